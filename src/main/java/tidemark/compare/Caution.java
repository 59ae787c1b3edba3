package tidemark.compare;

import tidemark.report.Text;

/// What a reader must know of a row before drawing conclusions.
public enum Caution {
    NEITHER_AREA_NOR_PERIOD(
            new Text("地区和时期都不同，只可并列，不可看作变化", "different area and period: read side by side, not as a change")),
    CONVERTED(new Text("已换算为同一单位", "converted to one unit")),
    STATUS(new Text("有预计数或初步核算数", "an estimate or a preliminary figure is among them")),
    TARGET(new Text("有目标数", "a target is among them")),
    ROUGH(new Text("有约数", "an approximate figure is among them")),
    DERIVED(new Text("有推算数", "a derived figure is among them")),
    CURRENT_PRICES(new Text("现价之差，未扣除价格变动", "at current prices, price changes included")),
    REAL_GROWTH(new Text("原文增速按可比价，与数额之比不同", "the stated growth is in real terms and is not the ratio of the amounts")),
    PRICES_NOT_STATED(new Text("增速按何种价格计算，双方均未说明", "neither side says at which prices the growth is")),
    OTHER_WHOLE(new Text("占比的整体不同", "shares of different wholes")),
    OTHER_AMONG(new Text("位次的范围不同", "the ranks are held among different peers"));

    private final Text label;

    Caution(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
