package tidemark.talk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tidemark.chart.Size;
import tidemark.report.ChartSpec;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Form;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.Text;
import tidemark.report.wording.Narrative;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.SlidePlace;
import tidemark.sidecar.TalkItem;
import tidemark.sidecar.TalkLook;

/// A report as slides: the cover, the agenda, each section with its message, its charts and its honours, and the
/// source.
///
/// @param placed the slides in order, at least one
/// @param look of them all
public record Talk(Report report, List<PlacedSlide> placed, TalkLook look) {

    /// So many sections stand on one agenda and can still be read.
    static final int MOST_ON_AGENDA = 8;

    private static final Text AGENDA = new Text("议程", "Agenda");
    private static final Text SOURCE = new Text("来源", "Source");

    public Talk {
        placed = List.copyOf(placed);
    }

    /// The talk that a report makes by itself: the same in both languages and every theme.
    ///
    /// @param charts of the report, each one that the rules allow
    /// @param size of the screen in pixels: on a narrow one a full chart takes several slides
    public static Talk of(Report report, List<ChartSpec> charts, Size size) {
        var legible = new LegibleParts(report, size);
        var slides = new ArrayList<PlacedSlide>();
        slides.addAll(placed(new SlideKey.Cover(), List.of(new Slide.Cover())));
        slides.addAll(placed(new SlideKey.Agenda(), agenda(report.sections())));
        for (int i = 0; i < report.sections().size(); i++) {
            Section section = report.sections().get(i);
            slides.addAll(placed(new SlideKey.Opening(section.id()), List.of(new Slide.Opening(section, i + 1))));
            charts(section, charts, report)
                    .parallel()
                    .map(chart -> placed(key(chart, charts), parts(legible, chart)))
                    .forEachOrdered(slides::addAll);
        }
        slides.addAll(placed(new SlideKey.Closing(), List.of(closing(slides, report))));
        return new Talk(report, slides, TalkLook.PLAIN);
    }

    private static List<PlacedSlide> placed(SlideKey key, List<? extends Slide> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(part -> new PlacedSlide(parts.get(part), new SlidePlace(key, part), TalkItem.of(key)))
                .toList();
    }

    private static List<Slide> parts(LegibleParts legible, ChartSpec chart) {
        return legible.of(chart).stream().<Slide>map(Slide.Chart::new).toList();
    }

    private static SlideKey key(ChartSpec chart, List<ChartSpec> charts) {
        return charts.contains(chart) ? new SlideKey.Chart(chart.id()) : new SlideKey.Honours(chart.section());
    }

    /// One section needs no agenda.
    private static List<Slide> agenda(List<Section> sections) {
        var slides = new ArrayList<Slide>();
        for (int from = 0; sections.size() > 1 && from < sections.size(); from += MOST_ON_AGENDA) {
            int to = Math.min(sections.size(), from + MOST_ON_AGENDA);
            slides.add(new Slide.Agenda(sections.subList(from, to), from + 1));
        }
        return slides;
    }

    /// Honours come last, those too that no chart shows.
    private static Stream<ChartSpec> charts(Section section, List<ChartSpec> charts, Report report) {
        var own = charts.stream()
                .filter(chart -> chart.section().equals(section.id()))
                .toList();
        Predicate<ChartSpec> honours = chart -> isOfHonours(chart, report);
        return Stream.of(
                        own.stream().filter(honours.negate()),
                        own.stream().filter(honours),
                        furtherHonours(section, charts, report).stream())
                .flatMap(part -> part);
    }

    private static boolean isOfHonours(ChartSpec chart, Report report) {
        return chart.figures().isEmpty()
                && chart.events().stream()
                        .flatMap(id -> report.event(id).stream())
                        .allMatch(event -> event.kind() == Event.Kind.HONOUR);
    }

