package tidemark.render.pptx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;
import tidemark.picture.Bounds;
import tidemark.picture.Colour;
import tidemark.picture.EncodedImage;
import tidemark.render.pptx.PresentationException.Fault;

/// A presentation to which slides are added: one of our own, or a reader's, which keeps its master, layouts and theme
/// and loses its slides.
public final class Presentation implements AutoCloseable {
    /// The largest presentation of a reader, in bytes.
    public static final int MOST_BYTES = PresentationFile.MOST_BYTES;

    private static final double POINT = 12_700;
    private static final double PANEL_MARGIN = 28;
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final XMLSlideShow show;
    private final Design design;
    private final XSLFSlideLayout layout;
    private final SlideWriter writer;
    private final Page page;
    private final SectionList sections = new SectionList();
    private final Map<EncodedImage, PackagePart> images = new HashMap<>();

    /// Where a chart stands on a slide, in pixels of a picture.
    ///
    /// @param emu English metric units for a pixel
    /// @param area for the chart without its title; null where the chart's picture is the whole slide
    /// @param ground of the slides; empty where it is not one colour that can be known, as with a photograph
    public record Page(
            double width,
            double height,
            double emu,
            @Nullable Bounds area,
            Optional<Colour> ground) {
        /// The same page with less room for the chart, so that there is a margin in a panel around it.
        public Page withPanel() {
            return area == null ? this : new Page(width, height, emu, area.grow(-PANEL_MARGIN), ground);
        }

        /// Of a picture that fills the slide, or its area.
        public Measure measure() {
            return area == null
                    ? Measure.filling(emu)
                    : new Measure(emu, Math.round(area.x() * emu), Math.round(area.y() * emu));
        }
    }

    private Presentation(XMLSlideShow show, Design design, XSLFSlideLayout layout, SlideWriter writer, Page page) {
        this.show = show;
        this.design = design;
        this.layout = layout;
        this.writer = writer;
        this.page = page;
    }

