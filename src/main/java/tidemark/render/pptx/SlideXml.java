package tidemark.render.pptx;

import java.util.List;
import tidemark.picture.Colour;

/// Elements of which slides, layouts and notes are made.
final class SlideXml {
    /// Of the line height of the font, so that lines are as far apart as in pictures.
    static final long LINE_SPACING = 98_000;

    private static final double IMAGE_WIDTH = 5_486_400;
    private static final double IMAGE_HEIGHT = 3_086_100;
    private static final String NUMBER_ID = "{6E0F1E0C-4C3B-4C53-9A0D-5F5C7A1D2B01}";

    private SlideXml() {}

    static Xml root(String element, Xml... children) {
        return Xml.of(element, children)
                .set("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main")
                .set("xmlns:r", Relations.OFFICE)
                .set("xmlns:p", "http://schemas.openxmlformats.org/presentationml/2006/main");
    }

    static Xml tree(Xml... shapes) {
        return tree(List.of(shapes));
    }

    static Xml tree(List<Xml> shapes) {
        var own = Xml.of(
                "p:nvGrpSpPr",
                Xml.of("p:cNvPr").set("id", 1).set("name", ""),
                Xml.of("p:cNvGrpSpPr"),
                Xml.of("p:nvPr"));
        return Xml.of("p:spTree", own, Xml.of("p:grpSpPr")).add(shapes);
    }

    /// @param kind the element `p:ph`
    /// @param text body properties, list style and paragraphs
    static Xml placeholder(long id, String name, Xml kind, Xml shape, Xml... text) {
        return Xml.of(
                "p:sp",
                Xml.of(
                        "p:nvSpPr",
                        Xml.of("p:cNvPr").set("id", id).set("name", name),
                        Xml.of("p:cNvSpPr", Xml.of("a:spLocks").set("noGrp", 1)),
                        Xml.of("p:nvPr", kind)),
                shape,
                Xml.of("p:txBody", text));
    }

    /// The room of words set to its middle, without margins.
    ///
    /// @param wrap `none` for words that must stay on one line, `square` for others
    static Xml body(String wrap) {
        return Xml.of("a:bodyPr", Xml.of("a:noAutofit"))
                .set("wrap", wrap)
                .set("lIns", 0)
                .set("tIns", 0)
                .set("rIns", 0)
                .set("bIns", 0)
                .set("rtlCol", 0)
                .set("anchor", "ctr");
    }

    static Xml rectangle() {
        return Xml.of("a:prstGeom", Xml.of("a:avLst")).set("prst", "rect");
    }

    static Xml xfrm(long x, long y, long width, long height) {
        return Xml.of(
                "a:xfrm",
                Xml.of("a:off").set("x", x).set("y", y),
                Xml.of("a:ext").set("cx", width).set("cy", height));
    }

    /// Where the slide is shown above its notes.
    ///
    /// @param ratio of its width to its height
    static Xml slideImage(long id, String name, double ratio) {
        double width = Math.min(IMAGE_WIDTH, IMAGE_HEIGHT * ratio);
        long left = Math.round((NotesMaster.WIDTH - width) / 2);
        var place = xfrm(left, 1_143_000, Math.round(width), Math.round(width / ratio));
        return Xml.of(
                "p:sp",
                Xml.of(
                        "p:nvSpPr",
                        Xml.of("p:cNvPr").set("id", id).set("name", name),
                        Xml.of(
                                "p:cNvSpPr",
                                Xml.of("a:spLocks")
                                        .set("noGrp", 1)
                                        .set("noRot", 1)
                                        .set("noChangeAspect", 1)),
                        Xml.of("p:nvPr", Xml.of("p:ph").set("type", "sldImg").set("idx", 2))),
                Xml.of("p:spPr", place, rectangle()));
    }

    /// A plain ground.
    static Xml panel(long id, String name, Xml place, Colour colour) {
        return Xml.of(
                "p:sp",
                Xml.of(
                        "p:nvSpPr",
                        Xml.of("p:cNvPr").set("id", id).set("name", name),
                        Xml.of("p:cNvSpPr"),
                        Xml.of("p:nvPr")),
                Xml.of("p:spPr", place, rectangle(), Paint.solid(colour), Paint.noLine()));
    }

    static Xml paragraph(String words, String language) {
        return Xml.of(
                "a:p",
                Xml.of(
                        "a:r",
                        Xml.of("a:rPr").set("lang", language),
                        Xml.of("a:t").text(words)));
    }

    /// @param letters an `a:rPr`
    static Xml numberField(Xml letters) {
        return Xml.of(
                "a:p",
                Xml.of("a:fld", letters, Xml.of("a:t").text("‹#›"))
                        .set("id", NUMBER_ID)
                        .set("type", "slidenum"));
    }
}
