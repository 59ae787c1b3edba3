package tidemark.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tidemark.report.ChartSpec;
import tidemark.report.Event;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.wording.Narrative;
import tidemark.report.wording.Wording;

/// The alternative text of a chart: its finding, then every figure and event in it with value, unit and qualifiers
/// (R16).
public final class AltText {
    private AltText() {}

    public static String of(Report report, ChartSpec chart, Language language) {
        var sentences = new ArrayList<String>();
        sentences.add(Narrative.plain(chart.title(), report, language) + (language == Language.ZH ? "。" : "."));
        sentences.addAll(figures(report, chart, language));
        chart.events().stream()
                .map(id -> report.event(id).orElse(null))
                .filter(Objects::nonNull)
                .map((Event event) -> Wording.accessible(event, language))
                .forEach(sentences::add);
        return String.join(language == Language.ZH ? "" : " ", sentences);
    }

    private static List<String> figures(Report report, ChartSpec chart, Language language) {
        var ends = ChartFigures.ends(chart, report);
        return ChartFigures.of(chart, report).stream()
                .map(figure -> ends.map(found -> found.accessible(figure, report, language))
                        .orElseGet(() -> Wording.accessible(figure, language)))
                .toList();
    }
}
