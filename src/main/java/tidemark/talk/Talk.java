package tidemark.talk;

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

/// A report as slides: the cover, the agenda, each section with its message, its charts and its honours, and the
/// source.
///
/// @param slides at least the cover and the closing one
public record Talk(Report report, List<Slide> slides) {

    /// So many sections stand on one agenda and can still be read.
    static final int MOST_ON_AGENDA = 8;

    private static final Text AGENDA = new Text("议程", "Agenda");
    private static final Text SOURCE = new Text("来源", "Source");

    public Talk {
        slides = List.copyOf(slides);
    }

    /// The talk that a report makes by itself: the same in both languages and every theme.
    ///
    /// @param charts of the report, each one that the rules allow
    /// @param size of the screen in pixels: on a narrow one a full chart takes several slides
    public static Talk of(Report report, List<ChartSpec> charts, Size size) {
        var legible = new LegibleParts(report, size);
        var slides = new ArrayList<Slide>();
        slides.add(new Slide.Cover());
        slides.addAll(agenda(report.sections()));
        for (int i = 0; i < report.sections().size(); i++) {
            Section section = report.sections().get(i);
            slides.add(new Slide.Opening(section, i + 1));
            charts(section, charts, report)
                    .parallel()
                    .flatMap(chart -> legible.of(chart).stream())
                    .map(Slide.Chart::new)
                    .forEachOrdered(slides::add);
        }
        slides.add(closing(slides, report));
        return new Talk(report, slides);
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

    private static Slide closing(List<Slide> slides, Report report) {
        var figures = slides.stream()
                .flatMap(slide -> figures(slide).stream())
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
        return slides.size();
    }

    /// What a slide is called, in lists and by those who hear it.
    ///
    /// @param number of the slide, from 0
    public String title(int number, Language language) {
        return switch (slides.get(number)) {
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

    /// The number of the slide that is like one of another talk on the same report, from 0: the part of a chart that has
    /// the same figures may have another number. The nearest where none is like it.
    public int like(Talk other, int number) {
        Slide sought = other.slides.get(number);
        return first(slide -> slide.equals(sought))
                .or(() -> sought instanceof Slide.Chart(ChartSpec chart) ? ofChart(chart.id()) : Optional.empty())
                .or(() -> first(slide -> slide.getClass() == sought.getClass()))
                .orElse(Math.min(number, size() - 1));
    }

    private Optional<Integer> first(Predicate<Slide> wanted) {
        return IntStream.range(0, slides.size())
                .filter(number -> wanted.test(slides.get(number)))
                .boxed()
                .findFirst();
    }
}
