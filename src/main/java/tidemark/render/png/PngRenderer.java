package tidemark.render.png;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import tidemark.picture.Finish;
import tidemark.picture.MissingGlyphs;
import tidemark.picture.Picture;
import tidemark.picture.TooLargeException;
import tidemark.picture.UnwritableException;

/// A picture as a PNG file: sRGB, with its resolution, title and description in it. Needs no screen and no toolkit, and
/// the same picture gives the same bytes.
public final class PngRenderer {

    /// Pixels for each pixel of the picture, at most.
    public static final double MOST_SCALE = 8;

    /// Width times height of the file, at most.
    public static final long MOST_PIXELS = 268_435_456;

    /// Of the heap: four for the image while it is drawn, the rest for all else that is alive.
    private static final long BYTES_PER_PIXEL = 7;

    private static final double MOST_DPI = 100_000;

    private PngRenderer() {}

    /// Draws a picture on its ground and encodes it.
    ///
    /// @param scale pixels of the file for each pixel of the picture, above 0, at most [#MOST_SCALE]
    /// @param dpi pixels of the file that make an inch, 1 to 100,000
    /// @throws UnwritableException if a character is missing in the font, or if there would be too many pixels
    public static byte[] render(Picture picture, double scale, double dpi) throws UnwritableException {
        return render(picture, scale, dpi, Finish.USUAL);
    }

    /// Draws a picture and encodes it.
    ///
    /// @param scale pixels of the file for each pixel of the picture, above 0, at most [#MOST_SCALE]
    /// @param finish its resolution times the scale is what the file says of its size on paper, 1 to 100,000
    /// @throws UnwritableException if a character is missing in the font, or if there would be too many pixels
    public static byte[] render(Picture picture, double scale, Finish finish) throws UnwritableException {
        return render(picture, scale, finish.dpi() * scale, finish);
    }

    private static byte[] render(Picture picture, double scale, double dpi, Finish finish) throws UnwritableException {
        if (!(scale > 0 && scale <= MOST_SCALE)) {
            throw new IllegalArgumentException("the scale is above 0 and at most " + MOST_SCALE + ", not " + scale);
        }
        if (!(dpi >= 1 && dpi <= MOST_DPI)) {
            throw new IllegalArgumentException("the resolution is 1 to " + MOST_DPI + " dpi, not " + dpi);
        }
        MissingGlyphs.refuse(picture);
        return encode(draw(picture, scale, finish), picture, dpi, finish);
    }

    private static BufferedImage draw(Picture picture, double scale, Finish finish) throws TooLargeException {
        long width = pixels(picture.width(), scale);
        long height = pixels(picture.height(), scale);
        long most = Math.min(MOST_PIXELS, Runtime.getRuntime().maxMemory() / BYTES_PER_PIXEL);
        if (width > MOST_PIXELS || height > MOST_PIXELS || width * height > most) {
            throw new TooLargeException(picture.id(), width, height, most);
        }
        var image = new BufferedImage(
                (int) width,
                (int) height,
                finish.isTransparent() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            var painter = new Java2dPainter(graphics);
            if (!finish.isTransparent()) {
                painter.paintGround(picture.ground(), (int) width, (int) height);
            }
            painter.paint(picture.marks(), scale);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static long pixels(double length, double scale) {
        return Math.max(1, Math.round(length * scale));
    }

    private static byte[] encode(BufferedImage image, Picture picture, double dpi, Finish finish) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] rows = new Scanlines(pixels, image.getWidth(), image.getHeight(), finish.isTransparent()).compress();
        return PngFile.of(picture, image.getWidth(), image.getHeight(), dpi, finish, rows);
    }
}
