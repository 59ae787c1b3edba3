package tidemark.chart.rule;

import tidemark.report.Form;
import tidemark.report.Text;

/// What the rules say of a chart.
public sealed interface Choice {

    /// The form to draw, the rule that leads to it, and why, in full sentences.
    record Drawn(Form form, Rule rule, Text reason) implements Choice {}

    /// No chart: which rule forbids it, why, and what to use instead.
    record Refused(Rule rule, Text reason, Text proposal) implements Choice {}
}
