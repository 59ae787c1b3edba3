package tidemark.export.deck;

import java.util.ArrayList;
import java.util.List;
import tidemark.chart.Palette;
import tidemark.export.TalkRequest;
import tidemark.picture.MissingGlyphException;
import tidemark.picture.Picture;
import tidemark.render.pptx.Ids;
import tidemark.render.pptx.PptxRenderer;
import tidemark.render.pptx.Presentation;
import tidemark.report.ChartSpec;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.talk.Slide;
import tidemark.talk.SlideLayout;

/// A talk as a presentation that can be edited: every slide as it is shown, words as words and charts with their data,
/// and in the notes what is said to it and the evidence.
public final class TalkDeck {
    private static final Text BEGINNING = new Text("开头", "Beginning");
    private static final Text END = new Text("结尾", "End");

    private final TalkRequest request;
    private final Presentation presentation;
    private String section;

    private TalkDeck(TalkRequest request, Presentation presentation) {
        this.request = request;
        this.presentation = presentation;
        section = BEGINNING.in(request.language());
    }

    /// The bytes of a `.pptx`; the same request gives the same.
    ///
    /// @throws MissingGlyphException if the bundled font lacks a character of a slide
    public static byte[] write(TalkRequest request) throws MissingGlyphException {
        var design = OurDesign.of(
                request.language(),
                Palette.of(request.theme(), request.talk().look().accent()));
        var size = request.size();
        try (var presentation = Presentation.blank(design, size.width(), size.height())) {
            var deck = new TalkDeck(request, presentation);
            for (int number = 0; number < request.talk().size(); number++) {
                deck.add(number);
            }
            return presentation.write(request.title());
        }
    }

    private void add(int number) throws MissingGlyphException {
        Picture picture = SlideLayout.drawParts(request.slide(number));
        var ids = new Ids();
        var content = PptxRenderer.render(picture, presentation.page().measure(), ids);
        Slide slide = request.talk().slide(number);
        section = section(slide);
        var place = SlideLayout.numberRoom(picture, request.slide(number))
                .<Presentation.NumberPlace>map(Presentation.NumberPlace.In::new)
                .orElseGet(Presentation.NumberPlace.None::new);
        var added = new Presentation.Added(section, picture.title(), content, null, notes(slide, number), place);
        presentation.add(added, ids);
    }

    /// Under which slides are listed: the sections of the report. What belongs to none stands with what is before it.
    private String section(Slide slide) {
        return switch (slide) {
            case Slide.Opening opening -> opening.section().title().in(request.language());
            case Slide.Chart(ChartSpec chart) ->
                report().section(chart.section())
                        .map(found -> found.title().in(request.language()))
                        .orElse(section);
            case Slide.Cover _, Slide.Agenda _, Slide.Words _, Slide.Image _ -> section;
            case Slide.Closing _ -> END.in(request.language());
        };
    }

    private List<String> notes(Slide slide, int number) {
        var notes = new ArrayList<>(request.notes(number));
        switch (slide) {
            case Slide.Chart(ChartSpec chart) -> {
                notes.add("");
                notes.addAll(SpeakerNotes.evidence(report(), chart, request.language()));
            }
            case Slide.Cover _, Slide.Agenda _, Slide.Opening _, Slide.Words _, Slide.Image _, Slide.Closing _ -> {}
        }
        return notes;
    }

    private Report report() {
        return request.talk().report();
    }
}
