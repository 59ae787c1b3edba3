package tidemark.render.fx;

import java.io.ByteArrayInputStream;
import java.util.NavigableMap;
import java.util.TreeMap;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import tidemark.picture.EncodedImage;
import tidemark.picture.Mark;

/// The pixels of one image as JavaFX has them, halved as often as it is drawn small. To decode takes long; whoever
/// draws
/// pictures beside the JavaFX thread decodes there ([FxRenderer#prepare]).
final class FxImages {
    private final EncodedImage image;

    /// By how often they were halved.
    private final NavigableMap<Integer, Image> halved = new TreeMap<>();

    private FxImages(EncodedImage image) {
        this.image = image;
    }

    /// Pixels for a mark, at least as many as it has where the image has so many. None where it cannot be decoded.
    static Image of(Mark.Image mark) {
        return mark.image().decoded(FxImages.class, FxImages::new).fitting(mark.width(), mark.height());
    }

    private synchronized Image fitting(double width, double height) {
        int times = 0;
        int across = image.width();
        int down = image.height();
        while (across >= 2 * Math.max(1, width) && down >= 2 * Math.max(1, height)) {
            times++;
            across /= 2;
            down /= 2;
        }
        var known = halved.floorEntry(times);
        int from = known == null ? 0 : known.getKey();
        Image pixels = known == null ? new Image(new ByteArrayInputStream(image.bytes())) : known.getValue();
        for (int i = from; i < times && !pixels.isError(); i++) {
            pixels = half(pixels);
        }
        halved.put(times, pixels);
        return pixels;
    }

    /// Each pixel the mean of four; of an odd row or column at the end the last one is left out.
    private static Image half(Image whole) {
        int stride = (int) whole.getWidth();
        var from = new int[stride * (int) whole.getHeight()];
        var format = PixelFormat.getIntArgbPreInstance();
        whole.getPixelReader().getPixels(0, 0, stride, (int) whole.getHeight(), format, from, 0, stride);
        int width = stride / 2;
        int height = (int) whole.getHeight() / 2;
        var to = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = 2 * y * stride + 2 * x;
                to[y * width + x] = mean(from[at], from[at + 1], from[at + stride], from[at + stride + 1]);
            }
        }
        var half = new WritableImage(width, height);
        half.getPixelWriter().setPixels(0, 0, width, height, format, to, 0, width);
        return half;
    }

    /// Two components at a time.
    private static int mean(int a, int b, int c, int d) {
        int even = (a & 0xff00ff) + (b & 0xff00ff) + (c & 0xff00ff) + (d & 0xff00ff) + 0x20002;
        int odd = (a >>> 8 & 0xff00ff) + (b >>> 8 & 0xff00ff) + (c >>> 8 & 0xff00ff) + (d >>> 8 & 0xff00ff) + 0x20002;
        return even >>> 2 & 0xff00ff | (odd >>> 2 & 0xff00ff) << 8;
    }
}
