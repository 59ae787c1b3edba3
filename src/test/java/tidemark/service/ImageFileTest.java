package tidemark.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidemark.picture.EncodedImage;
import tidemark.picture.SampleImages;
import tidemark.render.png.ImageIntake;

final class ImageFileTest {

    @TempDir
    private Path folder;

    @Test
    void aPictureIsReadAndALargeOneMadeToFit() throws IOException {
        Path usual = Files.write(folder.resolve("码头.png"), SampleImages.png(400, 300));
        Path large = Files.write(folder.resolve("large.jpg"), SampleImages.jpeg(8000, 2000));

        assertThat(ImageFile.read(usual)).isEqualTo(new ImageFile.Outcome.Read(SampleImages.image(400, 300)));
        assertThat(ImageFile.read(large))
                .isInstanceOfSatisfying(
                        ImageFile.Outcome.Read.class,
                        read -> assertThat(read.image())
                                .extracting(EncodedImage::width)
                                .isEqualTo(3840));
    }

    @Test
    void whatIsNoPictureIsSaid() throws IOException {
        Path words = Files.writeString(folder.resolve("a.png"), "no picture");
        Path large = folder.resolve("b.png");
        try (var grown = new RandomAccessFile(large.toFile(), "rw")) {
            grown.setLength(ImageIntake.MOST_BYTES + 1L);
        }

        assertThat(reason(words)).contains("neither PNG nor JPEG");
        assertThat(reason(large)).contains("over 64 MB");
        assertThat(reason(folder)).contains("a folder");
        assertThat(reason(folder.resolve("c.png"))).contains("no such file").contains("c.png");
    }

    private static String reason(Path file) {
        return ImageFile.read(file) instanceof ImageFile.Outcome.Unreadable unreadable
                ? unreadable.reason().en()
                : "read";
    }
}
