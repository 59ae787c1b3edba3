package tidemark.chart.rule;

import tidemark.report.ChartSpec;
import tidemark.report.Form;
import tidemark.report.Report;

/// The choice of form.
public final class FormRules {
    private FormRules() {}

    /// The form of a chart: the one that its kind of figures asks for, or the one that the report asks for if the rules
    /// allow it. A dumbbell of derived ends gives way where the reader hides what is derived.
    public static Choice choose(ChartSpec chart, Report report) {
        var material = Material.of(chart, report);
        if (material.figures().isEmpty() && material.events().isEmpty()) {
            return Refusals.nothing();
        }
        if (!material.figures().isEmpty() && !material.events().isEmpty()) {
            return Refusals.figuresBesideEvents();
        }
        boolean hidden = chart.form() == Form.DUMBBELL && TwoEnds.areHidden(material, report);
        return chart.form() == null || hidden
                ? DefaultForms.choose(material)
                : AskedForms.judge(chart.form(), material);
    }
}
