package tidemark.compare;

import tidemark.report.Text;

/// Why something is not reckoned.
public enum Reason {
    NOT_STATED(new Text("有一方未说明数值", "one side states no amount")),
    GROWTH_NOT_STATED(new Text("有一方未说明增速", "one side states no growth")),
    BOUND(new Text(
            "“超”“近”等只是界限，算不出准确的差", "“more than”, “nearly” and the like are bounds and give no exact difference")),
    TARGET(new Text("目标不与实际数相减", "a target is not set against what was reached")),
    WITHIN_ROUNDING(new Text("差别小于四舍五入的误差", "the difference is smaller than the rounding")),
    NO_RATIO(new Text("比率、指数和年数只看差，不求比", "shares, indices and years in a row have a difference, but no ratio")),
    NEAR_ZERO(new Text("有一方为零、为负或接近零，不求比", "one side is zero, negative or too near zero for a ratio")),
    OTHER_PRICES(
            new Text("一个按可比价、一个按现价，增速不可比", "one growth is in real terms and one is not, so they cannot be compared")),
    OTHER_GROWTH_UNIT(new Text("一个用%、一个用个百分点，增速不可比", "one growth is in percent and one in percentage points")),
    NEITHER_AREA_NOR_PERIOD(new Text("地区和时期都不同，不求差和比", "neither area nor period is the same, so nothing is reckoned"));

    private final Text label;

    Reason(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
