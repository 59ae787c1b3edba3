package tidemark.render.pptx;

/// The page of notes: the slide above, the words below.
final class NotesMaster {
    static final long WIDTH = 6_858_000;
    static final long HEIGHT = 9_144_000;
    private static final long LETTERS = 1400;

    private NotesMaster() {}

    /// @param ratio of a slide's width to its height
    static Xml of(Design design, double ratio) {
        var prompts = design.prompts();
        var notes = SlideXml.placeholder(
                3,
                prompts.notes(),
                Xml.of("p:ph").set("type", "body").set("sz", "quarter").set("idx", 1),
                Xml.of("p:spPr", SlideXml.xfrm(685_800, 4_400_550, 5_486_400, 4_200_000), SlideXml.rectangle()),
                Xml.of("a:bodyPr"),
                Xml.of("a:lstStyle"),
                SlideXml.paragraph(prompts.notes(), Languages.tag(design.language())));
        return SlideXml.root(
                "p:notesMaster",
                Xml.of(
                        "p:cSld",
                        MasterXml.background("bg1"),
                        SlideXml.tree(SlideXml.slideImage(2, prompts.slide(), ratio), notes)),
                MasterXml.colourMap(),
                Xml.of("p:notesStyle", MasterXml.level(LETTERS, false, MasterXml.ink(), "+mn")));
    }
}
