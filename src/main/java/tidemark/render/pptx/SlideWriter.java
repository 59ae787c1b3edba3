package tidemark.render.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import tidemark.picture.Bounds;
import tidemark.picture.Part;
import tidemark.picture.font.Face;

/// The part of a slide and the part of its notes.
final class SlideWriter {
    private final Design.Prompts names;
    private final boolean own;
    private final OptionalLong numberIndex;
    private final String language;

    /// @param own whether the layout is ours, with a place for everything, or a reader's, of which only the title is
    /// known
    /// @param numberIndex which place of the layout is for the slide's number; empty for none
    SlideWriter(Design design, boolean own, OptionalLong numberIndex) {
        this.names = design.prompts();
        this.own = own;
        this.numberIndex = numberIndex;
        this.language = Languages.tag(design.language());
    }

    /// @param ground shapes behind all but the title
    /// @param measure of the page
    /// @param relations of the slide to its charts, in their order
    Xml slide(Presentation.Added added, List<Xml> ground, Measure measure, List<String> relations, Ids ids) {
        var content = added.content();
        var shapes = new ArrayList<Xml>();
        var head = content.words(Part.Words.Kind.TITLE);
        shapes.add(own && head.isPresent() ? placeholder(head.get(), ids) : title(added.title(), ids));
        shapes.addAll(ground);
        add(shapes, Part.Words.Kind.SECTION, content, ids);
        add(shapes, Part.Words.Kind.SUBTITLE, content, ids);
        for (int i = 0; i < relations.size(); i++) {
            shapes.add(content.charts().get(i).frame(relations.get(i)));
        }
        shapes.addAll(content.shapes());
        content.paragraphs().forEach(words -> shapes.add(box(words, ids)));
        add(shapes, Part.Words.Kind.SOURCE, content, ids);
        numberIndex.ifPresent(index -> shapes.addAll(number(added.number(), index, measure, ids)));
        return SlideXml.root(
                "p:sld", Xml.of("p:cSld", SlideXml.tree(shapes)), Xml.of("p:clrMapOvr", Xml.of("a:masterClrMapping")));
    }

    private void add(List<Xml> shapes, Part.Words.Kind kind, SlideContent content, Ids ids) {
        content.words(kind).ifPresent(words -> shapes.add(own ? placeholder(words, ids) : box(words, ids)));
    }

    /// In the letters of the template, smaller where they need it to fit.
    private Xml title(String words, Ids ids) {
        var run = Xml.of(
                "a:r", Xml.of("a:rPr").set("lang", language), Xml.of("a:t").text(words));
        return SlideXml.placeholder(
                ids.next(),
                names.title(),
                Xml.of("p:ph").set("type", "title"),
                Xml.of("p:spPr"),
                Xml.of("a:bodyPr", Xml.of("a:normAutofit")),
                Xml.of("a:lstStyle"),
                Xml.of("a:p", run));
    }

    private Xml placeholder(SlideContent.Words words, Ids ids) {
        var kind = words.kind() == Part.Words.Kind.TITLE
                ? Xml.of("p:ph").set("type", "title")
                : Xml.of("p:ph")
                        .set("type", "body")
                        .set("sz", "quarter")
                        .set("idx", BlankPresentation.index(words.kind()));
        var letters = BlankPresentation.isUsual(words)
                ? Xml.of("a:rPr").set("lang", language)
                : Paint.letters("a:rPr", language, words.face(), words.size(), words.colour());
        return SlideXml.placeholder(
                ids.next(),
                name(words.kind()),
                kind,
                Xml.of("p:spPr", words.place()),
                Xml.of("a:bodyPr", Xml.of("a:noAutofit")),
                Xml.of("a:lstStyle"),
                Xml.of("a:p", Xml.of("a:r", letters, Xml.of("a:t").text(words.text()))));
    }

    private String name(Part.Words.Kind kind) {
        return switch (kind) {
            case SECTION -> names.section();
            case TITLE -> names.title();
            case SUBTITLE -> names.subtitle();
            case SOURCE -> names.source();
            case TEXT -> names.text();
        };
    }