    private static Optional<ChartSpec> furtherHonours(Section section, List<ChartSpec> charts, Report report) {
        Set<String> shown =
                charts.stream().flatMap(chart -> chart.events().stream()).collect(Collectors.toUnmodifiableSet());
        var ids = report.events().stream()
                .filter(event -> event.section().equals(section.id()) && event.kind() == Event.Kind.HONOUR)
                .map(Event::id)
                .filter(id -> !shown.contains(id))
                .toList();
        var title = new Text(section.title().zh() + "：荣誉", section.title().en() + ": honours");
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChartSpec(
                        "honours-" + section.id(), section.id(), title, Form.HONOUR_WALL, List.of(), ids, null, null));
    }

    private static Slide closing(List<PlacedSlide> slides, Report report) {
        var figures = slides.stream()
                .flatMap(placed -> figures(placed.slide()).stream())
                .distinct()
                .flatMap(id -> report.figure(id).stream())
                .toList();
        int derived = (int) figures.stream().filter(Figure::isDerived).count();
        return new Slide.Closing(figures.size(), derived);
    }

    /// The ids of the figures that a slide shows.
    private static List<String> figures(Slide slide) {
        return switch (slide) {
            case Slide.Chart(ChartSpec chart) -> chart.figures();
            case Slide.Cover _, Slide.Agenda _, Slide.Opening _, Slide.Closing _ -> List.of();
        };
    }

    public int size() {
        return placed.size();
    }

    /// @param number of the slide, from 0
    public Slide slide(int number) {
        return placed.get(number).slide();
    }

    public List<Slide> slides() {
        return placed.stream().map(PlacedSlide::slide).toList();
    }

    /// Which slide it is, in every talk of this report.
    public SlidePlace place(int number) {
        return placed.get(number).place();
    }

    /// Which slide it is; several parts of a full chart have one key.
    public SlideKey key(int number) {
        return place(number).key();
    }

    /// The number of a slide, from 0; of a chart in fewer parts than it had, the last one. Empty where the talk has it
    /// not.
    public Optional<Integer> at(SlidePlace place) {
        return IntStream.range(0, size())
                .filter(number ->
                        key(number).equals(place.key()) && place(number).part() <= place.part())
                .boxed()
                .reduce((_, last) -> last);
    }

    /// What the speaker noted to say; empty where they noted nothing in this language.
    public String notes(int number, Language language) {
        return placed.get(number).item().notes().getOrDefault(language, "");
    }

    /// How long the speaker wants to stay on a slide: an equal share for each part of a full chart. Empty where nothing
    /// is planned.
    public Optional<Duration> planned(int number) {
        long parts = placed.stream()
                .filter(each -> each.place().key().equals(key(number)))
                .count();
        return Optional.ofNullable(placed.get(number).item().planned()).map(planned -> planned.dividedBy(parts));
    }

    /// What a slide is called, in lists and by those who hear it.
    ///
    /// @param number of the slide, from 0
    public String title(int number, Language language) {
        return switch (slide(number)) {
            case Slide.Cover _ -> report.title().in(language);
            case Slide.Agenda _ -> AGENDA.in(language);
            case Slide.Opening opening -> opening.section().title().in(language);
            case Slide.Chart(ChartSpec chart) -> Narrative.plain(chart.title(), report, language);
            case Slide.Closing _ -> SOURCE.in(language);
        };
    }

    /// The number of the slide with a chart, from 0; empty where the talk has it not.
    public Optional<Integer> ofChart(String id) {
        return first(slide ->
                slide instanceof Slide.Chart(ChartSpec chart) && chart.id().equals(id));
    }

    /// The number of the slide that opens a section, from 0; empty where the talk has it not.
    public Optional<Integer> ofSection(String id) {
        return first(slide ->
                slide instanceof Slide.Opening opening && opening.section().id().equals(id));
    }

    /// The number of the first slide that shows a figure or an event, from 0; empty where none does.
    public Optional<Integer> showing(String id) {
        return first(slide -> slide instanceof Slide.Chart(ChartSpec chart)
                && (chart.figures().contains(id) || chart.events().contains(id)));
    }

    private Optional<Integer> first(Predicate<Slide> wanted) {
        return IntStream.range(0, size())
                .filter(number -> wanted.test(slide(number)))
                .boxed()
                .findFirst();
    }
}
