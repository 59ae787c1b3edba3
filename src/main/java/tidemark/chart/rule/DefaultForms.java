package tidemark.chart.rule;

import java.util.List;
import java.util.function.Predicate;
import tidemark.report.Form;
import tidemark.report.Text;

/// The form that each kind of material asks for: the first row of the table that holds, if its form allows the
/// material.
final class DefaultForms {

    /// @param when what the material is
    /// @param rule the rule that leads to the form
    private record Row(Predicate<Material> when, Form form, Rule rule, Text reason) {}

    private static final List<Row> TABLE = List.of(
            new Row(
                    m -> m.onlyEvents()
                            && m.events().size() > 1
                            && m.events().stream().allMatch(AskedForms::isDated),
                    Form.TIMELINE,
                    Rule.R9,
                    new Text("事件都写明了日期，按时间排列", "all events are dated, so they stand in time")),
            new Row(
                    Material::onlyEvents,
                    Form.HONOUR_WALL,
                    Rule.R9,
                    new Text(
                            "事件没有数量，也不全有日期，按级别列出",
                            "events have no quantity and not all a date, so they are named by scope")),
            new Row(
                    m -> m.periods().size() > 2,
                    Form.LINE,
                    Rule.R9,
                    new Text("同一指标有多个时期，用折线", "several periods of one measure make a line")),
            new Row(
                    m -> m.periods().size() == 2,
                    Form.SLOPE,
                    Rule.R9,
                    new Text("只有两个时期，用坡度图", "two periods make a slope")),
            new Row(
                    m -> m.every(Material::isRankOnly),
                    Form.RANK_BADGES,
                    Rule.R8,
                    new Text("位次不是数量，用徽章", "a rank is no quantity, so it is a badge")),
            new Row(
                    m -> m.every(Material::isStreak),
                    Form.STREAK_CELLS,
                    Rule.R9,
                    new Text("原文说了几年就画几格，不写起始年份", "one cell for each stated year, no year invented")),
            new Row(
                    m -> m.isPartAndWhole() || m.sharesOfAWhole().size() == 1 && m.count() == 1,
                    Form.SHARE_BAR,
                    Rule.R6,
                    new Text("整体中的一部分，用一条百分比条", "a part of a stated whole is one 100 % bar")),
            new Row(
                    m -> m.count() == 1 && m.every(f -> Material.isExactCountUpTo(f, AskedForms.MOST_SQUARES)),
                    Form.SQUARES,
                    Rule.R3,
                    new Text("不超过二十的个数，一格一个", "a count up to twenty is one square for each")),
            new Row(
                    m -> m.count() == 1,
                    Form.CARD,
                    Rule.R13,
                    new Text("只有一个数，没有可比的，用卡片", "one figure with nothing to compare makes a card")),
            new Row(
                    m -> m.every(Material::isDuration) && m.shareAnAxis(),
                    Form.DURATION_BARS,
                    Rule.R1,
                    new Text("同一时间单位的用时，用时长条", "durations in one unit make duration bars")),
            new Row(
                    m -> m.every(Material::isArea) && m.shareAnAxis(),
                    Form.AREA_SQUARES,
                    Rule.R7,
                    new Text("真实面积，用面积方块", "true areas make area squares")),
            new Row(
                    m -> m.every(Material::hasValue) && m.shareAnAxis() && !m.every(Material::isNegative),
                    Form.BARS,
                    Rule.R2,
                    new Text("同单位、同组的数，从零开始排序比较", "one unit and one group make sorted bars from zero")),
            new Row(
                    _ -> true,
                    Form.TILES,
                    Rule.R1,
                    new Text("单位或含义不同，不共用一条轴，用磁贴", "different units or meanings share no axis, so they are tiles")));

    private DefaultForms() {}

    static Choice choose(Material material) {
        var row = TABLE.stream().filter(r -> r.when.test(material)).findFirst().orElseThrow();
        return switch (AskedForms.judge(row.form, material)) {
            case Choice.Drawn _ -> new Choice.Drawn(row.form, row.rule, row.reason);
            case Choice.Refused refused -> refused;
        };
    }
}
