package tidemark.chart.terms;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import tidemark.report.Text;
import tidemark.report.unit.Unit;
import tidemark.report.wording.Wording;

/// What the units of a report mean.
final class UnitTerms {
    private UnitTerms() {}

    static Text name(Unit unit) {
        String english = Wording.unitAsPrinted(unit);
        return new Text(unit.printed(), english.isEmpty() ? "measure word " + unit.printed() : english);
    }

    static Text of(Unit unit) {
        Text scale = scale(unit);
        Text measure = measure(unit);
        Unit per = unit.per();
        Text quotient = per == null
                ? new Text("", "")
                : new Text(
                        "每“" + per.printed() + "”有多少，是平均数。",
                        " It is a mean: so much for each \"" + per.printed() + "\".");
        return new Text(measure.zh() + scale.zh() + quotient.zh(), measure.en() + scale.en() + quotient.en());
    }

    private static Text scale(Unit unit) {
        if (unit.isMu()) {
            return new Text("15亩等于1公顷，1亩约合667平方米。", " Fifteen mu are one hectare; a mu is about 667 m².");
        }
        BigDecimal scale = unit.scale();
        boolean scaled = scale.compareTo(BigDecimal.valueOf(10)) >= 0
                && switch (unit.measure()) {
                    case CNY, USD, COUNT, TEU, PERSON_TIMES, POWER, ENERGY, TONNE, VOLUME -> true;
                    case PERCENT, PERMILLE, PERCENTAGE_POINT, RATIO, POINT -> false;
                    case HOUR, DAY, WORKING_DAY, MONTH, YEAR, LENGTH, AREA -> false;
                };
        return scaled
                ? new Text(
                        "一个这样的单位是" + plain(scale) + "个基本单位。", " One of it is " + plain(scale) + " of the plain unit.")
                : new Text("", "");
    }

    private static String plain(BigDecimal scale) {
        return String.format(Locale.ROOT, "%,d", scale.toBigInteger());
    }

    private static Text measure(Unit unit) {
        return switch (unit.measure()) {
            case CNY -> new Text("人民币金额。", "An amount of Chinese yuan.");
            case USD ->
                new Text(
                        "美元金额；没有写明汇率时不与人民币比较。",
                        "An amount of US dollars; never compared with yuan unless a rate is stated.");
            case PERCENT ->
                unit.printed().contains("成")
                        ? new Text("十分之一：一成是10%。", "A tenth: one cheng is 10%.")
                        : new Text("百分之几：整体分为一百份时占多少份。", "Parts of a hundred.");
            case PERMILLE -> new Text("千分之几。", "Parts of a thousand.");
            case PERCENTAGE_POINT ->
                new Text(
                        "两个百分数之差。从4%到5%是提高1个百分点，同时是增长25%。",
                        "The difference of two percentages. From 4% to 5% is a rise of one percentage point, and of"
                                + " 25 percent.");
            case RATIO ->
                new Text(
                        "一个数是另一个数的多少倍；“增长2倍”是变为3倍。",
                        "How many times one amount is another; a growth by 2 times makes it 3 times.");
            case POINT -> new Text("指数的点或评分的分，只在同一指数内比较。", "Points of an index or a score, compared within it only.");
            case HOUR -> new Text("时间，六十分钟。", "Time, sixty minutes.");
            case DAY ->
                new Text(
                        "日历天，含休息日；与工作日不能直接比较。",
                        "Calendar days, rest days included; not to be compared with working days.");
            case WORKING_DAY ->
                new Text(
                        "工作日，不含周末和法定节假日；5个工作日一般是一个日历周。",
                        "Working days without weekends and public holidays; five are as a rule one week.");
            case MONTH -> new Text("日历月。", "Calendar months.");
            case YEAR -> new Text("年数。", "A number of years.");
            case LENGTH -> new Text("长度；1公里是1000米。", "Length; a kilometre is 1,000 metres.");
            case AREA ->
                new Text(
                        "面积；1公顷是10000平方米，1平方公里是100公顷。",
                        "Area; a hectare is 10,000 m², a square kilometre 100 hectares.");
            case VOLUME -> new Text("体积。", "Volume.");
            case TONNE -> new Text("质量；1吨是1000公斤。", "Mass; a tonne is 1,000 kilograms.");
            case POWER -> new Text("功率：单位时间内的能量，如发电装机。", "Power: energy per time, such as installed capacity.");
            case ENERGY ->
                new Text("电量：1千瓦用1小时是1千瓦时，俗称1度。", "Electric energy: one kilowatt for an hour is a kilowatt-hour.");
            case TEU ->
                new Text(
                        "标准箱：折合20英尺集装箱的个数，一个40英尺箱算两个。",
                        "Twenty-foot equivalent units; a forty-foot container counts as two.");
            case PERSON_TIMES ->
                new Text(
                        "人次：同一个人来几次算几次，不等于人数。",
                        "Visits or uses: one person counts each time, so it is no number of people.");
            case COUNT ->
                new Text(
                        "计数用的量词“" + Optional.ofNullable(unit.classifier()).orElse(unit.printed())
                                + "”：数的是具体的事物，不同事物的个数不能相加。",
                        "A measure word for counting; counts of different things cannot be added.");
        };
    }
}
