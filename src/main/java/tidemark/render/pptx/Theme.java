package tidemark.render.pptx;

import java.util.List;
import tidemark.picture.Colour;
import tidemark.picture.font.Face;

/// Colours, fonts and plain effects that everything a reader adds to the presentation follows.
final class Theme {
    static final String TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";
    private static final List<String> ACCENTS =
            List.of("a:accent1", "a:accent2", "a:accent3", "a:accent4", "a:accent5", "a:accent6");

    private Theme() {}

    static Xml of(Design.Colours colours) {
        return theme(colours, colours.ink(), colours.ground());
    }

    /// For notes, which are printed: black on white.
    static Xml ofPaper(Design.Colours colours) {
        return theme(colours, Colour.of(0x000000), Colour.of(0xffffff));
    }

    private static Xml theme(Design.Colours colours, Colour ink, Colour ground) {
        var scheme = Xml.of(
                        "a:clrScheme",
                        colour("a:dk1", ink),
                        colour("a:lt1", ground),
                        colour("a:dk2", colours.calm()),
                        colour("a:lt2", colours.pale()))
                .set("name", "Tidemark");
        for (int i = 0; i < ACCENTS.size(); i++) {
            scheme.add(colour(ACCENTS.get(i), colours.accents().get(i)));
        }
        scheme.add(colour("a:hlink", colours.section()), colour("a:folHlink", colours.calm()));
        var elements = Xml.of("a:themeElements", scheme, fonts(), formats());
        return Xml.of("a:theme", elements)
                .set("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main")
                .set("name", "Tidemark");
    }

    private static Xml colour(String element, Colour colour) {
        return Xml.of(element, Paint.rgb(colour));
    }

    private static Xml fonts() {
        return Xml.of("a:fontScheme", font("a:majorFont"), font("a:minorFont")).set("name", Face.FAMILY);
    }

    private static Xml font(String element) {
        return Xml.of(element, typeface("a:latin"), typeface("a:ea"), typeface("a:cs"));
    }

    private static Xml typeface(String element) {
        return Xml.of(element).set("typeface", Face.FAMILY);
    }

    private static Xml formats() {
        return Xml.of(
                        "a:fmtScheme",
                        Xml.of("a:fillStyleLst", fill(), fill(), fill()),
                        Xml.of("a:lnStyleLst", line(6350), line(12_700), line(19_050)),
                        Xml.of("a:effectStyleLst", effect(), effect(), effect()),
                        Xml.of("a:bgFillStyleLst", fill(), fill(), fill()))
                .set("name", "Tidemark");
    }

    private static Xml fill() {
        return Xml.of("a:solidFill", Xml.val("a:schemeClr", "phClr"));
    }

    private static Xml line(long width) {
        return Xml.of("a:ln", fill(), Xml.val("a:prstDash", "solid")).set("w", width);
    }

    private static Xml effect() {
        return Xml.of("a:effectStyle", Xml.of("a:effectLst"));
    }
}
