package tidemark.render.svg;

import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Colour;
import tidemark.picture.Finish;
import tidemark.picture.Lettering;
import tidemark.picture.Mark;
import tidemark.picture.MissingGlyphException;
import tidemark.picture.MissingGlyphs;
import tidemark.picture.Outline;
import tidemark.picture.Picture;
import tidemark.picture.Provenance;
import tidemark.picture.Segment;
import tidemark.picture.Stroke;
import tidemark.picture.Subject;
import tidemark.picture.font.Face;
import tidemark.picture.xml.XmlWriter;

/// A picture as an SVG document. Words that stay text name their font, which is not embedded: `textLength` keeps the
/// layout where another font stands in. The same picture gives the same document.
public final class SvgRenderer {

    private static final String FONTS =
            "'" + Face.FAMILY + "', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";
    private static final int USUAL_LENGTH = 1 << 14;

    private final XmlWriter xml = new XmlWriter(USUAL_LENGTH);
    private final Picture picture;
    private final Finish finish;
    private final Ids ids;
    private final @Nullable UnaryOperator<String> targets;

    /// @param targets where links lead; null for a document, which has none
    private SvgRenderer(Picture picture, Finish finish, String prefix, @Nullable UnaryOperator<String> targets) {
        this.picture = picture;
        this.finish = finish;
        this.ids = new Ids(prefix);
        this.targets = targets;
    }

    /// Writes a picture on its ground as a document, a pixel of the one a pixel of the other, its words as text.
    ///
    /// @throws MissingGlyphException if the bundled font lacks a character of it
    public static String render(Picture picture) throws MissingGlyphException {
        return render(picture, Finish.USUAL);
    }

    /// Writes a picture as a document.
    ///
    /// @throws MissingGlyphException if the bundled font lacks a character of it
    public static String render(Picture picture, Finish finish) throws MissingGlyphException {
        MissingGlyphs.refuse(picture);
        return new SvgRenderer(picture, finish, picture.id(), null).document();
    }

    /// Writes a picture as an element of an HTML page, without its ground and without fonts, which the page has. What
    /// shows a figure is a link that the keyboard reaches; the element around it has to name the whole.
    ///
    /// @param prefix of every id in it, one of its own for each picture of a page
    /// @param targets where the link of a figure or event leads, by the id of what it shows
    /// @throws MissingGlyphException if the bundled font lacks a character of it
    public static String inline(Picture picture, String prefix, UnaryOperator<String> targets)
            throws MissingGlyphException {
        MissingGlyphs.refuse(picture);
        return new SvgRenderer(picture, Finish.USUAL, prefix, targets).element();
    }

    private String element() {
        xml.open("svg").attribute("id", ids.root());
        viewBox();
        xml.attribute("stroke-miterlimit", 10);
        xml.line();
        write(picture.marks());
        return xml.close("svg").raw('\n').toString();
    }

    private void viewBox() {
        xml.beginAttribute("viewBox").raw('0').raw(' ').raw('0').raw(' ');
        xml.number(picture.width()).raw(' ').number(picture.height()).endAttribute();
    }

