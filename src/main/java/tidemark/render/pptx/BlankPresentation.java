package tidemark.render.pptx;

import java.util.Map;
import java.util.TreeMap;
import tidemark.picture.Bounds;
import tidemark.picture.Colour;
import tidemark.picture.Part;
import tidemark.picture.font.Face;

/// A presentation of our own without slides: one master, one layout with places for section, title, subtitle and
/// source, and a master of notes.
final class BlankPresentation {
    /// A slide is so many units high, and as many wide as its shape needs.
    static final double HEIGHT = 1080;

    /// English metric units for one of ours on a slide 7.5 inches high.
    private static final double EMU = 6350;

    /// No side of a slide may be shorter than an inch or longer than 56 of them (ISO/IEC 29500-1, 19.7.18).
    private static final double LEAST_EMU = 914_400;

    private static final double MOST_EMU = 51_206_400;

    static final long TITLE_SIZE = 3200;
    static final long SMALL_SIZE = 2000;
    private static final double MARGIN = 76;
    private static final double NUMBER = 200;
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.presentationml.";

    private final Design design;
    private final double width;
    private final double emu;
    private final Measure measure;

    /// @param ratio of a slide's width to its height
    private BlankPresentation(Design design, double ratio) {
        this.design = design;
        width = HEIGHT * ratio;
        emu = emu(ratio);
        measure = Measure.filling(emu);
    }

    static byte[] of(Design design, double ratio) {
        return new BlankPresentation(design, ratio).bytes();
    }

    /// English metric units for one of ours.
    static double emu(double ratio) {
        double shorter = HEIGHT * Math.min(1, ratio);
        double longer = HEIGHT * Math.max(1, ratio);
        return Math.min(Math.max(EMU, LEAST_EMU / shorter), MOST_EMU / longer);
    }

    private byte[] bytes() {
        Map<String, Xml> parts = new TreeMap<>();
        parts.put("[Content_Types].xml", types());
        parts.put(
                "_rels/.rels",
                Relations.of(
                        Relations.office(1, "officeDocument", "ppt/presentation.xml"),
                        Relations.core(2, "docProps/core.xml")));
        parts.put("docProps/core.xml", core());
        parts.put("ppt/presentation.xml", presentation());
        parts.put(
                "ppt/_rels/presentation.xml.rels",
                Relations.of(
                        Relations.office(1, "slideMaster", "slideMasters/slideMaster1.xml"),
                        Relations.office(2, "notesMaster", "notesMasters/notesMaster1.xml"),
                        Relations.office(3, "theme", "theme/theme1.xml")));
        parts.put("ppt/slideMasters/slideMaster1.xml", master());
        parts.put(
                "ppt/slideMasters/_rels/slideMaster1.xml.rels",
                Relations.of(
                        Relations.office(1, "slideLayout", "../slideLayouts/slideLayout1.xml"),
                        Relations.office(2, "theme", "../theme/theme1.xml")));
        parts.put("ppt/slideLayouts/slideLayout1.xml", layout());
        parts.put(
                "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
                Relations.of(Relations.office(1, "slideMaster", "../slideMasters/slideMaster1.xml")));
        parts.put("ppt/notesMasters/notesMaster1.xml", NotesMaster.of(design, width / HEIGHT));
        parts.put(
                "ppt/notesMasters/_rels/notesMaster1.xml.rels",
                Relations.of(Relations.office(1, "theme", "../theme/theme2.xml")));
        parts.put("ppt/theme/theme1.xml", Theme.of(design.colours()));
        parts.put("ppt/theme/theme2.xml", Theme.ofPaper(design.colours()));
        return PresentationFile.ofParts(parts);
    }

