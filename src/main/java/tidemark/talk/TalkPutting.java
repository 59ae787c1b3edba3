package tidemark.talk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tidemark.chart.rule.Choice;
import tidemark.chart.rule.FormRules;
import tidemark.report.ChartSpec;
import tidemark.report.Figure;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.Text;
import tidemark.sidecar.ExtraSlide;
import tidemark.sidecar.OwnTalk;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.SlidePlace;

/// Puts one talk together: what the report makes by itself, and what the speaker wants of it.
final class TalkPutting {

    /// So many sections stand on one agenda and can still be read.
    private static final int MOST_ON_AGENDA = 8;

    /// Parts a full chart into as many as a hall can read.
    @FunctionalInterface
    interface Parting {
        List<ChartSpec> parts(ChartSpec chart);
    }

    private final Report plain;
    private final Report report;
    private final Parting parting;
    private final OwnTalk own;
    private final TalkTitles titles;
    private final Map<SlideKey, ChartSpec> charts;
    private final List<SlideKey> order;
    private final List<Section> sections;

    TalkPutting(Report report, ReportSlides natural, Parting parting, OwnTalk own, Sidecar sidecar) {
        this.parting = parting;
        this.own = own;
        plain = report;
        titles = new TalkTitles(report, own);
        this.report = titles.worded();
        charts = charts(natural, sidecar);
        order = SlideOrder.of(natural.keys(), own);
        sections = sections();
    }

    /// The charts of the report, which the rules allow, and of the speaker's own those that the rules allow.
    private Map<SlideKey, ChartSpec> charts(ReportSlides natural, Sidecar sidecar) {
        var found = new LinkedHashMap<>(natural.charts());
        var specs = new OwnChartSpec(report, sidecar);
        for (ExtraSlide extra : own.extras()) {
            if (extra instanceof ExtraSlide.Mine(String id)) {
                sidecar.chart(id)
                        .map(specs::of)
                        .filter(chart -> FormRules.choose(chart, report) instanceof Choice.Drawn)
                        .ifPresent(chart -> found.put(extra.key(), chart));
            }
        }
        return found;
    }

    /// Those that have a slide, in the order of the first one.
    private List<Section> sections() {
        return order.stream()
                .filter(key -> isThere(key) && !own.item(key).hidden())
                .flatMap(key -> sectionOf(key).stream())
                .distinct()
                .flatMap(id -> report.section(id).stream())
                .toList();
    }

    private Optional<String> sectionOf(SlideKey key) {
        return switch (key) {
            case SlideKey.Opening(String section) -> Optional.of(section);
            case SlideKey.Honours(String section) -> Optional.of(section);
            case SlideKey.Chart _ -> Optional.ofNullable(charts.get(key)).map(ChartSpec::section);
            case SlideKey.Cover _,
                    SlideKey.Agenda _,
                    SlideKey.Mine _,
                    SlideKey.Words _,
                    SlideKey.Image _,
                    SlideKey.Closing _ -> Optional.empty();
        };
    }

    private boolean isThere(SlideKey key) {
        return switch (key) {
            case SlideKey.Cover _, SlideKey.Agenda _, SlideKey.Closing _ -> true;
            case SlideKey.Opening(String section) -> report.section(section).isPresent();
            case SlideKey.Chart _, SlideKey.Honours _, SlideKey.Mine _ -> charts.containsKey(key);
            case SlideKey.Words _, SlideKey.Image _ -> own.extra(key).isPresent();
        };
    }

    private Standing standing(SlideKey key) {
        if (!isThere(key)) {
            return Standing.MISSING;
        }
        if (own.item(key).hidden()) {
            return Standing.HIDDEN;
        }
        return key instanceof SlideKey.Agenda && sections.size() < 2 ? Standing.NEEDLESS : Standing.SHOWN;
    }

    /// Where everything is hidden, the cover is left.
    Talk talk() {
        List<PlacedSlide> slides =
                order.stream().filter(key -> standing(key) == Standing.SHOWN).toList().parallelStream()
                        .flatMap(key -> placed(key, slides(key)))
                        .toList();
        return new Talk(
                report,
                slides.isEmpty()
                        ? placed(new SlideKey.Cover(), List.of(new Slide.Cover()))
                                .toList()
                        : slides,
                own.look());
    }

    private Stream<PlacedSlide> placed(SlideKey key, List<Slide> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(part -> new PlacedSlide(parts.get(part), new SlidePlace(key, part), own.item(key)));
    }

