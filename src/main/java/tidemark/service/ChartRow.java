package tidemark.service;

import java.util.List;
import java.util.stream.Stream;
import tidemark.chart.rule.Choice;
import tidemark.chart.rule.FormRules;
import tidemark.chart.rule.Rule;
import tidemark.export.Cell;
import tidemark.report.ChartSpec;
import tidemark.report.Form;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.wording.Narrative;

/// One chart as a row.
///
/// @param section of the report
/// @param title with its figures written out
/// @param figures ids of the figures and events it shows
/// @param rule that leads to the form
public record ChartRow(String id, String section, Form form, Text title, List<String> figures, Rule rule) {

    static final List<String> HEADER = List.of("id", "section", "form", "title_zh", "title_en", "figures", "rule");

    public ChartRow {
        figures = List.copyOf(figures);
    }

    /// Of a chart that the rules allow, as all charts of an open report are.
    static ChartRow of(ChartSpec chart, Report report) {
        return switch (FormRules.choose(chart, report)) {
            case Choice.Drawn(Form form, Rule rule, var _) -> row(chart, report, form, rule);
            case Choice.Refused refused ->
                throw new IllegalArgumentException(
                        chart.id() + ": " + refused.reason().en());
        };
    }

    private static ChartRow row(ChartSpec chart, Report report, Form form, Rule rule) {
        var title = new Text(
                Narrative.plain(chart.title(), report, Language.ZH),
                Narrative.plain(chart.title(), report, Language.EN));
        var shown =
                Stream.concat(chart.figures().stream(), chart.events().stream()).toList();
        return new ChartRow(chart.id(), chart.section(), form, title, shown, rule);
    }

    List<Cell> cells() {
        return List.of(
                Cell.of(id),
                Cell.of(section),
                Cell.of(form.code()),
                Cell.of(title.zh()),
                Cell.of(title.en()),
                new Cell.Many(figures, " "),
                Cell.of(rule.name()));
    }
}
