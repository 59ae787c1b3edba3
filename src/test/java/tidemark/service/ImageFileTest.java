package tidemark.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidemark.picture.EncodedImage;
import tidemark.picture.SampleImages;

class ImageFileTest {

    @TempDir
    private Path folder;

    @Test
    void aPngAndAJpegAreRead() throws IOException {
        assertThat(ImageFile.read(file(SampleImages.png(30, 20))))
                .isEqualTo(new ImageFile.Outcome.Read(
                        EncodedImage.of(SampleImages.png(30, 20)).orElseThrow()));
        assertThat(ImageFile.read(file(SampleImages.jpeg(30, 20)))).isInstanceOf(ImageFile.Outcome.Read.class);
    }

    @Test
    void whatIsNoPictureIsRefusedWithWhatWouldBeOne() throws IOException {
        assertThat(reason(file("text".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("This is neither PNG nor JPEG; save it as one of them first.");
        byte[] png = SampleImages.png(30, 20);
        assertThat(reason(file(Arrays.copyOf(png, png.length / 2))))
                .isEqualTo("The picture is damaged or not complete; export it anew.");
    }

    @Test
    void aFileOfTooManyBytesIsNotEvenRead() throws IOException {
        Path large = folder.resolve("large.png");
        try (var file = Files.newByteChannel(
                large, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.position(EncodedImage.MOST_BYTES);
            file.write(ByteBuffer.allocate(1));
        }
        assertThat(reason(large)).isEqualTo("The picture is over 4 MB; make it smaller first.");
    }

    @Test
    void whatIsNotThereOrIsAFolderSaysSo() {
        assertThat(reason(folder)).isEqualTo("This is a folder; choose a picture file in it.");
        assertThat(reason(folder.resolve("gone.png"))).startsWith("There is no such file: ");
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.png"), bytes);
    }

    private static String reason(Path file) {
        return ((ImageFile.Outcome.Unreadable) ImageFile.read(file)).reason().en();
    }
}