    private String document() {
        String title = ids.next("title");
        String description = ids.next("desc");
        double unit = Finish.SCREEN_DPI / finish.dpi();
        xml.declaration()
                .open("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("id", ids.root())
                .attribute("width", picture.width() * unit)
                .attribute("height", picture.height() * unit);
        viewBox();
        xml.attribute("role", "img")
                .attribute("aria-labelledby", title + " " + description)
                .attribute("lang", picture.language())
                .attribute("xml:lang", picture.language());
        if (finish.lettering() == Lettering.TEXT) {
            xml.attribute("font-family", FONTS).attribute("style", "font-kerning:none;font-variant-ligatures:none");
        }
        xml.attribute("stroke-miterlimit", 10);
        xml.line();
        xml.open("title").attribute("id", title).text(picture.title()).close("title");
        xml.line();
        xml.open("desc")
                .attribute("id", description)
                .text(picture.description())
                .close("desc");
        xml.line();
        provenance();
        if (!finish.isTransparent()) {
            xml.open("rect").attribute("width", picture.width()).attribute("height", picture.height());
            colour("fill", picture.ground());
            xml.close("rect").line();
        }
        write(picture.marks());
        return xml.close("svg").raw('\n').toString();
    }

    private void provenance() {
        Provenance provenance = finish.provenance();
        if (provenance != null) {
            xml.open("metadata")
                    .open(Provenance.ELEMENT)
                    .attribute("xmlns", Provenance.NAMESPACE)
                    .text(provenance.json())
                    .close(Provenance.ELEMENT)
                    .close("metadata")
                    .line();
        }
    }

    private void write(List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group && group.part() != null && group.subject() == null) {
                write(group.marks());
            } else {
                write(mark);
                xml.line();
            }
        }
    }

    private void write(Mark mark) {
        switch (mark) {
            case Mark.Group group -> group(group);
            case Mark.Rectangle rectangle -> rectangle(rectangle);
            case Mark.Circle circle -> circle(circle);
            case Mark.Path path -> path(path);
            case Mark.TextRun run -> run(run);
            case Mark.Image image -> image(image);
        }
    }

    private void image(Mark.Image image) {
        xml.open("image")
                .attribute("x", image.x())
                .attribute("y", image.y())
                .attribute("width", image.width())
                .attribute("height", image.height())
                .attribute("preserveAspectRatio", "none");
        if (image.isDecoration()) {
            xml.attribute("aria-hidden", "true");
        } else {
            xml.attribute("role", "img").attribute("aria-label", image.words());
        }
        String data = Base64.getEncoder().encodeToString(image.image().bytes());
        xml.attribute("href", "data:" + image.image().format().mediaType() + ";base64," + data);
        xml.close("image");
    }

    private void group(Mark.Group group) {
        Subject subject = group.subject();
        if (subject != null && targets != null) {
            link(subject, targets.apply(subject.id()), group.marks());
            return;
        }
        xml.open("g");
        if (subject != null) {
            xml.attribute("id", ids.next(subject.id()))
                    .attribute("role", "img")
                    .attribute("aria-label", subject.label());
            xml.open("title").text(subject.label()).close("title");
        }
        xml.line();
        write(group.marks());
        xml.close("g");
    }

    private void link(Subject subject, String target, List<Mark> marks) {
        xml.open("a")
                .attribute("id", ids.next(subject.id()))
                .attribute("href", target)
                .attribute("aria-label", subject.label());
        xml.line();
        write(marks);
        xml.close("a");
    }

    /// Where dashes begin on round corners is not agreed among programs, so those are written as a path.
    private void rectangle(Mark.Rectangle r) {
        if (r.radius() > 0 && r.stroke() != null && !r.stroke().dashes().isEmpty()) {
            path(new Mark.Path(Outline.of(r), r.fill(), r.stroke()));
            return;
        }
        xml.open("rect")
                .attribute("x", r.x())
                .attribute("y", r.y())
                .attribute("width", r.width())
                .attribute("height", r.height());
        if (r.radius() > 0) {
            xml.attribute("rx", r.radius());
        }
        paint(r.fill(), r.stroke());
        xml.close("rect");
    }

    private void circle(Mark.Circle c) {
        xml.open("circle").attribute("cx", c.x()).attribute("cy", c.y()).attribute("r", c.radius());
        paint(c.fill(), c.stroke());
        xml.close("circle");
    }

    private void path(Mark.Path path) {
        xml.open("path").beginAttribute("d");
        path.segments().forEach(this::segment);
        xml.endAttribute();
        paint(path.fill(), path.stroke());
        xml.close("path");
    }

    private void segment(Segment segment) {
        switch (segment) {
            case Segment.MoveTo m -> point('M', m.x(), m.y());
            case Segment.LineTo l -> point('L', l.x(), l.y());
            case Segment.CubicTo c -> {
                point('C', c.x1(), c.y1());
                point(' ', c.x2(), c.y2());
                point(' ', c.x(), c.y());
            }
            case Segment.Close _ -> xml.raw('Z');
        }
    }

    private void point(char before, double x, double y) {
        xml.raw(before).number(x).raw(' ').number(y);
    }

    private void run(Mark.TextRun run) {
        switch (finish.lettering()) {
            case TEXT -> text(run);
            case OUTLINES -> outlines(run);
        }
    }

    private void outlines(Mark.TextRun run) {
        xml.open("path").beginAttribute("d");
        OutlineWriter.write(run, xml);
        xml.endAttribute();
        colour("fill", run.colour());
        xml.close("path");
    }

    private void text(Mark.TextRun run) {
        xml.open("text").attribute("x", run.x()).attribute("y", run.baseline()).attribute("font-size", run.size());
        switch (run.face()) {
            case REGULAR -> {}
            case BOLD -> xml.attribute("font-weight", run.face().weight());
        }
        colour("fill", run.colour());
        if (run.text().codePointCount(0, run.text().length()) > 1) {
            xml.attribute("textLength", run.width());
        }
        xml.attribute("xml:space", "preserve").text(run.text()).close("text");
    }

    private void paint(@Nullable Colour fill, @Nullable Stroke stroke) {
        if (fill == null) {
            xml.attribute("fill", "none");
        } else {
            colour("fill", fill);
        }
        if (stroke != null) {
            colour("stroke", stroke.colour());
            xml.attribute("stroke-width", stroke.width());
            dashes(stroke.dashes());
        }
    }

    private void dashes(List<Double> lengths) {
        if (lengths.isEmpty()) {
            return;
        }
        xml.beginAttribute("stroke-dasharray");
        for (int i = 0; i < lengths.size(); i++) {
            if (i > 0) {
                xml.raw(' ');
            }
            xml.number(lengths.get(i));
        }
        xml.endAttribute();
    }

    private void colour(String name, Colour colour) {
        xml.attribute(name, colour.hex());
    }
}
