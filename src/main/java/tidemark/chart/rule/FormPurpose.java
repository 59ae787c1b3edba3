package tidemark.chart.rule;

import tidemark.report.Form;
import tidemark.report.Text;

/// What each form shows and why it is honest, in a sentence for those who meet it for the first time.
public final class FormPurpose {
    private FormPurpose() {}

    public static Text of(Form form) {
        return switch (form) {
            case CARD ->
                new Text(
                        "把一个数用大字写出，附单位、限定、增速和位次；只有一个数时没有可比的长度。",
                        "It writes one figure large, with its unit, qualifier, growth and rank; one figure alone has no"
                                + " length to compare.");
            case TILES ->
                new Text(
                        "把单位或含义不同的数并排写出，各自独立，不比长短。",
                        "It sets figures of different units or meanings side by side, each for itself, with no lengths"
                                + " to compare.");
            case BARS ->
                new Text(
                        "同一单位、同一组的数从零画起，条的长度就是数值，可以直接比较。",
                        "Figures of one unit and one group are drawn from zero, so the length of a bar is its value and"
                                + " can be compared.");
            case SHARE_BAR ->
                new Text(
                        "整条是整体，一段是部分，一眼看出占多少。",
                        "The whole bar is the whole and one piece of it the part, so the share can be seen.");
            case WAFFLE ->
                new Text("一百格是整体，涂色的格数就是百分之几。", "A hundred squares are the whole; the filled ones are the percent.");
            case SQUARES -> new Text("一格代表一个，数得清，不放大也不缩小。", "One square stands for one, to be counted, never scaled.");
            case DOT_FIELD ->
                new Text(
                        "一点代表同样多个，点数之比就是数量之比。",
                        "Each dot stands for the same number, so dots relate as the numbers do.");
            case DAY_CELLS ->
                new Text("一格代表一天，用时长短可以数出来。", "One cell stands for one day, so the time taken can be counted.");
            case DURATION_BARS ->
                new Text(
                        "同一时间单位的用时从零画起；越短越好时会写明。",
                        "Times in one unit are drawn from zero; where shorter is better, that is said.");
            case AREA_SQUARES ->
                new Text(
                        "图形的面积与真实面积成正比；别的数量不用面积表示。",
                        "The drawn area is in proportion to the true one; nothing else is shown by area.");
            case RANK_BADGES ->
                new Text(
                        "位次是次序，不是数量，所以写成徽章，按全国、全省、全市分级。",
                        "A rank is an order and no quantity, so it is written on a badge, by nation, province and"
                                + " city.");
            case RANK_WALL ->
                new Text("一枚徽章代表一个有位次的项目，可以数出有多少个。", "One badge stands for one ranked thing, so they can be counted.");
            case STREAK_CELLS ->
                new Text(
                        "连续几年就画几格；原文没有写起始年份，图上也不写。",
                        "One cell for each stated year on end; the source states no first year, so none is shown.");
            case TIMELINE ->
                new Text("事件按写明的日期排列，间隔与时间成正比。", "Events stand at their stated dates, spaced in proportion to time.");
            case HONOUR_WALL ->
                new Text("荣誉和大事没有数量，所以逐一写名，按级别排列。", "Honours and events have no quantity, so each is named, by level.");
            case GROWTH_BARS ->
                new Text(
                        "增减从零线向两边画，比较的是变化，不是总量。",
                        "Changes are drawn to both sides of zero: they compare changes, not totals.");
            case LINE ->
                new Text(
                        "同一指标的多个时期连成线，看走势；没有数据的时期不补点。",
                        "Several periods of one measure are joined to show their course; periods without data get no"
                                + " point.");
            case SLOPE ->
                new Text(
                        "只有两个时期，用一条斜线连接，看升降。",
                        "Two periods are joined by one sloping line that shows the rise or fall.");
            case DUMBBELL ->
                new Text(
                        "每行一根线连着两端：前后两期，或两个地区；上年数由增速推算时，那一端是空心的。",
                        "Each row joins two ends, two periods or two areas; where the year before is derived from the"
                                + " growth, that end is hollow.");
            case GROUPED_BARS ->
                new Text(
                        "各时期的条并排、同一刻度、从零画起，可以逐期比较。",
                        "The bars of each period stand side by side on one scale from zero, to be compared period by"
                                + " period.");
        };
    }
}
