package tidemark.render.pptx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Bounds;
import tidemark.picture.Colour;
import tidemark.picture.EncodedImage;
import tidemark.picture.Mark;
import tidemark.picture.Segment;
import tidemark.picture.Stroke;

/// Marks as shapes, those of one subject grouped.
final class ShapeWriter {
    /// From the middle of a line to its baseline, in ems. Office programs do not agree on the height of a line; the
    /// middle
    /// is where they differ least, so words are set to it.
    static final double MIDDLE = 0.42;

    private static final double LINE_HEIGHT = 1.2;
    private static final double MOST_ROUND = 50_000;

    private final Measure measure;
    private final Ids ids;
    private final String language;
    private final Map<EncodedImage, String> images = new LinkedHashMap<>();

    /// @param language as office programs name it
    ShapeWriter(Measure measure, Ids ids, String language) {
        this.measure = measure;
        this.ids = ids;
        this.language = language;
    }

    /// The shapes of some marks, in drawing order.
    List<Xml> shapes(List<Mark> marks) {
        return marks.stream().flatMap(mark -> shape(mark).stream()).toList();
    }

    /// The images among the shapes written so far, each with the relation of the slide that leads to it.
    List<SlideContent.Image> images() {
        return images.entrySet().stream()
                .map(each -> new SlideContent.Image(each.getValue(), each.getKey()))
                .toList();
    }

    private List<Xml> shape(Mark mark) {
        return switch (mark) {
            case Mark.Group group -> group(group);
            case Mark.Rectangle rectangle -> List.of(rectangle(rectangle));
            case Mark.Circle circle -> List.of(circle(circle));
            case Mark.Path path -> path(path).stream().toList();
            case Mark.TextRun run -> List.of(text(run));
            case Mark.Image image -> List.of(image(image));
        };
    }

    private List<Xml> group(Mark.Group group) {
        var subject = group.subject();
        var shapes = shapes(group.marks());
        return subject == null || shapes.isEmpty()
                ? shapes
                : List.of(grouped(subject.label(), subject.label(), group.marks(), shapes));
    }

    /// Shapes as one that can be taken apart.
    ///
    /// @param marks what they draw
    Xml grouped(String name, String description, List<Mark> marks, List<Xml> shapes) {
        var box = Bounds.of(marks).orElseThrow();
        var place = Xml.of(
                "a:xfrm",
                measure.offset("a:off", box),
                measure.extent("a:ext", box),
                measure.offset("a:chOff", box),
                measure.extent("a:chExt", box));
        return Xml.of(
                        "p:grpSp",
                        Xml.of(
                                "p:nvGrpSpPr",
                                Names.of(ids, name).set("descr", description),
                                Xml.of("p:cNvGrpSpPr"),
                                Xml.of("p:nvPr")),
                        Xml.of("p:grpSpPr", place))
                .add(shapes);
    }

    private Xml rectangle(Mark.Rectangle r) {
        var box = new Bounds(r.x(), r.y(), r.width(), r.height());
        var list = Xml.of("a:avLst");
        double shorter = Math.min(r.width(), r.height());
        boolean round = r.radius() > 0 && shorter > 0;
        if (round) {
            long share = Math.round(Math.min(MOST_ROUND, r.radius() / shorter * 2 * MOST_ROUND));
            list.add(Xml.of("a:gd").set("name", "adj").set("fmla", "val " + share));
        }
        var geometry = Xml.of("a:prstGeom", list).set("prst", round ? "roundRect" : "rect");
        return shape(name("矩形", "Rectangle"), box, geometry, r.fill(), r.stroke());
    }

    private Xml circle(Mark.Circle c) {
        var box = new Bounds(c.x() - c.radius(), c.y() - c.radius(), 2 * c.radius(), 2 * c.radius());
        return shape(name("圆", "Ellipse"), box, preset("ellipse"), c.fill(), c.stroke());
    }

    private Optional<Xml> path(Mark.Path path) {
        var bare = new Mark.Path(path.segments(), null, null);
        return Bounds.of(bare)
                .map(box -> line(path, box)
                        .orElseGet(() ->
                                shape(name("形状", "Freeform"), box, geometry(path, box), path.fill(), path.stroke())));
    }

