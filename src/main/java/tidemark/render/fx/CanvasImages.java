package tidemark.render.fx;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import tidemark.picture.EncodedImage;
import tidemark.picture.Mark;

/// The images that were painted on a canvas last, decoded: a picture is often painted many times, in other light.
final class CanvasImages {
    private static final int MOST = 3;

    /// Larger than it is drawn, as a screen may have two pixels for one.
    private static final double FINER = 2;

    private final LinkedHashMap<Wanted, Image> decoded = new LinkedHashMap<>(MOST, 0.75f, true);

    /// @param width in pixels; 0 for the image's own
    private record Wanted(EncodedImage image, double width, double height) {}

    private CanvasImages() {}

    static CanvasImages of(Canvas canvas) {
        return (CanvasImages) canvas.getProperties().computeIfAbsent(CanvasImages.class, _ -> new CanvasImages());
    }

    /// Reduced where it is far larger than it is drawn; one that cannot be decoded has no pixels.
    Image decoded(Mark.Image mark) {
        boolean isFarLarger =
                mark.image().width() > FINER * mark.width() && mark.image().height() > FINER * mark.height();
        var wanted = isFarLarger
                ? new Wanted(mark.image(), Math.ceil(FINER * mark.width()), Math.ceil(FINER * mark.height()))
                : new Wanted(mark.image(), 0, 0);
        Image image = decoded.computeIfAbsent(wanted, CanvasImages::decode);
        if (decoded.size() > MOST) {
            decoded.pollFirstEntry();
        }
        return image;
    }

    private static Image decode(Wanted wanted) {
        return new Image(
                new ByteArrayInputStream(wanted.image().bytes()), wanted.width(), wanted.height(), false, true);
    }
}
