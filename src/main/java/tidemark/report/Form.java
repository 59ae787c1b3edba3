package tidemark.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The forms a chart can take. A report may ask for one; whether it is honest is for the rules to say.
public enum Form {
    CARD(new Text("大数字卡片", "big-number card")),
    TILES(new Text("数字磁贴", "tiles")),
    BARS(new Text("横条图", "horizontal bars")),
    SHARE_BAR(new Text("百分比条", "100 % bar")),
    WAFFLE(new Text("百格图", "waffle")),
    SQUARES(new Text("单位方块", "unit squares")),
    DOT_FIELD(new Text("点阵", "dot field")),
    DAY_CELLS(new Text("日格", "day cells")),
    DURATION_BARS(new Text("时长条", "duration bars")),
    AREA_SQUARES(new Text("面积方块", "area squares")),
    RANK_BADGES(new Text("位次徽章", "rank badges")),
    RANK_WALL(new Text("位次墙", "rank wall")),
    STREAK_CELLS(new Text("连续年格", "streak cells")),
    TIMELINE(new Text("时间线", "timeline")),
    HONOUR_WALL(new Text("荣誉墙", "honour wall")),
    GROWTH_BARS(new Text("增减条", "diverging growth bars")),
    LINE(new Text("折线图", "line")),
    SLOPE(new Text("坡度图", "slope")),
    GROUPED_BARS(new Text("分组条", "grouped bars")),
    DUMBBELL(new Text("哑铃图", "dumbbell"));

    private final Text label;

    Form(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }

    /// As the report format writes it: `share-bar`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Form> ofCode(String code) {
        return Stream.of(values()).filter(f -> f.code().equals(code)).findFirst();
    }
}
