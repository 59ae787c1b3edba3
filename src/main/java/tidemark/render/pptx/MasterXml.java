package tidemark.render.pptx;

/// What masters of slides and of notes have alike.
final class MasterXml {
    private MasterXml() {}

    static Xml background(String colour) {
        var fill = Xml.of("a:solidFill", Xml.val("a:schemeClr", colour));
        return Xml.of("p:bg", Xml.of("p:bgPr", fill, Xml.of("a:effectLst")));
    }

    static Xml colourMap() {
        return Xml.of("p:clrMap")
                .set("bg1", "lt1")
                .set("tx1", "dk1")
                .set("bg2", "lt2")
                .set("tx2", "dk2")
                .set("accent1", "accent1")
                .set("accent2", "accent2")
                .set("accent3", "accent3")
                .set("accent4", "accent4")
                .set("accent5", "accent5")
                .set("accent6", "accent6")
                .set("hlink", "hlink")
                .set("folHlink", "folHlink");
    }

    /// The theme's colour for words.
    static Xml ink() {
        return Xml.of("a:solidFill", Xml.val("a:schemeClr", "tx1"));
    }

    /// How words of the first level look.
    ///
    /// @param fonts `+mj` or `+mn`, the theme's fonts for headings or for text
    static Xml level(long size, boolean bold, Xml colour, String fonts) {
        var letters = Xml.of(
                        "a:defRPr",
                        colour,
                        font("a:latin", fonts + "-lt"),
                        font("a:ea", fonts + "-ea"),
                        font("a:cs", fonts + "-cs"))
                .set("sz", size)
                .set("b", bold ? 1 : 0)
                .set("kern", 0);
        return Xml.of(
                        "a:lvl1pPr",
                        Xml.of("a:lnSpc", Xml.val("a:spcPct", SlideXml.LINE_SPACING)),
                        Xml.of("a:spcBef", Xml.val("a:spcPts", 0)),
                        Xml.of("a:buNone"),
                        letters)
                .set("marL", 0)
                .set("indent", 0)
                .set("algn", "l")
                .set("defTabSz", 914_400)
                .set("rtl", 0)
                .set("eaLnBrk", 1)
                .set("latinLnBrk", 0)
                .set("hangingPunct", 1);
    }

    private static Xml font(String element, String typeface) {
        return Xml.of(element).set("typeface", typeface);
    }
}
