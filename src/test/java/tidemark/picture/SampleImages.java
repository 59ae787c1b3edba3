package tidemark.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/// Picture files that tests make: four fields, red, green, blue and, where the format can, nothing.
public final class SampleImages {
    private SampleImages() {}

    public static byte[] png(int width, int height) {
        return written(fields(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    public static byte[] jpeg(int width, int height) {
        return written(fields(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    public static EncodedImage image(int width, int height) {
        return EncodedImage.of(png(width, height)).orElseThrow();
    }

    /// Soft colours that run into each other, a little different in every corner.
    public static EncodedImage gradient(int width, int height, String format) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, new Color(40 + 180 * x / width, 60 + 160 * y / height, 120).getRGB());
            }
        }
        return EncodedImage.of(written(image, format)).orElseThrow();
    }

    /// One that hardly gets smaller by packing: about 3 bytes a pixel.
    public static EncodedImage noise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(width * 31L + height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return EncodedImage.of(written(image, "png")).orElseThrow();
    }

    private static BufferedImage fields(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var pen = image.createGraphics();
        pen.setColor(new Color(0xc83030));
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.setColor(new Color(0x30a050));
        pen.fillRect(width / 2, 0, width - width / 2, height / 2);
        pen.setColor(new Color(0x3050c8));
        pen.fillRect(0, height / 2, width / 2, height - height / 2);
        pen.dispose();
        return image;
    }

    public static byte[] written(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
