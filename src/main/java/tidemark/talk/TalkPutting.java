package tidemark.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tidemark.report.ChartSpec;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.Section;
import tidemark.sidecar.ExtraSlide;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.SlidePlace;
import tidemark.sidecar.TalkItem;

/// Puts the slides of one talk together.
///
/// @param notes that a reader keeps by the id of a chart
record TalkPutting(Arrangement talk, Map<String, String> notes, Parting parting) {

    /// So many sections stand on one agenda and can still be read.
    private static final int MOST_ON_AGENDA = 8;

    /// Parts a full chart into as many as a hall can read.
    @FunctionalInterface
    interface Parting {
        List<ChartSpec> parts(ChartSpec chart);
    }

    /// Where everything is hidden, the cover is left.
    Talk made() {
        List<PlacedSlide> slides = talk.shown().parallelStream()
                .flatMap(key -> placed(key, slides(key)))
                .toList();
        return new Talk(
                talk.report(),
                slides.isEmpty()
                        ? placed(new SlideKey.Cover(), List.of(new Slide.Cover()))
                                .toList()
                        : slides,
                talk.own().look());
    }

    private Stream<PlacedSlide> placed(SlideKey key, List<Slide> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(part -> new PlacedSlide(
                        parts.get(part),
                        new SlidePlace(key, part),
                        noted(talk.own().item(key))));
    }

    /// What a reader noted about a chart is for the speaker, where they noted nothing for the talk.
    private TalkItem noted(TalkItem item) {
        String note = switch (item.key()) {
            case SlideKey.Chart(String id) -> notes.get(id);
            case SlideKey.Mine(String chart) -> notes.get(chart);
            case SlideKey.Cover _,
                    SlideKey.Agenda _,
                    SlideKey.Opening _,
                    SlideKey.Honours _,
                    SlideKey.Words _,
                    SlideKey.Image _,
                    SlideKey.Closing _ -> null;
        };
        return note == null || !item.notes().isEmpty() || note.length() > TalkItem.MOST_CHARACTERS_OF_NOTES
                ? item
                : new TalkItem(
                        item.key(),
                        item.hidden(),
                        item.titles(),
                        Map.of(Language.ZH, note, Language.EN, note),
                        item.planned(),
                        item.rehearsed());
    }

    private List<Slide> slides(SlideKey key) {
        return switch (key) {
            case SlideKey.Cover _ -> List.of(new Slide.Cover());
            case SlideKey.Agenda _ -> agenda();
            case SlideKey.Opening(String section) -> opening(section);
            case SlideKey.Chart _, SlideKey.Honours _, SlideKey.Mine _ ->
                talk.chart(key).stream()
                        .map(chart -> talk.titles().retitled(key, chart))
                        .flatMap(chart -> parting.parts(chart).stream())
                        .<Slide>map(Slide.Chart::new)
                        .toList();
            case SlideKey.Words _, SlideKey.Image _ ->
                talk.own().extra(key).flatMap(this::extra).stream().toList();
            case SlideKey.Closing _ -> List.of(closing());
        };
    }

    private List<Slide> agenda() {
        var slides = new ArrayList<Slide>();
        List<Section> sections = talk.sections();
        for (int from = 0; from < sections.size(); from += MOST_ON_AGENDA) {
            int to = Math.min(sections.size(), from + MOST_ON_AGENDA);
            slides.add(new Slide.Agenda(sections.subList(from, to), from + 1));
        }
        return slides;
    }

    private List<Slide> opening(String id) {
        List<Section> sections = talk.sections();
        return IntStream.range(0, sections.size())
                .filter(i -> sections.get(i).id().equals(id))
                .<Slide>mapToObj(i -> new Slide.Opening(sections.get(i), i + 1))
                .toList();
    }

    /// Empty for a chart.
    private Optional<Slide> extra(ExtraSlide extra) {
        return switch (extra) {
            case ExtraSlide.Words words -> Optional.of(talk.titles().words(words));
            case ExtraSlide.Image image -> Optional.of(talk.titles().image(image));
            case ExtraSlide.Mine _ -> Optional.empty();
        };
    }

    /// Counts what is shown.
    private Slide closing() {
        List<Figure> figures = talk.shown().stream()
                .flatMap(key -> talk.chart(key).stream())
                .flatMap(chart -> chart.figures().stream())
                .distinct()
                .flatMap(id -> talk.report().figure(id).stream())
                .toList();
        int derived = (int) figures.stream().filter(Figure::isDerived).count();
        return new Slide.Closing(figures.size(), derived);
    }
}
