package tidemark.render.png;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import tidemark.picture.EncodedImage;
import tidemark.picture.EncodedImage.Fault;
import tidemark.picture.EncodedImage.Outcome;

/// Takes in a picture file as cameras and programs make them: decodes it to know that it is sound, turns it upright,
/// and
/// makes it no larger than a 4K screen shows. One that is so already stays as it is.
public final class ImageIntake {

    /// The largest file, in bytes.
    public static final int MOST_BYTES = 64 << 20;

    /// Width times height, at most.
    public static final long MOST_PIXELS = 240_000_000;

    /// So many are decoded at most; of a larger picture every second row and column, or every third.
    private static final double DECODED_PIXELS = 50_000_000;

    private static final int MOST_SIDE = 3840;
    private static final float QUALITY = 0.92f;
    private static final double SMALLER = 0.8;

    private ImageIntake() {}

    public static Outcome take(byte[] file) {
        if (file.length > MOST_BYTES) {
            return new Outcome.Refused(Fault.TOO_MANY_BYTES);
        }
        Outcome asItIs = EncodedImage.read(file);
        if (asItIs instanceof Outcome.Refused(Fault fault) && !isMerelyLarge(fault)) {
            return asItIs;
        }
        try {
            return take(file, asItIs);
        } catch (IOException | RuntimeException e) {
            return new Outcome.Refused(Fault.DAMAGED);
        }
    }

    private static boolean isMerelyLarge(Fault fault) {
        return fault == Fault.TOO_MANY_BYTES || fault == Fault.TOO_MANY_PIXELS;
    }

    private static Outcome take(byte[] file, Outcome asItIs) throws IOException {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return new Outcome.Refused(Fault.UNKNOWN);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                long count = (long) reader.getWidth(0) * reader.getHeight(0);
                if (count > MOST_PIXELS) {
                    return new Outcome.Refused(Fault.TOO_MANY_PIXELS);
                }
                ImageReadParam how = reader.getDefaultReadParam();
                int every = Math.max(1, (int) Math.ceil(Math.sqrt(count / DECODED_PIXELS)));
                how.setSourceSubsampling(every, every, 0, 0);
                return fitting(reader.read(0, how), ExifTurn.of(file), asItIs);
            } finally {
                reader.dispose();
            }
        }
    }

    private static Outcome fitting(BufferedImage pixels, ExifTurn turn, Outcome asItIs) {
        boolean isFitting = turn == ExifTurn.NONE && Math.max(pixels.getWidth(), pixels.getHeight()) <= MOST_SIDE;
        if (isFitting && asItIs instanceof Outcome.Read) {
            return asItIs;
        }
        double scale = Math.min(1, (double) MOST_SIDE / Math.max(pixels.getWidth(), pixels.getHeight()));
        Outcome made = written(drawn(pixels, turn, scale));
        while (made instanceof Outcome.Refused(Fault fault) && fault == Fault.TOO_MANY_BYTES) {
            scale *= SMALLER;
            made = written(drawn(pixels, turn, scale));
        }
        return made;
    }

    private static BufferedImage drawn(BufferedImage pixels, ExifTurn turn, double scale) {
        double width = Math.max(1, Math.round(scale * pixels.getWidth()));
        double height = Math.max(1, Math.round(scale * pixels.getHeight()));
        BufferedImage reduced = PixelImage.reduced(pixels, width, height);
        int type = pixels.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var image = turn.isSideways()
                ? new BufferedImage((int) height, (int) width, type)
                : new BufferedImage((int) width, (int) height, type);
        AffineTransform place = turn.upright(width, height);
        place.scale(width / reduced.getWidth(), height / reduced.getHeight());
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(reduced, place, null);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /// As PNG where something shows through, else as JPEG.
    private static Outcome written(BufferedImage image) {
        try {
            return EncodedImage.read(image.getColorModel().hasAlpha() ? png(image) : jpeg(image));
        } catch (IOException e) {
            throw new UncheckedIOException("written in memory", e);
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        }
        return bytes.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
