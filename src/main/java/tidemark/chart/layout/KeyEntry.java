package tidemark.chart.layout;

import tidemark.report.Text;

/// A manner of drawing that is explained at the foot of every picture that uses it.
enum KeyEntry {
    PRELIMINARY(new Text("斜纹：初步核算数", "Hatched: preliminary")),
    ESTIMATE(new Text("斜纹：预计数", "Hatched: estimate")),
    TARGET(new Text("空框：目标数", "Outline: target")),
    DERIVED(new Text("虚线空框：推算数", "Dashed outline: derived")),
    MORE_THAN(new Text("箭头：超过此数", "Arrow: more than shown")),
    AT_LEAST(new Text("实心箭头：不少于此数", "Solid arrow: at least")),
    LESS_THAN(new Text("末段虚线：接近此数", "Dashed end: just below")),
    AT_MOST(new Text("括号端：不超过此数", "Bracket: at most")),
    ABOUT(new Text("渐淡端：约数", "Soft end: about")),
    HOLLOW_POINT(new Text("空心点、虚线：不是实际数", "Hollow point, dashed line: not an actual figure")),
    POINT_SIGN(new Text("点旁箭头指向真实值一侧，双横线为约数", "Arrow at a point: the side of the true value; two strokes: about"));

    private final Text label;

    KeyEntry(Text label) {
        this.label = label;
    }

    Text label() {
        return label;
    }

    /// Whether a chart of a surface's own shows it too: such charts know fillings and edges, no ends of bars.
    boolean isInPlots() {
        return switch (this) {
            case PRELIMINARY, ESTIMATE, TARGET, DERIVED, HOLLOW_POINT -> true;
            case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST, ABOUT, POINT_SIGN -> false;
        };
    }
}
