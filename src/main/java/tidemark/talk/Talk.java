package tidemark.talk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import tidemark.chart.Size;
import tidemark.report.ChartSpec;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.wording.Narrative;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.SlidePlace;
import tidemark.sidecar.TalkLook;

/// A report as slides: the cover, the agenda, each section with its message, its charts and its honours, and the
/// source.
///
/// @param placed the slides in order, at least one
/// @param look of them all
public record Talk(Report report, List<PlacedSlide> placed, TalkLook look) {

    static final Text AGENDA = new Text("议程", "Agenda");
    static final Text SOURCE = new Text("来源", "Source");

    public Talk {
        placed = List.copyOf(placed);
        if (placed.isEmpty()) {
            throw new IllegalArgumentException("a talk has a slide");
        }
    }

    /// The talk that a report makes by itself: the same in both languages and every theme.
    ///
    /// @param charts of the report, each one that the rules allow
    /// @param size of the screen in pixels: on a narrow one a full chart takes several slides
    public static Talk of(Report report, List<ChartSpec> charts, Size size) {
        return new TalkStock(report, charts, size).automatic();
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
            case Slide.Agenda _ -> own(number, AGENDA, language);
            case Slide.Opening opening -> opening.section().title().in(language);
            case Slide.Chart(ChartSpec chart) -> Narrative.plain(chart.title(), report, language);
            case Slide.Words words -> words.name().in(language);
            case Slide.Image image -> image.name().in(language);
            case Slide.Closing _ -> own(number, SOURCE, language);
        };
    }

    private String own(int number, Text given, Language language) {
        String title = placed.get(number).item().titles().getOrDefault(language, given.in(language));
        return Narrative.plain(new Text(title, title), report, language);
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

    /// The numbers of the slides that show a figure or an event in a chart, from 0.
    public List<Integer> showing(String id) {
        return IntStream.range(0, size())
                .filter(number -> slide(number) instanceof Slide.Chart(ChartSpec chart)
                        && (chart.figures().contains(id) || chart.events().contains(id)))
                .boxed()
                .toList();
    }

    private Optional<Integer> first(Predicate<Slide> wanted) {
        return IntStream.range(0, size())
                .filter(number -> wanted.test(slide(number)))
                .boxed()
                .findFirst();
    }
}
