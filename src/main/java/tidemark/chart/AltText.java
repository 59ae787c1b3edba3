package tidemark.chart;

import java.util.ArrayList;
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
        chart.figures()
                .forEach(
                        id -> report.series(id).forEach(figure -> sentences.add(Wording.accessible(figure, language))));
        chart.events().stream()
                .map(id -> report.event(id).orElse(null))
                .filter(Objects::nonNull)
                .map((Event event) -> Wording.accessible(event, language))
                .forEach(sentences::add);
        return String.join(language == Language.ZH ? "" : " ", sentences);
    }
}
