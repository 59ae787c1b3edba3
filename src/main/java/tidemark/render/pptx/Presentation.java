package tidemark.render.pptx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
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
import tidemark.render.pptx.PresentationException.Fault;

/// A presentation to which slides are added: one of our own, or a reader's, which keeps its master, layouts and theme
/// and loses its slides.
public final class Presentation implements AutoCloseable {
    private static final double POINT = 12_700;
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final XMLSlideShow show;
    private final XSLFSlideLayout layout;
    private final SlideWriter writer;
    private final Page page;

    /// Where a chart stands on a slide, in pixels of a picture.
    ///
    /// @param emu English metric units for a pixel
    /// @param area for the chart without its title; null where the chart's picture is the whole slide
    /// @param dark whether the ground is dark; empty where that is left to the picture
    public record Page(
            double width,
            double height,
            double emu,
            @Nullable Bounds area,
            Optional<Boolean> dark) {
        /// Of a picture that fills the slide, or its area.
        public Measure measure() {
            return area == null
                    ? Measure.filling(emu)
                    : new Measure(emu, Math.round(area.x() * emu), Math.round(area.y() * emu));
        }
    }

    private Presentation(XMLSlideShow show, XSLFSlideLayout layout, SlideWriter writer, Page page) {
        this.show = show;
        this.layout = layout;
        this.writer = writer;
        this.page = page;
    }

    /// One of our own.
    public static Presentation blank(Design design) {
        try {
            var show = new XMLSlideShow(new ByteArrayInputStream(BlankPresentation.of(design)));
            var page = new Page(
                    BlankPresentation.WIDTH, BlankPresentation.HEIGHT, BlankPresentation.EMU, null, Optional.empty());
            var layout = show.getSlideMasters().getFirst().getSlideLayouts()[0];
            return new Presentation(show, layout, new SlideWriter(true, OptionalLong.of(13), design.language()), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A reader's.
    ///
    /// @param language of the slides to be added, `zh` or `en`
    public static Presentation from(byte[] template, String language) throws PresentationException {
        PresentationFile.check(template);
        try {
            var pack = OPCPackage.open(new ByteArrayInputStream(template));
            var show = opened(pack);
            TemplateSlides.remove(show);
            double emu = show.getPageSize().getHeight() * POINT / BlankPresentation.HEIGHT;
            double width = show.getPageSize().getWidth() * POINT / emu;
            var points = new Bounds(0, 0, show.getPageSize().getWidth(), show.getPageSize().getHeight());
            var found = TemplateLayout.find(show, points);
            var area = found.area().scaled(POINT / emu);
            var page = new Page(width, BlankPresentation.HEIGHT, emu, area, found.dark());
            return new Presentation(
                    show, found.layout(), new SlideWriter(false, found.numberIndex(), language), page);
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            throw new PresentationException(Fault.BROKEN);
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

    /// @param notes a paragraph each
    /// @param ids those that the content took
    public void add(String title, SlideContent content, List<String> notes, Ids ids) {
        try {
            XSLFSlide slide = show.createSlide(layout);
            var relations = new ArrayList<String>();
            for (SlideContent.Chart chart : content.charts()) {
                relations.add(addChart(slide.getPackagePart(), chart));
            }
            var xml = writer.slide(title, content, relations, ids).document();
            slide.getXmlObject()
                    .set(SldDocument.Factory.parse(new ByteArrayInputStream(xml)).getSld());
            addNotes(slide.getPackagePart(), writer.notes(notes).document());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private void addNotes(PackagePart slide, byte[] notes) throws IOException, InvalidFormatException {
        var part = part("/ppt/notesSlides/notesSlide#.xml", XSLFRelation.NOTES.getContentType(), notes);
        relate(part, notesMaster(), XSLFRelation.NOTES_MASTER.getRelation());
        relate(part, slide, XSLFRelation.SLIDE.getRelation());
        relate(slide, part, XSLFRelation.NOTES.getRelation());
    }

    private PackagePart notesMaster() {
        if (show.getNotesMaster() == null) {
            show.createNotesMaster();
        }
        return show.getNotesMaster().getPackagePart();
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
            show.getProperties().getCoreProperties().setTitle(title);
            var out = new ByteArrayOutputStream();
            show.write(out);
            return PresentationFile.settled(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        show.getPackage().revert();
    }
}
