package tidemark.chart.rule;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tidemark.report.Form;
import tidemark.report.Text;

/// What is said when a chart is refused: why, and what to use instead. Forms to use stand in braces by their codes; a
/// reader meets them by their names, whoever writes a report by what to write.
final class Refusals {
    private static final Pattern FORM = Pattern.compile("\\{([a-z-]+)}");

    private Refusals() {}

    static Choice.Refused nothing() {
        return refuse(
                Rule.R13,
                new Text("图中没有任何数据或事件。", "There is nothing to show."),
                new Text("请选择要画的数据或事件。", "Choose figures or events to show."),
                new Text("请在 figures 或 events 中列出编号。", "Name ids in figures or events."));
    }

    static Choice.Refused figuresBesideEvents() {
        return refuse(
                Rule.R1,
                "数据和事件不能放在同一张图里。",
                "Figures and events cannot share a picture.",
                "请分成两张图。",
                "Make two charts of it.");
    }

    static Choice.Refused needsFigures(Form form) {
        return refuse(
                Rule.R13,
                form.label().zh() + "需要数据，不是事件。",
                sentence(form) + " shows figures, not events.",
                "请改用{timeline}或{honour-wall}。",
                "Use a {timeline} or an {honour-wall}.");
    }

    static Choice.Refused needsEvents(Form form) {
        return refuse(
                Rule.R9,
                form.label().zh() + "只列事件，不列数据。",
                sentence(form) + " shows events, not figures.",
                "请改用{card}或{tiles}。",
                "Use a {card} or {tiles}.");
    }

    static Choice.Refused undated() {
        return refuse(
                Rule.R9,
                "有的事件原文没有写明日期。",
                "Some of the events have no stated date.",
                "请改用{honour-wall}，或只留下有日期的两件以上。",
                "Use an {honour-wall}, or keep two or more that are dated.");
    }

    static Choice.Refused valueMissing(Form form) {
        return refuse(
                Rule.R9,
                form.label().zh() + "需要数值，而原文有的只说了位次。",
                sentence(form) + " needs values, and for some the source states a rank only.",
                "请改用{rank-badges}。",
                "Use {rank-badges}.");
    }

    static Choice.Refused rankAsLength() {
        return refuse(
                Rule.R8,
                "位次和连续年数不能画成长度。",
                "A rank or a streak is never a length.",
                "请改用{rank-badges}或{streak-cells}。",
                "Use {rank-badges} or {streak-cells}.");
    }

    static Choice.Refused mixedAxis() {
        return refuse(
                Rule.R1,
                new Text(
                        "这些数的单位不同，或含义不同，不能比长短。",
                        "These figures differ in unit or in what they measure, so their lengths cannot be compared."),
                new Text("请改用{tiles}，或按单位和含义分成几张图。", "Use {tiles}, or one chart for each unit and meaning."),
                new Text(
                        "请改用{tiles}，或按单位和 comparableGroup 分成几张图。",
                        "Use {tiles}, or one chart for each unit and comparableGroup."));
    }

    static Choice.Refused tooFew(Form form, int least) {
        return refuse(
                Rule.R13,
                form.label().zh() + "至少要有 " + least + " 个可比的数。",
                sentence(form) + " needs at least " + least + " comparable figures.",
                "请改用{card}。",
                "Use a {card}.");
    }

    static Choice.Refused tooMany(Form form, int most) {
        return refuse(
                Rule.R12,
                form.label().zh() + "最多放 " + most + " 项，再多就看不清了。",
                sentence(form) + " holds at most " + (most == 1 ? "one item" : most + " items")
                        + "; more cannot be read.",
                "请分成几张图，或看数据表。",
                "Split it into several charts, or see the table.");
    }

    static Choice.Refused negative() {
        return refuse(
                Rule.R2,
                "横条从零开始，画不了负数。",
                "Bars start at zero and cannot show negative values.",
                "变化率请改用{growth-bars}。",
                "Use {growth-bars} for changes.");
    }

    static Choice.Refused noWhole() {
        return refuse(
                Rule.R6,
                new Text(
                        "没有说明是什么的一部分，不能画成占比。",
                        "It is not stated of what this is a part, so it cannot be drawn as a share."),
                new Text("请改用{card}或{tiles}。", "Use a {card} or {tiles}."),
                new Text(
                        "请写明 whole 或 partOf，或改用{card}、{tiles}。", "State whole or partOf, or use a {card} or {tiles}."));
    }

    static Choice.Refused severalWholes() {
        return refuse(
                Rule.R6,
                "不同整体的占比不能叠在一起。",
                "Shares of different wholes cannot be stacked.",
                "请每个占比一张图，或改用{tiles}。",
                "Make one chart for each share, or use {tiles}.");
    }

