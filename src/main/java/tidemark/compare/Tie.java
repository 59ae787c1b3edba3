package tidemark.compare;

import tidemark.report.Text;

/// How two indicators were found to measure the same.
///
/// @param words the id, name or alias that they share; empty for a pairing
public record Tie(How how, String words) {
    public enum How {
        ID(new Text("编号相同", "same id")),
        NAME(new Text("名称相同", "same name")),
        ALIAS(new Text("别名相同", "same alias")),
        GROWTH(new Text("同一指标的增速", "growth of the same indicator")),
        PAIRED(new Text("手动配对", "paired by hand"));

        private final Text label;

        How(Text label) {
            this.label = label;
        }

        public Text label() {
            return label;
        }
    }
}
