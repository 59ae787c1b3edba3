package tidemark.render.png;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.Outline;
import tidemark.picture.Segment;
import tidemark.picture.Stroke;
import tidemark.picture.font.Face;

/// Paints marks with Java2D.
final class Java2dPainter {

    private static final float MITRE_LIMIT = 10;
    private static final GlyphOutlines REGULAR = new GlyphOutlines(Face.REGULAR);
    private static final GlyphOutlines BOLD = new GlyphOutlines(Face.BOLD);

    private final Graphics2D graphics;

    Java2dPainter(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }

    /// @param width of the whole image
    /// @param height of the whole image
    void paintGround(Colour ground, int width, int height) {
        graphics.setColor(awt(ground));
        graphics.fillRect(0, 0, width, height);
    }

    void paint(List<Mark> marks, double scale) {
        graphics.scale(scale, scale);
        paint(marks);
    }

    private void paint(List<Mark> marks) {
        marks.forEach(this::paint);
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Group group -> paint(group.marks());
            case Mark.Rectangle r -> paint(rectangle(r), r.fill(), r.stroke());
            case Mark.Circle c -> paint(path(Outline.of(c)), c.fill(), c.stroke());
            case Mark.Path p -> paint(path(p.segments()), p.fill(), p.stroke());
            case Mark.TextRun run -> paint(outlines(run.face()).line(run), run.colour(), null);
            case Mark.Image image -> paint(image);
        }
    }

    private void paint(Mark.Image image) {
        double scale = Math.abs(graphics.getTransform().getScaleX());
        image.image().decoded(PixelImage.class, PixelImage::read).pixels().ifPresent(pixels -> {
            BufferedImage fitting = PixelImage.reduced(pixels, image.width() * scale, image.height() * scale);
            var place = AffineTransform.getTranslateInstance(image.x(), image.y());
            place.scale(image.width() / fitting.getWidth(), image.height() / fitting.getHeight());
            graphics.drawImage(fitting, place, null);
        });
    }

    private void paint(Shape shape, @Nullable Colour fill, @Nullable Stroke stroke) {
        if (fill != null) {
            graphics.setColor(awt(fill));
            graphics.fill(shape);
        }
        if (stroke != null) {
            graphics.setColor(awt(stroke.colour()));
            graphics.setStroke(awt(stroke));
            graphics.draw(shape);
        }
    }

    private static Shape rectangle(Mark.Rectangle r) {
        return r.radius() == 0 ? new Rectangle2D.Double(r.x(), r.y(), r.width(), r.height()) : path(Outline.of(r));
    }

    private static Path2D path(List<Segment> segments) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Segment segment : segments) {
            switch (segment) {
                case Segment.MoveTo m -> path.moveTo(m.x(), m.y());
                case Segment.LineTo l -> path.lineTo(l.x(), l.y());
                case Segment.CubicTo c -> path.curveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
                case Segment.Close _ -> path.closePath();
            }
        }
        return path;
    }

    private static GlyphOutlines outlines(Face face) {
        return switch (face) {
            case REGULAR -> REGULAR;
            case BOLD -> BOLD;
        };
    }

    private static Color awt(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }

    private static BasicStroke awt(Stroke stroke) {
        float width = (float) stroke.width();
        return stroke.dashes().isEmpty()
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITRE_LIMIT)
                : new BasicStroke(
                        width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITRE_LIMIT, dashes(stroke.dashes()), 0);
    }

    /// Dashes that are odd in number are gone through twice, as SVG does; Java2D does so by itself.
    private static float[] dashes(List<Double> lengths) {
        var dashes = new float[lengths.size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = lengths.get(i).floatValue();
        }
        return dashes;
    }
}