    /// A straight line is a line, which has ends to be dragged.
    private Optional<Xml> line(Mark.Path path, Bounds box) {
        boolean straight = path.fill() == null
                && path.segments().size() == 2
                && path.segments().get(1) instanceof Segment.LineTo;
        if (!straight
                || !(path.segments().get(0) instanceof Segment.MoveTo from)
                || !(path.segments().get(1) instanceof Segment.LineTo to)) {
            return Optional.empty();
        }
        var place = measure.place("a:xfrm", box);
        if ((to.x() - from.x()) * (to.y() - from.y()) < 0) {
            place.set("flipV", 1);
        }
        return Optional.of(Xml.of(
                "p:cxnSp",
                Xml.of("p:nvCxnSpPr", Names.of(ids, name("线", "Line")), Xml.of("p:cNvCxnSpPr"), Xml.of("p:nvPr")),
                Xml.of("p:spPr", place, preset("line"), Paint.line(path.stroke(), measure))));
    }

    private String name(String zh, String en) {
        return language.startsWith("zh") ? zh : en;
    }

    private static Xml preset(String name) {
        return Xml.of("a:prstGeom", Xml.of("a:avLst")).set("prst", name);
    }

    private Xml shape(String name, Bounds box, Xml geometry, @Nullable Colour fill, @Nullable Stroke stroke) {
        return Xml.of(
                "p:sp",
                Xml.of("p:nvSpPr", Names.of(ids, name), Xml.of("p:cNvSpPr"), Xml.of("p:nvPr")),
                Xml.of(
                        "p:spPr",
                        measure.place("a:xfrm", box),
                        geometry,
                        Paint.fill(fill),
                        Paint.line(stroke, measure)));
    }

    private Xml geometry(Mark.Path path, Bounds box) {
        var steps = Xml.of("a:path").set("w", measure.length(box.width())).set("h", measure.length(box.height()));
        if (path.fill() == null) {
            steps.set("fill", "none");
        }
        for (Segment segment : path.segments()) {
            steps.add(step(segment, box));
        }
        return Xml.of(
                "a:custGeom",
                Xml.of("a:avLst"),
                Xml.of("a:gdLst"),
                Xml.of("a:ahLst"),
                Xml.of("a:cxnLst"),
                Xml.of("a:rect").set("l", "0").set("t", "0").set("r", "r").set("b", "b"),
                Xml.of("a:pathLst", steps));
    }

    private Xml step(Segment segment, Bounds box) {
        return switch (segment) {
            case Segment.MoveTo m -> Xml.of("a:moveTo", point(m.x(), m.y(), box));
            case Segment.LineTo l -> Xml.of("a:lnTo", point(l.x(), l.y(), box));
            case Segment.CubicTo c ->
                Xml.of(
                        "a:cubicBezTo",
                        point(c.x1(), c.y1(), box),
                        point(c.x2(), c.y2(), box),
                        point(c.x(), c.y(), box));
            case Segment.Close _ -> Xml.of("a:close");
        };
    }

    private Xml point(double x, double y, Bounds box) {
        return Xml.of("a:pt").set("x", measure.length(x - box.x())).set("y", measure.length(y - box.y()));
    }

    private Xml image(Mark.Image image) {
        String relation = images.computeIfAbsent(image.image(), _ -> "rIdImage" + (images.size() + 1));
        var box = new Bounds(image.x(), image.y(), image.width(), image.height());
        return Xml.of(
                "p:pic",
                Xml.of(
                        "p:nvPicPr",
                        Names.of(ids, name("图片", "Picture")).set("descr", image.words()),
                        Xml.of("p:cNvPicPr", Xml.of("a:picLocks").set("noChangeAspect", 1)),
                        Xml.of("p:nvPr")),
                Xml.of(
                        "p:blipFill",
                        Xml.of("a:blip").set("r:embed", relation),
                        Xml.of("a:stretch", Xml.of("a:fillRect"))),
                Xml.of("p:spPr", measure.place("a:xfrm", box), preset("rect")));
    }

    private Xml text(Mark.TextRun run) {
        double middle = run.baseline() - MIDDLE * run.size();
        double height = LINE_HEIGHT * run.size();
        var box = new Bounds(run.x(), middle - height / 2, run.width(), height);
        var letters = Paint.letters("a:rPr", language, run.face(), measure.letters(run.size()), run.colour());
        return Xml.of(
                "p:sp",
                Xml.of(
                        "p:nvSpPr",
                        Names.of(ids, run.text()),
                        Xml.of("p:cNvSpPr").set("txBox", 1),
                        Xml.of("p:nvPr")),
                Xml.of("p:spPr", measure.place("a:xfrm", box), preset("rect"), Xml.of("a:noFill")),
                Xml.of(
                        "p:txBody",
                        SlideXml.body("none"),
                        Xml.of("a:lstStyle"),
                        Xml.of(
                                "a:p",
                                Xml.of("a:pPr").set("algn", "l"),
                                Xml.of("a:r", letters, Xml.of("a:t").text(run.text())))));
    }
}
