package tidemark.chart.terms;

import tidemark.report.Text;

/// A term and what it means, in our own words, in both languages.
///
/// @param key which nothing else has: `status.E`, `unit.亿元`, `figure.gdp`
public record Term(String key, Group group, Text name, Text meaning) {

    /// Terms that belong together, in the order in which they are listed.
    public enum Group {
        STATUS(new Text("数据状态", "How final a figure is")),
        QUALIFIER(new Text("限定词", "Qualifiers")),
        KIND(new Text("指标类型", "Kinds of measure")),
        CHANGE(new Text("变化", "Change")),
        RANK(new Text("位次与范围", "Ranks and scopes")),
        COMPUTED(new Text("推算与比较", "Computed and compared")),
        UNIT(new Text("本报告的单位", "Units of this report")),
        EVENT(new Text("事件", "Events")),
        FORM(new Text("图形", "Chart forms")),
        RULE(new Text("图形规则", "Chart rules")),
        FIGURE(new Text("本报告的指标", "Figures of this report"));

        private final Text heading;

        Group(Text heading) {
            this.heading = heading;
        }

        public Text heading() {
            return heading;
        }
    }
}
