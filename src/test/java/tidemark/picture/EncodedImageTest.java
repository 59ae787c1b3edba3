package tidemark.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.picture.SampleImages.jpeg;
import static tidemark.picture.SampleImages.png;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidemark.picture.EncodedImage.Fault;
import tidemark.picture.EncodedImage.Format;
import tidemark.picture.EncodedImage.Outcome;

final class EncodedImageTest {

    @Test
    void aPngAndAJpegTellTheirSize() {
        EncodedImage png = EncodedImage.of(png(40, 30)).orElseThrow();
        EncodedImage jpeg = EncodedImage.of(jpeg(41, 31)).orElseThrow();

        assertThat(png.format()).isEqualTo(Format.PNG);
        assertThat(png.width()).isEqualTo(40);
        assertThat(png.height()).isEqualTo(30);
        assertThat(jpeg.format()).isEqualTo(Format.JPEG);
        assertThat(jpeg.width()).isEqualTo(41);
        assertThat(jpeg.height()).isEqualTo(31);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED
            })
    void everyKindOfPngIsTaken(int type) {
        assertThat(EncodedImage.of(SampleImages.written(new BufferedImage(9, 7, type), "png")))
                .isPresent();
    }

    @Test
    void aPngInPassesIsTaken() throws IOException {
        byte[] file = writtenInPasses("png", new BufferedImage(21, 13, BufferedImage.TYPE_INT_ARGB));
        assertThat(EncodedImage.of(file)).isPresent();
        assertThat(EncodedImage.of(writtenInPasses("png", new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB))))
                .isPresent();
    }

    @Test
    void aProgressiveJpegIsTaken() throws IOException {
        byte[] file = writtenInPasses("jpg", new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB));
        assertThat(EncodedImage.of(file)).isPresent();
    }

    private static byte[] writtenInPasses(String format, BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), param);
            writer.write(null, new IIOImage(image, null, metadata), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    @Test
    void onlyThePixelsAreKeptAndAreTheSame() throws IOException {
        byte[] file = withChunk(png(40, 30), "tEXt", "Author\0somebody at home");

        EncodedImage image = EncodedImage.of(file).orElseThrow();

        assertThat(new String(image.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("somebody");
        assertThat(image).isEqualTo(EncodedImage.of(png(40, 30)).orElseThrow());
        assertThat(pixels(image.bytes())).isEqualTo(pixels(file));
    }

    @Test
    void whereAJpegWasTakenIsNotKept() throws IOException {
        byte[] plain = jpeg(40, 30);
        byte[] file = ByteBuffer.allocate(plain.length + 4 + 16)
                .put(plain, 0, 2)
                .put(new byte[] {(byte) 0xff, (byte) 0xe1, 0, 18})
                .put("Exif\0\0 30N 121E ".getBytes(StandardCharsets.ISO_8859_1))
                .put(plain, 2, plain.length - 2)
                .array();

        EncodedImage image = EncodedImage.of(file).orElseThrow();

        assertThat(new String(image.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("121E");
        assertThat(pixels(image.bytes())).isEqualTo(pixels(plain));
    }

    @Test
    void whatWasKeptIsTakenUnchanged() {
        for (byte[] file : new byte[][] {png(40, 30), jpeg(40, 30)}) {
            EncodedImage image = EncodedImage.of(file).orElseThrow();
            assertThat(EncodedImage.of(image.bytes())).contains(image);
        }
    }

    @Test
    void otherFilesAreUnknown() {
        assertThat(fault("GIF89a and so on".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Fault.UNKNOWN);
        assertThat(fault(new byte[0])).isEqualTo(Fault.UNKNOWN);
        assertThat(fault("<svg onload='x()'/>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Fault.UNKNOWN);
    }

    @Test
    void aFileThatIsCutOffIsDamaged() {
        for (byte[] file : new byte[][] {png(40, 30), jpeg(40, 30)}) {
            for (int length = 4 * 4; length < file.length; length += 7) {
                assertThat(fault(Arrays.copyOf(file, length)))
                        .as("%s bytes", length)
                        .isEqualTo(Fault.DAMAGED);
            }
        }
    }

    @Test
    void aPngWithoutEnoughPixelsIsDamaged() {
        byte[] file = png(40, 30);
        ByteBuffer.wrap(file).putInt(20, 31);
        checksum(file, 8, 13);
        assertThat(fault(file)).isEqualTo(Fault.DAMAGED);
    }

    @Test
    void whatIsTooLargeIsSaidSo() {
        assertThat(fault(new byte[EncodedImage.MOST_BYTES + 1])).isEqualTo(Fault.TOO_MANY_BYTES);
        byte[] file = png(40, 30);
        ByteBuffer.wrap(file).putInt(16, 2_000_000_000);
        checksum(file, 8, 13);
        assertThat(fault(file)).isEqualTo(Fault.TOO_MANY_PIXELS);
        assertThat(fault(jpeg(EncodedImage.MOST_SIDE + 1, 8))).isEqualTo(Fault.TOO_MANY_PIXELS);
    }

    @Test
    void aJpegInTheColoursOfPrintIsUnusual() {
        byte[] file = jpeg(40, 30);
        for (int at = 2; at < file.length; at++) {
            if ((file[at] & 0xff) == 0xff && (file[at + 1] & 0xff) == 0xc0) {
                file[at + 9] = 4;
                break;
            }
        }
        assertThat(fault(file)).isEqualTo(Fault.UNUSUAL);
    }

    @Test
    void noFileMakesItFail() {
        var random = new Random(20231231);
        for (byte[] sound : new byte[][] {png(40, 30), jpeg(40, 30)}) {
            for (int round = 0; round < 3000; round++) {
                byte[] spoiled = Arrays.copyOf(sound, sound.length - random.nextInt(20));
                for (int i = 0; i < 1 + random.nextInt(4); i++) {
                    spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt(256);
                }
                assertThat(EncodedImage.read(spoiled)).isNotNull();
            }
        }
    }

    private static Fault fault(byte[] file) {
        return EncodedImage.read(file) instanceof Outcome.Refused(Fault fault) ? fault : fail(file);
    }

    private static Fault fail(byte[] file) {
        throw new AssertionError("taken: " + EncodedImage.of(file));
    }

    /// After the header.
    private static byte[] withChunk(byte[] png, String name, String words) {
        byte[] content = words.getBytes(StandardCharsets.ISO_8859_1);
        int header = 8 + 12 + 13;
        var longer = ByteBuffer.allocate(png.length + 12 + content.length)
                .put(png, 0, header)
                .putInt(content.length)
                .put(name.getBytes(StandardCharsets.ISO_8859_1))
                .put(content)
                .putInt(0)
                .put(png, header, png.length - header)
                .array();
        checksum(longer, header, content.length);
        return longer;
    }

    private static void checksum(byte[] png, int chunk, int length) {
        var crc = new CRC32();
        crc.update(png, chunk + 4, length + 4);
        ByteBuffer.wrap(png).putInt(chunk + 8 + length, (int) crc.getValue());
    }

    private static int[] pixels(byte[] file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
