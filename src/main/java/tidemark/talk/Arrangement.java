package tidemark.talk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tidemark.chart.rule.Choice;
import tidemark.chart.rule.FormRules;
import tidemark.report.ChartSpec;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.sidecar.ExtraSlide;
import tidemark.sidecar.OwnTalk;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.SlideKey;

/// What the report makes by itself and what the speaker wants of it, brought together: which slides there are, in which
/// order, and how each of them stands.
final class Arrangement {
    private final Report report;
    private final OwnTalk own;
    private final TalkTitles titles;
    private final Map<SlideKey, ChartSpec> charts;
    private final List<SlideKey> order;
    private final List<Section> sections;

    Arrangement(Report plain, ReportSlides natural, OwnTalk own, Sidecar sidecar) {
        this.own = own;
        titles = new TalkTitles(plain, own);
        report = titles.worded();
        charts = charts(natural, sidecar);
        order = SlideOrder.of(natural.keys(), own);
        sections = findSections();
    }

    /// With the titles that the speaker gives it and its sections.
    Report report() {
        return report;
    }

    OwnTalk own() {
        return own;
    }

    TalkTitles titles() {
        return titles;
    }

    List<SlideKey> order() {
        return order;
    }

    /// Those that have a slide, in the order of the first one.
    List<Section> sections() {
        return sections;
    }

    Optional<ChartSpec> chart(SlideKey key) {
        return Optional.ofNullable(charts.get(key));
    }

    /// Every slide to be seen.
    List<SlideKey> shown() {
        return order.stream().filter(key -> standing(key) == Standing.SHOWN).toList();
    }

    /// The charts of the report, which the rules allow, and of the speaker's own those that the rules allow.
    private Map<SlideKey, ChartSpec> charts(ReportSlides natural, Sidecar sidecar) {
        var found = new LinkedHashMap<>(natural.charts());
        var specs = new OwnChartSpec(report, sidecar);
        for (ExtraSlide extra : own.extras()) {
            if (extra instanceof ExtraSlide.Mine(String id)) {
                sidecar.chart(id)
                        .map(specs::onSlide)
                        .filter(chart -> FormRules.choose(chart, report) instanceof Choice.Drawn)
                        .ifPresent(chart -> found.put(extra.key(), chart));
            }
        }
        return found;
    }

    private List<Section> findSections() {
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
            case SlideKey.Chart _ -> chart(key).map(ChartSpec::section);
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

    Standing standing(SlideKey key) {
        if (!isThere(key)) {
            return Standing.MISSING;
        }
        if (own.item(key).hidden()) {
            return Standing.HIDDEN;
        }
        return key instanceof SlideKey.Agenda && sections.size() < 2 ? Standing.NEEDLESS : Standing.SHOWN;
    }
}
