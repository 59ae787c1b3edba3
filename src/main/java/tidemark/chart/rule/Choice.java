package tidemark.chart.rule;

import tidemark.report.Form;
import tidemark.report.Text;

/// What the rules say of a chart.
public sealed interface Choice {

    /// The form to draw, the rule that leads to it, and why, in full sentences.
    record Drawn(Form form, Rule rule, Text reason) implements Choice {}

    /// No chart: which rule forbids it, and why.
    ///
    /// @param proposal what else a reader may choose
    /// @param repair what whoever writes the report would write instead, in the terms of its format
    record Refused(Rule rule, Text reason, Text proposal, Text repair) implements Choice {}
}
