package tidemark.render.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidemark.picture.EncodedImage;
import tidemark.picture.EncodedImage.Fault;
import tidemark.picture.EncodedImage.Outcome;
import tidemark.picture.SampleImages;

final class ImageIntakeTest {

    @Test
    void aPictureThatFitsStaysAsItIs() {
        for (byte[] file : new byte[][] {SampleImages.png(400, 300), SampleImages.jpeg(400, 300)}) {
            assertThat(ImageIntake.take(file)).isEqualTo(EncodedImage.read(file));
        }
    }

    /// The colours of the fields of the sample: upper left red, upper right green, lower left blue, the last black.
    @ParameterizedTest
    @CsvSource({
        "1, red green blue black",
        "2, green red black blue",
        "3, black blue green red",
        "4, blue black red green",
        "5, red blue green black",
        "6, blue red black green",
        "7, black green blue red",
        "8, green black red blue"
    })
    void aPhotographStandsUpright(int orientation, String fields) throws IOException {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            EncodedImage image = taken(turned(SampleImages.jpeg(320, 240), orientation, order));
            boolean sideways = orientation > 4;

            assertThat(image.width()).isEqualTo(sideways ? 240 : 320);
            assertThat(image.height()).isEqualTo(sideways ? 320 : 240);
            assertThat(fields(image)).isEqualTo(fields);
        }
    }

    @Test
    void anOrientationThatMakesNoSenseIsNone() {
        byte[] file = SampleImages.jpeg(320, 240);
        for (int orientation : new int[] {0, 9, 40_000}) {
            assertThat(taken(turned(file, orientation, ByteOrder.BIG_ENDIAN)).width())
                    .isEqualTo(320);
        }
    }

    @Test
    void aLargePhotographBecomesAsLargeAsAScreen() {
        EncodedImage image = taken(SampleImages.jpeg(9000, 4500));

        assertThat(image.format()).isEqualTo(EncodedImage.Format.JPEG);
        assertThat(image.width()).isEqualTo(3840);
        assertThat(image.height()).isEqualTo(1920);
    }

    @Test
    void ofAVeryLargePhotographOnlyAsMuchIsDecodedAsIsNeeded() throws IOException {
        EncodedImage image = taken(SampleImages.jpeg(12_000, 6_000));

        assertThat(image.width()).isEqualTo(3840);
        assertThat(image.height()).isEqualTo(1920);
        assertThat(fields(image)).isEqualTo("red green blue black");
    }

    @Test
    void whatShowsTheGroundStillDoesWhenItIsReduced() throws IOException {
        EncodedImage image = taken(SampleImages.png(5000, 1000));

        assertThat(image.format()).isEqualTo(EncodedImage.Format.PNG);
        assertThat(image.width()).isEqualTo(3840);
        var pixels = ImageIO.read(new ByteArrayInputStream(image.bytes()));
        assertThat(pixels.getRGB(3000, 700) >>> 24).isZero();
    }

    @Test
    void manyBytesBecomeFewEnough() {
        byte[] file = noise(2000, 1500);
        assertThat(file.length).isGreaterThan(EncodedImage.MOST_BYTES);

        assertThat(taken(file).length()).isLessThanOrEqualTo(EncodedImage.MOST_BYTES);
    }

    @Test
    void whatCannotBeShownIsRefused() {
        assertThat(fault(new byte[ImageIntake.MOST_BYTES + 1])).isEqualTo(Fault.TOO_MANY_BYTES);
        assertThat(fault("GIF89a".getBytes(StandardCharsets.US_ASCII))).isEqualTo(Fault.UNKNOWN);
        byte[] file = SampleImages.jpeg(320, 240);
        assertThat(fault(Arrays.copyOf(file, file.length / 2))).isEqualTo(Fault.DAMAGED);
    }

    @Test
    void noFileMakesItFail() {
        var random = new Random(20231231);
        byte[] photo = turned(SampleImages.jpeg(64, 48), 6, ByteOrder.LITTLE_ENDIAN);
        for (byte[] sound : new byte[][] {photo, SampleImages.png(64, 48)}) {
            for (int round = 0; round < 500; round++) {
                byte[] spoiled = sound.clone();
                for (int i = 0; i < 1 + random.nextInt(4); i++) {
                    spoiled[random.nextInt(Math.min(200, spoiled.length))] = (byte) random.nextInt(256);
                }
                assertThat(ImageIntake.take(spoiled)).isNotNull();
            }
        }
    }

    private static EncodedImage taken(byte[] file) {
        return ImageIntake.take(file) instanceof Outcome.Read(EncodedImage image) ? image : refused(file);
    }

    private static EncodedImage refused(byte[] file) {
        throw new AssertionError(ImageIntake.take(file));
    }

    private static Fault fault(byte[] file) {
        if (ImageIntake.take(file) instanceof Outcome.Refused(Fault fault)) {
            return fault;
        }
        throw new AssertionError("taken");
    }

    private static byte[] noise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return SampleImages.written(image, "png");
    }

    /// With a segment that says how the camera was held.
    private static byte[] turned(byte[] jpeg, int orientation, ByteOrder order) {
        var tiff = ByteBuffer.allocate(26).order(order);
        tiff.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.US_ASCII));
        tiff.putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        return ByteBuffer.allocate(jpeg.length + 36)
                .put(jpeg, 0, 2)
                .put(new byte[] {(byte) 0xff, (byte) 0xe1, 0, 34})
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static String fields(EncodedImage image) throws IOException {
        var pixels = ImageIO.read(new ByteArrayInputStream(image.bytes()));
        int right = 3 * pixels.getWidth() / 4;
        int left = pixels.getWidth() / 4;
        int top = pixels.getHeight() / 4;
        int bottom = 3 * pixels.getHeight() / 4;
        return String.join(
                " ",
                name(pixels.getRGB(left, top)),
                name(pixels.getRGB(right, top)),
                name(pixels.getRGB(left, bottom)),
                name(pixels.getRGB(right, bottom)));
    }

    private static String name(int rgb) {
        var colour = new Color(rgb);
        if (Math.max(colour.getRed(), Math.max(colour.getGreen(), colour.getBlue())) < 60) {
            return "black";
        }
        if (colour.getRed() > colour.getGreen() && colour.getRed() > colour.getBlue()) {
            return "red";
        }
        return colour.getGreen() > colour.getBlue() ? "green" : "blue";
    }
}
