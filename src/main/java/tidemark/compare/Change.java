package tidemark.compare;

import java.util.List;
import tidemark.report.Text;

/// Something that one edition of a report has otherwise than another.
///
/// @param id within its part
/// @param details what became of each aspect; empty for what was added or dropped
public record Change(Part part, Kind kind, String id, Text name, List<Detail> details) {

    public enum Part {
        HEAD(new Text("报告", "Report")),
        SECTION(new Text("章节", "Section")),
        INDICATOR(new Text("指标", "Indicator")),
        DERIVED(new Text("推算", "Derived")),
        EVENT(new Text("事件", "Event"));

        private final Text label;

        Part(Text label) {
            this.label = label;
        }

        public Text label() {
            return label;
        }
    }

    public enum Kind {
        ADDED(new Text("新增", "added")),
        CHANGED(new Text("改动", "changed")),
        DROPPED(new Text("删去", "dropped"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        public Text label() {
            return label;
        }
    }

    /// What of it can change.
    public enum Aspect {
        TITLE(new Text("标题", "title")),
        NAME(new Text("名称", "name")),
        ALIASES(new Text("别名", "aliases")),
        DEFINITION(new Text("定义", "definition")),
        KIND(new Text("类型", "kind")),
        UNIT(new Text("单位", "unit")),
        VALUE(new Text("数值", "value")),
        STATUS(new Text("状态", "status")),
        PRINTED(new Text("原文用词", "words of the source")),
        GROWTH(new Text("增速", "growth")),
        RANKS(new Text("位次", "ranks")),
        PERIOD(new Text("时期", "period")),
        PLACE(new Text("原文位置", "place in the source")),
        FORMULA(new Text("公式", "formula")),
        DATE(new Text("日期", "date")),
        SCOPE(new Text("级别", "level")),
        CLAIM(new Text("称号", "claim")),
        MESSAGE(new Text("要点", "message")),
        NARRATIVE(new Text("叙述", "narrative"));

        private final Text label;

        Aspect(Text label) {
            this.label = label;
        }

        public Text label() {
            return label;
        }
    }

    /// One aspect before and after; empty words where there was or is none.
    public record Detail(Aspect aspect, Text before, Text after) {}

    public Change {
        details = List.copyOf(details);
    }
}
