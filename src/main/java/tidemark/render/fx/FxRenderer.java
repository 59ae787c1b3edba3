package tidemark.render.fx;

import java.util.List;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.FontSmoothingType;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Background;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.Outline;
import tidemark.picture.Picture;
import tidemark.picture.Segment;
import tidemark.picture.Stroke;
import tidemark.picture.Subject;

/// Paints a picture on a canvas, pixel for pixel where the picture says. A character that the bundled font lacks is
/// drawn in
/// whatever font the system has for it.
public final class FxRenderer {

    /// How far what is not lit fades towards the ground.
    static final double FADE = 0.7;

    private static final double MITRE_LIMIT = 10;

    private final GraphicsContext graphics;
    private final Colour ground;
    private final Set<String> lit;

    private FxRenderer(GraphicsContext graphics, Colour ground, Set<String> lit) {
        this.graphics = graphics;
        this.ground = ground;
        this.lit = lit;
    }

    /// Paints a picture over the upper left of a canvas.
    ///
    /// @param lit ids of the subjects to stand out, the others fading; empty to fade none
    public static void paint(Picture picture, Set<String> lit, GraphicsContext graphics) {
        paint(picture, Background.OPAQUE, lit, graphics);
    }

    /// Paints a picture over the upper left of a canvas, with its ground or without.
    ///
    /// @param lit ids of the subjects to stand out, the others fading; empty to fade none
    public static void paint(Picture picture, Background background, Set<String> lit, GraphicsContext graphics) {
        graphics.save();
        graphics.setFontSmoothingType(FontSmoothingType.GRAY);
        graphics.setFillRule(FillRule.NON_ZERO);
        graphics.setLineCap(StrokeLineCap.BUTT);
        graphics.setLineJoin(StrokeLineJoin.MITER);
        graphics.setMiterLimit(MITRE_LIMIT);
        // A last row of pixels that the picture covers in part would show through what was there before.
        graphics.clearRect(0, 0, Math.ceil(picture.width()), Math.ceil(picture.height()));
        if (background == Background.OPAQUE) {
            graphics.setFill(fx(picture.ground()));
            graphics.fillRect(0, 0, picture.width(), picture.height());
        }
        new FxRenderer(graphics, picture.ground(), lit).paint(picture.marks(), false);
        graphics.restore();
    }

    /// Decodes the images of a picture, so that it can be painted at once. For any thread.
    public static void prepare(Picture picture) {
        prepare(picture.marks());
    }

    private static void prepare(List<Mark> marks) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Group group -> prepare(group.marks());
                case Mark.Image image -> FxImages.of(image);
                case Mark.Rectangle _, Mark.Circle _, Mark.Path _, Mark.TextRun _ -> {}
            }
        }
    }

    private void paint(List<Mark> marks, boolean faded) {
        for (Mark mark : marks) {
            paint(mark, faded);
        }
    }

    private void paint(Mark mark, boolean faded) {
        switch (mark) {
            case Mark.Group group -> paint(group.marks(), fades(group, faded));
            case Mark.Rectangle r -> rectangle(r, faded);
            case Mark.Circle c -> shape(Outline.of(c), c.fill(), c.stroke(), faded);
            case Mark.Path p -> shape(p.segments(), p.fill(), p.stroke(), faded);
            case Mark.TextRun run -> text(run, faded);
            case Mark.Image image -> image(image, faded);
        }
    }

    /// A subject decides for all within it, unless a subject in there decides anew.
    private boolean fades(Mark.Group group, boolean faded) {
        Subject subject = group.subject();
        return subject == null || lit.isEmpty() ? faded : !lit.contains(subject.id());
    }

    private void rectangle(Mark.Rectangle r, boolean faded) {
        if (r.radius() == 0 && r.stroke() == null) {
            if (r.fill() != null) {
                graphics.setFill(fx(shown(r.fill(), faded)));
                graphics.fillRect(r.x(), r.y(), r.width(), r.height());
            }
        } else {
            shape(Outline.of(r), r.fill(), r.stroke(), faded);
        }
    }

    private void shape(List<Segment> segments, @Nullable Colour fill, @Nullable Stroke stroke, boolean faded) {
        trace(segments);
        if (fill != null) {
            graphics.setFill(fx(shown(fill, faded)));
            graphics.fill();
        }
        if (stroke != null) {
            graphics.setStroke(fx(shown(stroke.colour(), faded)));
            graphics.setLineWidth(stroke.width());
            graphics.setLineDashes(
                    stroke.dashes().stream().mapToDouble(Double::doubleValue).toArray());
            graphics.stroke();
        }
    }

    private void trace(List<Segment> segments) {
        graphics.beginPath();
        for (Segment segment : segments) {
            switch (segment) {
                case Segment.MoveTo m -> graphics.moveTo(m.x(), m.y());
                case Segment.LineTo l -> graphics.lineTo(l.x(), l.y());
                case Segment.CubicTo c -> graphics.bezierCurveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
                case Segment.Close _ -> graphics.closePath();
            }
        }
    }

    private void text(Mark.TextRun run, boolean faded) {
        graphics.setFont(BundledFonts.font(run.face(), run.size()));
        graphics.setFill(fx(shown(run.colour(), faded)));
        graphics.fillText(run.text(), run.x(), run.baseline());
    }

    /// Over the ground as far as it fades.
    private void image(Mark.Image image, boolean faded) {
        Image decoded = FxImages.of(image);
        graphics.setGlobalAlpha(faded ? 1 - FADE : 1);
        graphics.drawImage(decoded, image.x(), image.y(), image.width(), image.height());
        graphics.setGlobalAlpha(1);
    }

    private Colour shown(Colour colour, boolean faded) {
        return faded ? colour.towards(ground, FADE) : colour;
    }

    private static Color fx(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue());
    }
}