    private List<Slide> slides(SlideKey key) {
        return switch (key) {
            case SlideKey.Cover _ -> List.of(new Slide.Cover());
            case SlideKey.Agenda _ -> agenda();
            case SlideKey.Opening(String section) -> opening(section);
            case SlideKey.Chart _, SlideKey.Honours _, SlideKey.Mine _ ->
                Stream.ofNullable(charts.get(key))
                        .map(chart -> titles.retitled(key, chart))
                        .flatMap(chart -> parting.parts(chart).stream())
                        .<Slide>map(Slide.Chart::new)
                        .toList();
            case SlideKey.Words _, SlideKey.Image _ ->
                own.extra(key).flatMap(this::extra).stream().toList();
            case SlideKey.Closing _ -> List.of(closing());
        };
    }

    private List<Slide> agenda() {
        var slides = new ArrayList<Slide>();
        for (int from = 0; from < sections.size(); from += MOST_ON_AGENDA) {
            int to = Math.min(sections.size(), from + MOST_ON_AGENDA);
            slides.add(new Slide.Agenda(sections.subList(from, to), from + 1));
        }
        return slides;
    }

    private List<Slide> opening(String id) {
        return IntStream.range(0, sections.size())
                .filter(i -> sections.get(i).id().equals(id))
                .<Slide>mapToObj(i -> new Slide.Opening(sections.get(i), i + 1))
                .toList();
    }

    /// Empty for a chart.
    private Optional<Slide> extra(ExtraSlide extra) {
        return switch (extra) {
            case ExtraSlide.Words words -> Optional.of(titles.words(words));
            case ExtraSlide.Image image -> Optional.of(titles.image(image));
            case ExtraSlide.Mine _ -> Optional.empty();
        };
    }

    /// Counts what is shown.
    private Slide closing() {
        List<Figure> figures = order.stream()
                .filter(key -> standing(key) == Standing.SHOWN)
                .flatMap(key -> Stream.ofNullable(charts.get(key)))
                .flatMap(chart -> chart.figures().stream())
                .distinct()
                .flatMap(id -> report.figure(id).stream())
                .toList();
        int derived = (int) figures.stream().filter(Figure::isDerived).count();
        return new Slide.Closing(figures.size(), derived);
    }

    Outline outline() {
        return new Outline(order.stream().map(this::entry).toList());
    }

    private Outline.Entry entry(SlideKey key) {
        Text without = given(key);
        Text title = own.extra(key).flatMap(this::name).orElseGet(() -> titles.of(key, without));
        return new Outline.Entry(key, standing(key), title, without, own.item(key));
    }

    /// Empty for a chart.
    private Optional<Text> name(ExtraSlide extra) {
        return switch (extra) {
            case ExtraSlide.Words words -> Optional.of(titles.words(words).name());
            case ExtraSlide.Image image -> Optional.of(titles.image(image).name());
            case ExtraSlide.Mine _ -> Optional.empty();
        };
    }

    /// The title of a slide where the speaker words none; of one that is missing, its id.
    private Text given(SlideKey key) {
        return switch (key) {
            case SlideKey.Cover _ -> plain.title();
            case SlideKey.Agenda _ -> Talk.AGENDA;
            case SlideKey.Opening(String section) ->
                plain.section(section).map(Section::title).orElse(new Text(section, section));
            case SlideKey.Chart(String id) -> chartTitle(key, id);
            case SlideKey.Honours(String section) -> chartTitle(key, section);
            case SlideKey.Mine(String chart) -> chartTitle(key, chart);
            case SlideKey.Words(String id) ->
                own.extra(key).flatMap(this::unnamed).orElse(new Text(id, id));
            case SlideKey.Image(String id) ->
                own.extra(key).flatMap(this::unnamed).orElse(new Text(id, id));
            case SlideKey.Closing _ -> Talk.SOURCE;
        };
    }

    private Optional<Text> unnamed(ExtraSlide extra) {
        return switch (extra) {
            case ExtraSlide.Words words -> Optional.of(titles.firstLine(words));
            case ExtraSlide.Image image -> Optional.of(titles.caption(image));
            case ExtraSlide.Mine _ -> Optional.empty();
        };
    }

    private Text chartTitle(SlideKey key, String id) {
        ChartSpec chart = charts.get(key);
        return chart == null ? new Text(id, id) : titles.plain(chart.title());
    }
}
