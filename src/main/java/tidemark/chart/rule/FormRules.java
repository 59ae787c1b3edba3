package tidemark.chart.rule;

import tidemark.report.ChartSpec;
import tidemark.report.Form;
import tidemark.report.Report;
import tidemark.report.Text;

/// The choice of form.
public final class FormRules {
    private FormRules() {}

    /// The form of a chart: the one that its kind of figures asks for, or the one that the report asks for if the rules
    /// allow it.
    public static Choice choose(ChartSpec chart, Report report) {
        return new Choice.Drawn(chart.form() == null ? Form.BARS : chart.form(), Rule.R3, new Text("", ""));
    }
}
