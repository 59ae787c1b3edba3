package tidemark.render.png;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import tidemark.picture.EncodedImage;

/// The pixels of a picture file.
///
/// @param pixels empty where the file has a fault that only shows when it is decoded: nothing is drawn then
record PixelImage(Optional<BufferedImage> pixels) {

    static PixelImage read(EncodedImage image) {
        try {
            // Not by way of a cache in a file.
            var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(image.bytes()));
            return new PixelImage(Optional.ofNullable(ImageIO.read(stream)));
        } catch (IOException | RuntimeException e) {
            return new PixelImage(Optional.empty());
        }
    }

    /// Halved as often as it stays at least as large as it is to be drawn, so that each pixel counts.
    static BufferedImage reduced(BufferedImage pixels, double width, double height) {
        BufferedImage now = pixels;
        while (now.getWidth() >= 2 * Math.max(1, width) && now.getHeight() >= 2 * Math.max(1, height)) {
            now = halved(now);
        }
        return now;
    }

    private static BufferedImage halved(BufferedImage image) {
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB_PRE : BufferedImage.TYPE_INT_RGB;
        var half = new BufferedImage(image.getWidth() / 2, image.getHeight() / 2, type);
        Graphics2D graphics = half.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(image, 0, 0, half.getWidth(), half.getHeight(), null);
        } finally {
            graphics.dispose();
        }
        return half;
    }
}
