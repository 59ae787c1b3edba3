package tidemark.chart.rule;

import tidemark.report.ChartSpec;
import tidemark.report.Report;

/// The choice of form.
public final class FormRules {
    private FormRules() {}

    /// The form of a chart: the one that its kind of figures asks for, or the one that the report asks for if the rules
    /// allow it.
    public static Choice choose(ChartSpec chart, Report report) {
        var material = Material.of(chart, report);
        if (material.figures().isEmpty() && material.events().isEmpty()) {
            return Refusals.nothing();
        }
        if (!material.figures().isEmpty() && !material.events().isEmpty()) {
            return Refusals.figuresBesideEvents();
        }
        return chart.form() == null ? DefaultForms.choose(material) : AskedForms.judge(chart.form(), material);
    }
}