    private static Xml types() {
        return Xml.of(
                        "Types",
                        Relations.byExtension("rels", "application/vnd.openxmlformats-package.relationships+xml"),
                        Relations.byExtension("xml", "application/xml"),
                        Relations.byName(
                                "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
                        Relations.byName("ppt/presentation.xml", TYPES + "presentation.main+xml"),
                        Relations.byName("ppt/slideMasters/slideMaster1.xml", TYPES + "slideMaster+xml"),
                        Relations.byName("ppt/slideLayouts/slideLayout1.xml", TYPES + "slideLayout+xml"),
                        Relations.byName("ppt/notesMasters/notesMaster1.xml", TYPES + "notesMaster+xml"),
                        Relations.byName("ppt/theme/theme1.xml", Theme.TYPE),
                        Relations.byName("ppt/theme/theme2.xml", Theme.TYPE))
                .set("xmlns", Relations.PACKAGE + "content-types");
    }

    private static Xml core() {
        return Xml.of("cp:coreProperties", Xml.of("dc:creator").text("Tidemark"))
                .set("xmlns:cp", Relations.PACKAGE + "metadata/core-properties")
                .set("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    }

    private Xml presentation() {
        return SlideXml.root(
                "p:presentation",
                Xml.of(
                        "p:sldMasterIdLst",
                        Xml.of("p:sldMasterId").set("id", 2_147_483_648L).set("r:id", "rId1")),
                Xml.of("p:notesMasterIdLst", Xml.of("p:notesMasterId").set("r:id", "rId2")),
                Xml.of("p:sldSz").set("cx", measure.length(width)).set("cy", measure.length(HEIGHT)),
                Xml.of("p:notesSz").set("cx", NotesMaster.WIDTH).set("cy", NotesMaster.HEIGHT));
    }

    private Xml master() {
        var list = Xml.of("p:sldLayoutId").set("id", 2_147_483_649L).set("r:id", "rId1");
        return SlideXml.root(
                "p:sldMaster",
                Xml.of("p:cSld", MasterXml.background("bg1"), SlideXml.tree(title(true), body(), number())),
                MasterXml.colourMap(),
                Xml.of("p:sldLayoutIdLst", list),
                Xml.of(
                        "p:txStyles",
                        Xml.of("p:titleStyle", MasterXml.level(TITLE_SIZE, true, MasterXml.ink(), "+mj")),
                        Xml.of("p:bodyStyle", MasterXml.level(SMALL_SIZE, false, MasterXml.ink(), "+mn")),
                        Xml.of("p:otherStyle", MasterXml.level(SMALL_SIZE, false, MasterXml.ink(), "+mn"))));
    }

    private Xml layout() {
        var colours = design.colours();
        var prompts = design.prompts();
        var tree = SlideXml.tree(
                title(false),
                place(
                        3,
                        10,
                        prompts.section(),
                        new Bounds(MARGIN, MARGIN, Math.max(NUMBER, width - 2 * MARGIN - 1.34 * NUMBER), 44),
                        true,
                        colours.section()),
                place(
                        4,
                        11,
                        prompts.subtitle(),
                        new Bounds(MARGIN, 214, width - 2 * MARGIN, 44),
                        false,
                        colours.faint()),
                place(5, 12, prompts.source(), new Bounds(MARGIN, 960, width - 2 * MARGIN, 44), false, colours.faint()),
                number());
        return SlideXml.root(
                        "p:sldLayout",
                        Xml.of("p:cSld", tree).set("name", prompts.layout()),
                        Xml.of("p:clrMapOvr", Xml.of("a:masterClrMapping")))
                .set("preserve", 1)
                .set("userDrawn", 1);
    }

    private Xml title(boolean onMaster) {
        var prompt = design.prompts().title();
        var place = onMaster ? Xml.of("p:spPr", titlePlace(), SlideXml.rectangle()) : Xml.of("p:spPr");
        return SlideXml.placeholder(
                2,
                prompt,
                Xml.of("p:ph").set("type", "title"),
                place,
                onMaster ? words() : Xml.of("a:bodyPr"),
                Xml.of("a:lstStyle"),
                paragraph(prompt));
    }

    private Xml titlePlace() {
        return measure.place("a:xfrm", new Bounds(MARGIN, 136, width - 2 * MARGIN, 72));
    }

    private Xml body() {
        var box = new Bounds(MARGIN, 300, width - 2 * MARGIN, 620);
        return SlideXml.placeholder(
                3,
                design.prompts().subtitle(),
                Xml.of("p:ph").set("type", "body").set("idx", 1),
                Xml.of("p:spPr", measure.place("a:xfrm", box), SlideXml.rectangle()),
                words(),
                Xml.of("a:lstStyle"),
                paragraph(design.prompts().subtitle()));
    }

    private Xml place(long id, int index, String prompt, Bounds box, boolean bold, Colour colour) {
        return SlideXml.placeholder(
                id,
                prompt,
                Xml.of("p:ph").set("type", "body").set("sz", "quarter").set("idx", index),
                Xml.of("p:spPr", measure.place("a:xfrm", box), SlideXml.rectangle()),
                Xml.of("a:bodyPr"),
                Xml.of("a:lstStyle", MasterXml.level(SMALL_SIZE, bold, Paint.solid(colour), "+mn")),
                paragraph(prompt));
    }

    private Xml number() {
        var box = new Bounds(width - MARGIN - NUMBER, MARGIN, NUMBER, 44);
        return SlideXml.placeholder(
                6,
                design.prompts().number(),
                Xml.of("p:ph").set("type", "sldNum").set("sz", "quarter").set("idx", 13),
                Xml.of("p:spPr", measure.place("a:xfrm", box), SlideXml.rectangle()),
                words(),
                Xml.of(
                        "a:lstStyle",
                        MasterXml.level(
                                        SMALL_SIZE,
                                        false,
                                        Paint.solid(design.colours().faint()),
                                        "+mn")
                                .set("algn", "r")),
                SlideXml.numberField(Xml.of("a:rPr").set("lang", tag()).set("sz", SMALL_SIZE)));
    }

    private String tag() {
        return Languages.tag(design.language());
    }

    private Xml paragraph(String words) {
        return SlideXml.paragraph(words, tag());
    }

    private static Xml words() {
        return SlideXml.body("square");
    }

    /// In the order in which the places of our layout are numbered.
    static int index(Part.Words.Kind kind) {
        return switch (kind) {
            case TITLE -> 0;
            case SECTION -> 10;
            case SUBTITLE -> 11;
            case SOURCE -> 12;
            case TEXT -> throw new IllegalArgumentException("the layout has no place for paragraphs");
        };
    }

    /// Whether the layout sets words of a kind in this way by itself.
    static boolean isUsual(SlideContent.Words words) {
        return words.size() == (words.kind() == Part.Words.Kind.TITLE ? TITLE_SIZE : SMALL_SIZE)
                && (words.face() == Face.BOLD)
                        == (words.kind() == Part.Words.Kind.TITLE || words.kind() == Part.Words.Kind.SECTION);
    }
}