    /// Words for which the layout has no place.
    private Xml box(SlideContent.Words words, Ids ids) {
        var letters = Paint.letters("a:rPr", language, words.face(), words.size(), words.colour());
        var spacing = Xml.of("a:lnSpc", Xml.val("a:spcPct", SlideXml.LINE_SPACING));
        return Xml.of(
                "p:sp",
                Xml.of(
                        "p:nvSpPr",
                        Xml.of("p:cNvPr").set("id", ids.next()).set("name", name(words.kind())),
                        Xml.of("p:cNvSpPr").set("txBox", 1),
                        Xml.of("p:nvPr")),
                Xml.of("p:spPr", words.place(), SlideXml.rectangle(), Xml.of("a:noFill")),
                Xml.of(
                        "p:txBody",
                        SlideXml.body("square"),
                        Xml.of("a:lstStyle"),
                        Xml.of(
                                "a:p",
                                Xml.of("a:pPr", spacing).set("algn", "l"),
                                Xml.of("a:r", letters, Xml.of("a:t").text(words.text())))));
    }

    private List<Xml> number(Presentation.NumberPlace place, long index, Measure measure, Ids ids) {
        return switch (place) {
            case Presentation.NumberPlace.None _ -> List.of();
            case Presentation.NumberPlace.OfLayout _ -> List.of(number(Xml.of("p:spPr"), index, ids));
            case Presentation.NumberPlace.In(Bounds room) ->
                List.of(number(Xml.of("p:spPr", measure.place("a:xfrm", room)), index, ids));
        };
    }

    private Xml number(Xml shape, long index, Ids ids) {
        var letters = Xml.of("a:rPr").set("lang", language);
        if (own) {
            letters.set("sz", BlankPresentation.SMALL_SIZE);
        }
        return SlideXml.placeholder(
                ids.next(),
                names.number(),
                Xml.of("p:ph").set("type", "sldNum").set("sz", "quarter").set("idx", index),
                shape,
                Xml.of("a:bodyPr"),
                Xml.of("a:lstStyle"),
                SlideXml.numberField(letters));
    }

    /// @param lines a paragraph each; there may be none
    Xml notes(List<String> lines) {
        var text = new ArrayList<Xml>();
        text.add(Xml.of("a:bodyPr"));
        text.add(Xml.of("a:lstStyle"));
        lines.forEach(line -> text.add(
                Xml.of("a:p", Xml.of("a:r", noteLetters(), Xml.of("a:t").text(line)))));
        if (lines.isEmpty()) {
            text.add(Xml.of("a:p"));
        }
        return SlideXml.root(
                "p:notes",
                Xml.of(
                        "p:cSld",
                        SlideXml.tree(
                                noteImage(),
                                SlideXml.placeholder(
                                        3,
                                        names.notes(),
                                        Xml.of("p:ph").set("type", "body").set("idx", 1),
                                        Xml.of("p:spPr"),
                                        text.toArray(Xml[]::new)))),
                Xml.of("p:clrMapOvr", Xml.of("a:masterClrMapping")));
    }

    private Xml noteLetters() {
        return Xml.of(
                        "a:rPr",
                        Xml.of("a:latin").set("typeface", Face.FAMILY),
                        Xml.of("a:ea").set("typeface", Face.FAMILY))
                .set("lang", language);
    }

    private Xml noteImage() {
        return Xml.of(
                "p:sp",
                Xml.of(
                        "p:nvSpPr",
                        Xml.of("p:cNvPr").set("id", 2).set("name", names.slide()),
                        Xml.of(
                                "p:cNvSpPr",
                                Xml.of("a:spLocks")
                                        .set("noGrp", 1)
                                        .set("noRot", 1)
                                        .set("noChangeAspect", 1)),
                        Xml.of("p:nvPr", Xml.of("p:ph").set("type", "sldImg"))),
                Xml.of("p:spPr"));
    }
}