    static Choice.Refused notCountable(Form form, int most) {
        return refuse(
                Rule.R7,
                form.label().zh() + "一格代表一个，只能画不超过 " + most + " 的准确整数。",
                sentence(form) + " draws one mark for each, so it needs exact whole numbers up to " + most + ".",
                "请改用{card}或{bars}。",
                "Use a {card} or {bars}.");
    }

    static Choice.Refused notDuration(Form form) {
        return refuse(
                Rule.R1,
                new Text(form.label().zh() + "只能画用了多少时间。", sentence(form) + " shows only how long something takes."),
                new Text("请改用{bars}或{tiles}。", "Use {bars} or {tiles}."),
                new Text(
                        "请改用{bars}或{tiles}；确是用时的，kind 写为 duration。",
                        "Use {bars} or {tiles}; where it is a duration, give it the kind duration."));
    }

    static Choice.Refused notArea() {
        return refuse(
                Rule.R7,
                "面积只能表示真实面积。",
                "Area stands for a true area only.",
                "请改用{bars}或{card}。",
                "Use {bars} or a {card}.");
    }

    static Choice.Refused notRanked(Form form) {
        return refuse(
                Rule.R8,
                form.label().zh() + "需要每一项都有原文写明的位次。",
                sentence(form) + " needs a stated rank for every figure.",
                "请改用{tiles}。",
                "Use {tiles}.");
    }

    static Choice.Refused noStreak() {
        return refuse(
                Rule.R9,
                "有的数据原文没有写明连续几年。",
                "For some figures the source states no number of years on end.",
                "请改用{rank-badges}或{card}。",
                "Use {rank-badges} or a {card}.");
    }

    static Choice.Refused noGrowth() {
        return refuse(
                Rule.R9,
                "有的数据原文没有写明增速。",
                "For some figures the source states no growth.",
                "请只留下有增速的，或改用{tiles}。",
                "Keep those with a growth, or use {tiles}.");
    }

    static Choice.Refused mixedGrowth() {
        return refuse(
                Rule.R1,
                "增速有的按百分比、有的按百分点，或价格口径不同。",
                "Some growths are in percent and some in percentage points, or their price bases differ.",
                "请按口径分成几张图。",
                "Make one chart for each basis.");
    }

    static Choice.Refused onePeriod(Form form) {
        return refuse(
                Rule.R9,
                form.label().zh() + "需要多个时期的数，这里只有一个时期。",
                sentence(form) + " needs several periods, and there is only one.",
                "请改用{card}或{bars}。",
                "Use a {card} or {bars}.");
    }

    static Choice.Refused notTwoPeriods() {
        return refuse(
                Rule.R9,
                "坡度图只连两个时期。",
                "A slope joins exactly two periods.",
                "请改用{line}或{grouped-bars}。",
                "Use a {line} or {grouped-bars}.");
    }

    static Choice.Refused notTwoEnds() {
        return refuse(
                Rule.R9,
                "哑铃图每行正好两端：两个时期、两个地区，或一个数和由增速推算的上年数。",
                "A dumbbell has two ends a row: two periods, two areas, or a figure and the year before that follows"
                        + " from its growth.",
                "时期更多时请改用{line}，地区更多时请改用{bars}。",
                "Use a {line} for more periods, {bars} for more areas.");
    }

    static Choice.Refused endMissing(Text name) {
        return refuse(
                Rule.R9,
                "“" + name.zh() + "”只有一端的数。",
                "“" + name.en() + "” has a figure at one end only.",
                "请去掉这一项，或补上另一端的数。",
                "Leave it out, or add the figure of the other end.");
    }

    static Choice.Refused noEarlier(Text reason, Text repair) {
        return refuse(
                Rule.R9,
                "上年数推算不出来：" + reason.zh() + "。",
                "The year before cannot be derived: " + reason.en() + ".",
                repair.zh() + "，或改用{card}。",
                sentenceCase(repair.en()) + ", or use a {card}.");
    }

    private static String sentenceCase(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String sentence(Form form) {
        return "The form \"" + form.label().en() + "\"";
    }

    private static Choice.Refused refuse(Rule rule, String zh, String en, String insteadZh, String insteadEn) {
        var instead = new Text(insteadZh, insteadEn);
        return refuse(rule, new Text(zh, en), instead, instead);
    }

    /// @param proposal to a reader
    /// @param repair for whoever writes the report
    private static Choice.Refused refuse(Rule rule, Text reason, Text proposal, Text repair) {
        return new Choice.Refused(
                rule,
                reason,
                new Text(
                        named(proposal.zh(), form -> form.label().zh()),
                        named(proposal.en(), form -> form.label().en())),
                new Text(
                        named(repair.zh(), form -> form.label().zh() + "（" + form.code() + "）"),
                        named(repair.en(), Form::code)));
    }

    private static String named(String words, Function<Form, String> name) {
        return FORM.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(
                        name.apply(Form.ofCode(found.group(1)).orElseThrow())));
    }
}
