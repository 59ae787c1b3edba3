package tidemark.render;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.testfx.api.FxToolkit;
import tidemark.picture.Finish;
import tidemark.picture.Picture;
import tidemark.picture.UnwritableException;
import tidemark.picture.font.Face;
import tidemark.render.fx.FxRenderer;
import tidemark.render.pdf.PdfRenderer;
import tidemark.render.png.PngRenderer;
import tidemark.render.svg.SvgRenderer;

/// What a reader sees of a picture on each surface.
final class Surfaces {

    private Surfaces() {}

    static BufferedImage png(Picture picture) throws UnwritableException, IOException {
        return ImageIO.read(new ByteArrayInputStream(PngRenderer.render(picture, 1, 96)));
    }

    /// Drawn by PDFBox, a pixel of the picture a pixel of the image.
    static BufferedImage pdf(Picture picture, Finish finish) throws UnwritableException, IOException {
        try (PDDocument document = Loader.loadPDF(PdfRenderer.render(picture, finish))) {
            var renderer = new PDFRenderer(document);
            var hints = new RenderingHints(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            hints.put(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            renderer.setRenderingHints(hints);
            return renderer.renderImageWithDPI(0, (float) finish.dpi(), ImageType.RGB);
        }
    }

    static BufferedImage screen(Picture picture) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        WritableImage[] shown = new WritableImage[1];
        FxToolkit.setupFixture(() -> {
            var canvas = new Canvas(picture.width(), picture.height());
            FxRenderer.paint(picture, Set.of(), canvas.getGraphicsContext2D());
            shown[0] = canvas.snapshot(new SnapshotParameters(), null);
        });
        PixelReader reader = shown[0].getPixelReader();
        var image = new BufferedImage((int) picture.width(), (int) picture.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, reader.getArgb(x, y));
            }
        }
        return image;
    }

    /// Drawn by a renderer that knows nothing of Tidemark, with the bundled font installed.
    static BufferedImage svg(Picture picture) throws UnwritableException, IOException, FontFormatException {
        return svg(picture, Finish.USUAL);
    }

    static BufferedImage svg(Picture picture, Finish finish)
            throws UnwritableException, IOException, FontFormatException {
        for (Face face : Face.values()) {
            try (InputStream file = face.open()) {
                GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .registerFont(Font.createFont(Font.TRUETYPE_FONT, file));
            }
        }
        byte[] document = SvgRenderer.render(picture, finish).getBytes(StandardCharsets.UTF_8);
        SVGDocument parsed = Objects.requireNonNull(
                new SVGLoader().load(new ByteArrayInputStream(document), null, LoaderContext.createDefault()));
        var image = new BufferedImage((int) picture.width(), (int) picture.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        parsed.render(
                (java.awt.Component) null, graphics, new ViewBox((float) picture.width(), (float) picture.height()));
        graphics.dispose();
        return image;
    }
}
