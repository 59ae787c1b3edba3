package tidemark.render.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.Segment;
import tidemark.picture.Stroke;
import tidemark.picture.Thousandths;

/// The operators that paint a page, in the picture's pixels with y counted from the bottom, as ISO 32000-1 writes them.
final class PageContent {

    private static final double COMPONENT = 255;

    private final StringBuilder out = new StringBuilder(1 << 14);
    private final double height;

    /// @param height of the picture
    PageContent(double height) {
        this.height = height;
    }

    byte[] bytes() {
        return out.toString().getBytes(US_ASCII);
    }

    PageContent operator(String name) {
        out.append(name).append('\n');
        return this;
    }

    PageContent number(double value) {
        Thousandths.append(out, value);
        out.append(' ');
        return this;
    }

    /// A place of the picture.
    PageContent point(double x, double y) {
        return number(x).number(height - y);
    }

    PageContent raw(String operands) {
        out.append(operands).append(' ');
        return this;
    }

    /// Paints an area and a line around it; nothing where neither is asked for.
    void shape(List<Segment> segments, @Nullable Colour fill, @Nullable Stroke stroke) {
        if (fill == null && stroke == null) {
            return;
        }
        if (fill != null) {
            colour(fill).operator("rg");
        }
        if (stroke != null) {
            line(stroke);
        }
        segments.forEach(this::segment);
        operator(fill == null ? "S" : stroke == null ? "f" : "B");
    }

    /// @param name of it among the resources
    void image(COSName name, Mark.Image image) {
        operator("q");
        number(image.width()).number(0).number(0).number(image.height());
        point(image.x(), image.y() + image.height()).operator("cm");
        raw("/" + name.getName()).operator("Do").operator("Q");
    }

    PageContent colour(Colour colour) {
        return number(colour.red() / COMPONENT)
                .number(colour.green() / COMPONENT)
                .number(colour.blue() / COMPONENT);
    }

    private void line(Stroke stroke) {
        colour(stroke.colour()).operator("RG");
        number(stroke.width()).operator("w");
        raw("[");
        stroke.dashes().forEach(this::number);
        raw("]").number(0).operator("d");
    }

    private void segment(Segment segment) {
        switch (segment) {
            case Segment.MoveTo m -> point(m.x(), m.y()).operator("m");
            case Segment.LineTo l -> point(l.x(), l.y()).operator("l");
            case Segment.CubicTo c ->
                point(c.x1(), c.y1()).point(c.x2(), c.y2()).point(c.x(), c.y()).operator("c");
            case Segment.Close _ -> operator("h");
        }
    }
}