    /// One of our own, whose slides are of the shape of pictures of a size.
    public static Presentation blank(Design design, double width, double height) {
        try {
            double ratio = width / height;
            var show = new XMLSlideShow(new ByteArrayInputStream(BlankPresentation.of(design, ratio)));
            double emu = BlankPresentation.emu(ratio) * BlankPresentation.HEIGHT / height;
            var page = new Page(width, height, emu, null, Optional.empty());
            var layout = show.getSlideMasters().getFirst().getSlideLayouts()[0];
            return new Presentation(show, design, layout, new SlideWriter(design, true, OptionalLong.of(13)), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A reader's.
    ///
    public static Presentation from(byte[] template, Design design) throws PresentationException {
        PresentationFile.check(template);
        try {
            var pack = OPCPackage.open(new ByteArrayInputStream(template));
            var show = opened(pack);
            TemplateSlides.remove(show);
            double emu = show.getPageSize().getHeight() * POINT / BlankPresentation.HEIGHT;
            double width = show.getPageSize().getWidth() * POINT / emu;
            var points = new Bounds(
                    0, 0, show.getPageSize().getWidth(), show.getPageSize().getHeight());
            var found = TemplateLayout.find(show, points);
            var area = found.area().scaled(POINT / emu);
            var page = new Page(width, BlankPresentation.HEIGHT, emu, area, found.ground());
            return new Presentation(
                    show, design, found.layout(), new SlideWriter(design, false, found.numberIndex()), page);
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            throw new PresentationException(Fault.BROKEN, e);
        }
    }

    private static XMLSlideShow opened(OPCPackage pack) throws IOException, PresentationException {
        var main = pack.getPartsByContentType(MAIN);
        if (main.isEmpty()) {
            TemplateType.makePresentation(pack, MAIN);
        }
        return new XMLSlideShow(pack);
    }

    public Page page() {
        return page;
    }

    /// Where the number of a slide stands.
    public sealed interface NumberPlace {

        /// Nowhere.
        record None() implements NumberPlace {}

        /// Where the layout has a place for it.
        record OfLayout() implements NumberPlace {}

        /// Flush right in a room of the picture.
        record In(Bounds room) implements NumberPlace {}
    }

    /// A slide that is added.
    ///
    /// @param section under which it is listed, with those before it of the same section
    /// @param panel of this colour behind the chart, where the ground would make it hard to see; null for none
    /// @param notes a paragraph each
    /// @param number where on it its number stands
    public record Added(
            String section,
            String title,
            SlideContent content,
            @Nullable Colour panel,
            List<String> notes,
            NumberPlace number) {
        public Added {
            notes = List.copyOf(notes);
        }
    }

    /// @param ids those that the content took
    public void add(Added added, Ids ids) {
        sections.add(added.section);
        try {
            XSLFSlide slide = show.createSlide(layout);
            var relations = new ArrayList<String>();
            for (SlideContent.Chart chart : added.content.charts()) {
                relations.add(addChart(slide.getPackagePart(), chart));
            }
            for (SlideContent.Image image : added.content.images()) {
                slide.getPackagePart()
                        .addRelationship(
                                image(image.image()).getPartName(),
                                TargetMode.INTERNAL,
                                XSLFRelation.IMAGES.getRelation(),
                                image.relation());
            }
            var xml = writer.slide(added, panel(added.panel, ids), page.measure(), relations, ids)
                    .document();
            slide.getXmlObject()
                    .set(SldDocument.Factory.parse(new ByteArrayInputStream(xml))
                            .getSld());
            addNotes(slide.getPackagePart(), writer.notes(added.notes).document());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Xml> panel(@Nullable Colour colour, Ids ids) {
        return colour == null || page.area == null
                ? List.of()
                : List.of(SlideXml.panel(
                        ids.next(),
                        design.prompts().ground(),
                        Measure.filling(page.emu).place("a:xfrm", page.area),
                        colour));
    }

    private void addNotes(PackagePart slide, byte[] notes) throws IOException, InvalidFormatException {
        var part = part("/ppt/notesSlides/notesSlide#.xml", XSLFRelation.NOTES.getContentType(), notes);
        relate(part, notesMaster(), XSLFRelation.NOTES_MASTER.getRelation());
        relate(part, slide, XSLFRelation.SLIDE.getRelation());
        relate(slide, part, XSLFRelation.NOTES.getRelation());
    }

    /// The presentation's own master of notes, or one of ours where it has none.
    private PackagePart notesMaster() throws IOException, InvalidFormatException {
        var own = show.getPackage().getPartsByContentType(XSLFRelation.NOTES_MASTER.getContentType());
        if (!own.isEmpty()) {
            return own.getFirst();
        }
        var theme = part(
                "/ppt/theme/theme#.xml",
                Theme.TYPE,
                Theme.ofPaper(design.colours()).document());
        var master = part(
                "/ppt/notesMasters/notesMaster#.xml",
                XSLFRelation.NOTES_MASTER.getContentType(),
                NotesMaster.of(design, page.width / page.height).document());
        relate(master, theme, XSLFRelation.THEME.getRelation());
        var id = relate(show.getPackagePart(), master, XSLFRelation.NOTES_MASTER.getRelation())
                .getId();
        show.getCTPresentation().addNewNotesMasterIdLst().addNewNotesMasterId().setId(id);
        return master;
    }

    private static PackageRelationship relate(PackagePart from, PackagePart to, String kind) {
        return from.addRelationship(to.getPartName(), TargetMode.INTERNAL, kind);
    }

    /// @return the slide's relation to the chart
    private String addChart(PackagePart slide, SlideContent.Chart chart) throws IOException, InvalidFormatException {
        var data = part("/ppt/embeddings/Microsoft_Excel_Sheet#.xlsx", SHEET, chart.workbook());
        var part = part("/ppt/charts/chart#.xml", XSLFRelation.CHART.getContentType(), chart.space());
        relate(part, data, Relations.OFFICE + "/package");
        return relate(slide, part, XSLFRelation.CHART.getRelation()).getId();
    }

    /// One part for an image, however many slides show it.
    private PackagePart image(EncodedImage image) throws IOException, InvalidFormatException {
        PackagePart known = images.get(image);
        if (known != null) {
            return known;
        }
        PackagePart part = part(
                "/ppt/media/image#." + image.format().ending(), image.format().mediaType(), image.bytes());
        images.put(image, part);
        return part;
    }

    private PackagePart part(String pattern, String type, byte[] content) throws IOException, InvalidFormatException {
        var pack = show.getPackage();
        var name = PackagingURIHelper.createPartName(
                pattern.replace("#", Integer.toString(pack.getUnusedPartIndex(pattern))));
        var part = pack.createPart(name, type);
        try (var out = part.getOutputStream()) {
            out.write(content);
        }
        return part;
    }

    /// The file. The same slides in the same order give the same bytes.
    ///
    /// @param title of the presentation, as its properties say it
    public byte[] write(String title) {
        try {
            sections.writeTo(show);
            show.getProperties().getCoreProperties().setTitle(title);
            var out = new ByteArrayOutputStream();
            show.write(out);
            return PresentationFile.settled(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        show.getPackage().revert();
    }
}
