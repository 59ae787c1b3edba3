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
                    new Text("这些事件都写明了日期，所以按时间排列。", "All these events are dated, so they stand in time.")),
            new Row(
                    Material::onlyEvents,
                    Form.HONOUR_WALL,
                    Rule.R9,
                    new Text(
                            "这些事件没有数量，也不都有日期，所以按级别逐一写名，不编造时间。",
                            "These events have no quantity and not all of them a date, so each is named by its level"
                                    + " and no date is invented.")),
            new Row(
                    m -> m.periods().size() > 2,
                    Form.LINE,
                    Rule.R9,
                    new Text(
                            "同一指标有三个以上时期，所以连成线看走势；没有数据的时期不补点。",
                            "There are three or more periods, so they are joined to show their course; no point is"
                                    + " invented for a period without data.")),
            new Row(
                    m -> m.periods().size() == 2,
                    Form.SLOPE,
                    Rule.R9,
                    new Text(
                            "只有两个时期，所以用一条斜线连接，看升降。",
                            "There are two periods only, so a sloping line shows the rise or fall between them.")),
            new Row(
                    m -> m.every(Material::isRankOnly),
                    Form.RANK_BADGES,
                    Rule.R8,
                    new Text(
                            "位次是次序，不是数量，画成长度会误导，所以写成徽章。",
                            "A rank is an order and no quantity; a length would mislead, so it is written on a"
                                    + " badge.")),
            new Row(
                    m -> m.every(Material::isStreak),
                    Form.STREAK_CELLS,
                    Rule.R9,
                    new Text(
                            "原文说连续几年就画几格；起始年份原文没有写，图上也不写。",
                            "There is one cell for each stated year on end; the source states no first year, so none"
                                    + " is shown.")),
            new Row(
                    m -> m.isPartAndWhole() || m.sharesOfAWhole().size() == 1 && m.count() == 1,
                    Form.SHARE_BAR,
                    Rule.R6,
                    new Text(
                            "这是一个写明的整体中的一部分，所以用一条百分比条：整条是整体，一段是部分。",
                            "This is a part of a stated whole, so it is one 100 % bar: the bar is the whole, a piece"
                                    + " of it the part.")),
            new Row(
                    m -> m.count() == 1 && m.every(f -> Material.isExactCountUpTo(f, AskedForms.MOST_SQUARES)),
                    Form.SQUARES,
                    Rule.R3,
                    new Text(
                            "个数不超过二十，一格画一个，数得清，不必缩放。",
                            "The count is twenty or fewer, so there is one square for each, to be counted without any"
                                    + " scale.")),
            new Row(
                    m -> m.count() == 1,
                    Form.CARD,
                    Rule.R13,
                    new Text(
                            "只有一个数，没有可以比较的对象，一条单独的条说明不了什么，所以用卡片。",
                            "There is one figure and nothing to compare it with; a single bar would say nothing, so it"
                                    + " is a card.")),
            new Row(
                    m -> m.every(Material::isDuration) && m.shareAnAxis(),
                    Form.DURATION_BARS,
                    Rule.R1,
                    new Text(
                            "这些用时的时间单位相同，可以从零画起、直接比长短。",
                            "These times are in one unit, so they can be drawn from zero and compared by length.")),
            new Row(
                    m -> m.every(Material::isArea) && m.shareAnAxis(),
                    Form.AREA_SQUARES,
                    Rule.R7,
                    new Text(
                            "这些数本身就是面积，所以可以按比例画成面积。",
                            "These figures are areas themselves, so they may be drawn as areas in proportion.")),
            new Row(
                    m -> m.every(Material::hasValue) && m.shareAnAxis() && !m.every(Material::isNegative),
                    Form.BARS,
                    Rule.R2,
                    new Text(
                            "这些数单位相同、含义可比，所以从零画起，按大小排列。",
                            "These figures share one unit and measure comparable things, so they are bars from zero,"
                                    + " sorted by size.")),
            new Row(
                    _ -> true,
                    Form.TILES,
                    Rule.R1,
                    new Text(
                            "这些数的单位或含义不同，不能放在一条轴上比长短，所以各写一块磁贴。",
                            "These figures differ in unit or meaning and cannot share an axis, so each has a tile of"
                                    + " its own.")));

    private DefaultForms() {}

    static Choice choose(Material material) {
        var row = TABLE.stream().filter(r -> r.when.test(material)).findFirst().orElseThrow();
        return switch (AskedForms.judge(row.form, material)) {
            case Choice.Drawn _ -> new Choice.Drawn(row.form, row.rule, row.reason);
            case Choice.Refused refused -> refused;
        };
    }
}
