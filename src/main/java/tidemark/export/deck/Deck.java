package tidemark.export.deck;

import java.util.Optional;
import tidemark.chart.ChartRequest;
import tidemark.chart.Palette;
import tidemark.chart.Purpose;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.chart.layout.Charts;
import tidemark.export.DocumentRequest;
import tidemark.picture.MissingGlyphException;
import tidemark.picture.Picture;
import tidemark.render.pptx.Ids;
import tidemark.render.pptx.PptxRenderer;
import tidemark.render.pptx.Presentation;
import tidemark.render.pptx.PresentationException;
import tidemark.report.ChartSpec;
import tidemark.report.Language;

/// A report's charts as slides, one each, that can be edited in PowerPoint, WPS and LibreOffice: charts with their
/// data,
/// shapes, words in placeholders, and the evidence in the speaker's notes.
public final class Deck {
    /// The largest template, in bytes.
    public static final int MOST_TEMPLATE_BYTES = Presentation.MOST_BYTES;

    private final DocumentRequest request;
    private final Presentation presentation;
    private final Ground ground;

    private Deck(DocumentRequest request, Presentation presentation) {
        this.request = request;
        this.presentation = presentation;
        this.ground = Ground.of(request.theme(), presentation.page());
    }

    /// The bytes of a `.pptx` of our own design; the same request gives the same.
    ///
    /// @throws MissingGlyphException if the bundled font lacks a character of a chart
    public static byte[] write(DocumentRequest request) throws MissingGlyphException {
        return filled(
                request,
                Presentation.blank(
                        OurDesign.of(request.language(), Palette.of(request.theme())),
                        Size.HD.width(),
                        Size.HD.height()));
    }

    /// The bytes of a `.pptx`; the same request and template give the same.
    ///
    /// @param template a reader's presentation, whose master, layouts and theme are used; empty for our own
    /// @throws TemplateException if the template cannot be used
    /// @throws MissingGlyphException if the bundled font lacks a character of a chart
    public static byte[] write(DocumentRequest request, Optional<byte[]> template)
            throws TemplateException, MissingGlyphException {
        return template.isPresent() ? filled(request, from(template.get(), request)) : write(request);
    }

    /// Says whether slides can be made of a template.
    ///
    /// @throws TemplateException if they cannot
    public static void check(byte[] template) throws TemplateException {
        try (var presentation = Presentation.from(template, OurDesign.of(Language.EN, Palette.of(Theme.LIGHT)))) {
            presentation.page();
        } catch (PresentationException e) {
            throw new TemplateException(TemplateWords.of(e.fault()), e);
        }
    }

    private static byte[] filled(DocumentRequest request, Presentation slides) throws MissingGlyphException {
        try (var presentation = slides) {
            var deck = new Deck(request, presentation);
            for (ChartSpec chart : request.charts()) {
                deck.add(chart);
            }
            return presentation.write(request.report().title().in(request.language()));
        }
    }

    private static Presentation from(byte[] template, DocumentRequest request) throws TemplateException {
        try {
            return Presentation.from(template, OurDesign.of(request.language(), Palette.of(request.theme())));
        } catch (PresentationException e) {
            throw new TemplateException(TemplateWords.of(e.fault()), e);
        }
    }

    private void add(ChartSpec chart) throws MissingGlyphException {
        var page = ground.isBare() ? presentation.page() : presentation.page().withPanel();
        var ids = new Ids();
        var picture = picture(chart, page);
        var content = PptxRenderer.render(picture, page.measure(), ids);
        var notes = SpeakerNotes.of(request.report(), chart, request.language());
        var panel = ground.isBare() ? null : picture.ground();
        presentation.add(
                new Presentation.Added(
                        section(chart),
                        picture.title(),
                        content,
                        panel,
                        notes,
                        new Presentation.NumberPlace.OfLayout()),
                ids);
    }

    private String section(ChartSpec chart) {
        return request.report()
                .section(chart.section())
                .map(section -> section.title().in(request.language()))
                .orElse(chart.section());
    }

    /// On a stage, because slides are shown: no word is too small for the last row.
    private Picture picture(ChartSpec chart, Presentation.Page page) {
        var asked = new ChartRequest(
                request.report(),
                chart,
                request.language(),
                ground.theme(),
                new Size(page.width(), page.height()),
                Purpose.STAGE,
                false);
        var area = page.area();
        return area == null
                ? Charts.drawSlide(asked)
                : Charts.drawSlideArea(asked, new Size(area.width(), area.height()));
    }
}
