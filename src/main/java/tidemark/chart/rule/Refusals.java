package tidemark.chart.rule;

import tidemark.report.Form;
import tidemark.report.Text;

/// What is said when a chart is refused: why, and what to use instead.
final class Refusals {
    private Refusals() {}

    static Choice.Refused nothing() {
        return refuse(
                Rule.R13,
                "图中没有任何数据或事件。",
                "There is nothing to show.",
                "请在 figures 或 events 中列出编号。",
                "Name ids in figures or events.");
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
                "请改用时间线（timeline）或荣誉墙（honour-wall）。",
                "Use a timeline or an honour-wall.");
    }

    static Choice.Refused needsEvents(Form form) {
        return refuse(
                Rule.R9,
                form.label().zh() + "只列事件，不列数据。",
                sentence(form) + " shows events, not figures.",
                "请改用卡片（card）或磁贴（tiles）。",
                "Use a card or tiles.");
    }

    static Choice.Refused undated() {
        return refuse(
                Rule.R9,
                "有的事件原文没有写明日期。",
                "Some of the events have no stated date.",
                "请改用荣誉墙（honour-wall），或只留下有日期的两件以上。",
                "Use an honour-wall, or keep two or more that are dated.");
    }

    static Choice.Refused valueMissing(Form form) {
        return refuse(
                Rule.R9,
                form.label().zh() + "需要数值，而原文有的只说了位次。",
                sentence(form) + " needs values, and for some the source states a rank only.",
                "请改用位次徽章（rank-badges）。",
                "Use rank-badges.");
    }

    static Choice.Refused rankAsLength() {
        return refuse(
                Rule.R8,
                "位次和连续年数不能画成长度。",
                "A rank or a streak is never a length.",
                "请改用位次徽章（rank-badges）或连续年格（streak-cells）。",
                "Use rank-badges or streak-cells.");
    }

    static Choice.Refused mixedAxis() {
        return refuse(
                Rule.R1,
                "这些数的单位不同，或不属于同一可比组。",
                "These figures differ in unit, or are not of one comparable group.",
                "请改用磁贴（tiles），或按单位和组分成几张图。",
                "Use tiles, or one chart for each unit and group.");
    }

    static Choice.Refused tooFew(Form form, int least) {
        return refuse(
                Rule.R13,
                form.label().zh() + "至少要有 " + least + " 个可比的数。",
                sentence(form) + " needs at least " + least + " comparable figures.",
                "请改用卡片（card）。",
                "Use a card.");
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
                "变化率请改用增减条（growth-bars）。",
                "Use growth-bars for changes.");
    }

    static Choice.Refused noWhole() {
        return refuse(
                Rule.R6,
                "没有写明整体，不能画成占比。",
                "No whole is stated, so it cannot be drawn as a share.",
                "请写明 whole 或 partOf，或改用卡片（card）、磁贴（tiles）。",
                "State whole or partOf, or use a card or tiles.");
    }

    static Choice.Refused severalWholes() {
        return refuse(
                Rule.R6,
                "不同整体的占比不能叠在一起。",
                "Shares of different wholes cannot be stacked.",
                "请每个占比一张图，或改用磁贴（tiles）。",
                "Make one chart for each share, or use tiles.");
    }

    static Choice.Refused notCountable(Form form, int most) {
        return refuse(
                Rule.R7,
                form.label().zh() + "一格代表一个，只能画不超过 " + most + " 的准确整数。",
                sentence(form) + " draws one mark for each, so it needs exact whole numbers up to " + most + ".",
                "请改用卡片（card）或横条图（bars）。",
                "Use a card or bars.");
    }

    static Choice.Refused notDuration(Form form) {
        return refuse(
                Rule.R1,
                form.label().zh() + "只能画用时（kind 为 duration）。",
                sentence(form) + " shows durations only (kind duration).",
                "请改用横条图（bars）或磁贴（tiles）。",
                "Use bars or tiles.");
    }

    static Choice.Refused notArea() {
        return refuse(
                Rule.R7,
                "面积只能表示真实面积。",
                "Area stands for a true area only.",
                "请改用横条图（bars）或卡片（card）。",
                "Use bars or a card.");
    }

    static Choice.Refused notRanked(Form form) {
        return refuse(
                Rule.R8,
                form.label().zh() + "需要每一项都有原文写明的位次。",
                sentence(form) + " needs a stated rank for every figure.",
                "请改用磁贴（tiles）。",
                "Use tiles.");
    }

    static Choice.Refused noStreak() {
        return refuse(
                Rule.R9,
                "有的数据原文没有写明连续几年。",
                "For some figures the source states no number of years on end.",
                "请改用位次徽章（rank-badges）或卡片（card）。",
                "Use rank-badges or a card.");
    }

    static Choice.Refused noGrowth() {
        return refuse(
                Rule.R9,
                "有的数据原文没有写明增速。",
                "For some figures the source states no growth.",
                "请只留下有增速的，或改用磁贴（tiles）。",
                "Keep those with a growth, or use tiles.");
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
                "请改用卡片（card）或横条图（bars）。",
                "Use a card or bars.");
    }

    static Choice.Refused notTwoPeriods() {
        return refuse(
                Rule.R9,
                "坡度图只连两个时期。",
                "A slope joins exactly two periods.",
                "请改用折线图（line）或分组条（grouped-bars）。",
                "Use a line or grouped-bars.");
    }

    static Choice.Refused notTwoEnds() {
        return refuse(
                Rule.R9,
                "哑铃图每行正好两端：两个时期、两个地区，或一个数和由增速推算的上年数。",
                "A dumbbell has two ends a row: two periods, two areas, or a figure and the year before that follows"
                        + " from its growth.",
                "时期更多时请改用折线图（line），地区更多时请改用横条图（bars）。",
                "Use a line for more periods, bars for more areas.");
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
        return new Choice.Refused(
                Rule.R9,
                new Text("上年数推算不出来：" + reason.zh() + "。", "The year before cannot be derived: " + reason.en() + "."),
                new Text(repair.zh() + "，或改用卡片（card）。", sentenceCase(repair.en()) + ", or use a card."));
    }

    private static String sentenceCase(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static String sentence(Form form) {
        return "The form " + form.code();
    }

    private static Choice.Refused refuse(Rule rule, String zh, String en, String insteadZh, String insteadEn) {
        return new Choice.Refused(rule, new Text(zh, en), new Text(insteadZh, insteadEn));
    }
}
