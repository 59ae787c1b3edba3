package tidemark.chart.terms;

import java.util.List;
import tidemark.chart.terms.Term.Group;
import tidemark.report.Event;
import tidemark.report.Growth;
import tidemark.report.IndicatorKind;
import tidemark.report.ObsStatus;
import tidemark.report.Qualifier;
import tidemark.report.Rank;
import tidemark.report.Scope;
import tidemark.report.Text;

/// What the terms of statistics mean that a report uses, after SDMX (status) and GB/T 15835 (approximate numbers).
final class StatisticsTerms {
    private StatisticsTerms() {}

    static Text of(ObsStatus status) {
        return switch (status) {
            case A ->
                new Text(
                        "已经发生并统计出来的数，不含估计。对应 SDMX 的 A（正常值）。",
                        "A figure of what has happened, as counted. SDMX code A, a normal value.");
            case P ->
                new Text(
                        "根据部分资料先行核算的数，最终核实后可能调整。对应 SDMX 的 P（初步值）。",
                        "Reckoned early from part of the data and open to revision. SDMX code P, a provisional value.");
            case E ->
                new Text(
                        "时期结束前后作出的估计，还不是实际数。图上画斜纹。对应 SDMX 的 E（估计值）。",
                        "Estimated when the period was hardly over, not yet an actual figure; hatched in charts. SDMX"
                                + " code E.");
            case F ->
                new Text(
                        "计划或力争达到的数，还没有实现。图上只画轮廓。对应 SDMX 的 F（预测值）。",
                        "What is planned or striven for and not yet reached; drawn as an outline. SDMX code F, a"
                                + " forecast.");
        };
    }

    static Text name(Qualifier qualifier) {
        return switch (qualifier) {
            case MORE_THAN -> new Text("超、突破、逾、余、多", "more than");
            case AT_LEAST -> new Text("以上、至少、不少于", "at least");
            case LESS_THAN -> new Text("近、接近、不足", "nearly, less than");
            case AT_MOST -> new Text("以内、不超过", "at most");
            case ABOUT -> new Text("约、左右", "about");
        };
    }

    static Text of(Qualifier qualifier) {
        return switch (qualifier) {
            case MORE_THAN ->
                new Text(
                        "真值大于所印的数，大多少没有说。“40余项”是四十多项，“余”“多”放在数后。图上条端画开口箭头。",
                        "The true value is above the printed one; by how much is not said. Drawn with an open arrow"
                                + " tip.");
            case AT_LEAST ->
                new Text(
                        "真值等于或大于所印的数；“以上”包含本数（民法典第一千二百五十九条）。",
                        "The true value is the printed one or more; the printed number itself is included.");
            case LESS_THAN ->
                new Text(
                        "真值小于所印的数。“近”“接近”还说明相差不多，“不足”只说明没有达到。图上最后一段画虚线。",
                        "The true value is below the printed one: 'nearly' says close to it, 'less than' only that it"
                                + " was not reached. The last step is dashed.");
            case AT_MOST -> new Text("真值等于或小于所印的数，是上限。", "The true value is the printed one or less: an upper bound.");
            case ABOUT ->
                new Text(
                        "概数：真值在所印的数上下，按最后一个非零数位的一半计算精度。",
                        "An approximate number: the true value lies around it, by half a unit of the last digit that is"
                                + " not zero.");
        };
    }

    static Text name(IndicatorKind kind) {
        return switch (kind) {
            case STOCK -> new Text("时点数（存量）", "stock, at a point in time");
            case FLOW -> new Text("时期数（流量）", "flow, over a period");
            case RATIO -> new Text("比率", "ratio");
            case INDEX -> new Text("指数", "index");
            case DURATION -> new Text("时长", "duration");
            case COUNT -> new Text("个数", "count");
            case RANK -> new Text("位次", "rank");
            case STREAK -> new Text("连续年数", "streak");
        };
    }

    static Text of(IndicatorKind kind) {
        return switch (kind) {
            case STOCK ->
                new Text(
                        "某一时刻有多少，如年末人口、贷款余额。不同时刻的存量不能相加。",
                        "How much there is at one moment, such as the population at year's end. Stocks of several"
                                + " moments cannot be added.");
            case FLOW ->
                new Text(
                        "一段时期内发生多少，如全年进出口额。相邻时期的流量可以相加。",
                        "How much happened over a period, such as a year's trade. Flows of adjoining periods can be"
                                + " added.");
            case RATIO ->
                new Text(
                        "两个数相除的结果，如占比、人均、密度；分子分母都要看。",
                        "One amount divided by another: a share, a mean, a density. Mind both.");
            case INDEX ->
                new Text(
                        "把基期定为100（或1）的相对数，或按规则打出的分。",
                        "A number relative to a base of 100 or 1, or a score by stated rules.");
            case DURATION ->
                new Text("用了多少时间；多数办事时长越短越好。", "How long something takes; for most services shorter is better.");
            case COUNT -> new Text("逐一数出的个数，没有舍入误差。", "Things counted one by one, without any rounding.");
            case RANK ->
                new Text(
                        "按大小或优劣排出的次序。它不是数量：第一不是第二的两倍。",
                        "A place in an order. It is no quantity: first is not twice second.");
            case STREAK ->
                new Text(
                        "连续多少年保持；起始年份没有写明就不推断。",
                        "For how many years on end; a first year that is not stated is not inferred.");
        };
    }

    static List<Term> changes() {
        return List.of(
                Terms.term(
                        Group.CHANGE,
                        "change.yoy",
                        new Text("同比（比上年）", "year on year"),
                        new Text(
                                "与上年同一时期相比的变化。全年数的同比就是比上年。", "The change against the same period of the year before.")),
                Terms.term(
                        Group.CHANGE,
                        "change.growth",
                        new Text("增速", "growth rate"),
                        new Text(
                                "变化量除以上年数。由实际增速倒推不出上年的现价数。",
                                "The change divided by the level of the year before. A real growth leads back to no"
                                        + " level at current prices.")));
    }

    static Text name(Growth.Unit unit) {
        return switch (unit) {
            case PERCENT -> new Text("增减百分之几（%）", "change in percent");
            case PERCENTAGE_POINT -> new Text("增减几个百分点", "change in percentage points");
        };
    }

    static Text of(Growth.Unit unit) {
        return switch (unit) {
            case PERCENT ->
                new Text("相对变化：变化量是原数的百分之几。", "A relative change: so many hundredths of the earlier amount.");
            case PERCENTAGE_POINT ->
                new Text(
                        "两个百分数直接相减的差；不能与百分之几的变化混在一起比较。",
                        "The plain difference of two percentages; never compared with a change in percent.");
        };
    }

    static Text name(Growth.Price price) {
        return switch (price) {
            case NOMINAL -> new Text("名义增长", "nominal growth");
            case REAL -> new Text("实际增长", "real growth");
            case UNKNOWN -> new Text("价格口径未说明", "price basis not stated");
        };
    }

    static Text of(Growth.Price price) {
        return switch (price) {
            case NOMINAL ->
                new Text("按各年当时的价格计算，含价格涨跌。", "At the prices of each year, so it includes changes of prices.");
            case REAL ->
                new Text("扣除价格因素，按可比价格计算，如国内生产总值的增速。", "With changes of prices taken out, as for the growth of GDP.");
            case UNKNOWN ->
                new Text(
                        "原文没有说是名义还是实际，不同口径的增速不能比较。",
                        "The source does not say whether it is nominal or real; growths of different bases cannot be"
                                + " compared.");
        };
    }

    static List<Term> ranks() {
        return List.of(
                Terms.term(
                        Group.RANK,
                        "rank.place",
                        new Text("位次", "rank"),
                        new Text(
                                "在写明的范围内排第几，从1数起；只有写明参评总数时才画成1到N的次序条。",
                                "The place within a stated scope, counted from 1; a strip from 1 to N is drawn only"
                                        + " where N is stated.")),
                Terms.term(
                        Group.RANK,
                        "rank.streak",
                        new Text("连续多年", "for years running"),
                        new Text(
                                "同一位次保持了写明的年数，一年画一格。",
                                "The rank was held for the stated number of years; one cell for each.")));
    }

    static Text name(Rank.Superlative each) {
        return switch (each) {
            case FIRST -> new Text("首个", "the first");
            case ONLY -> new Text("唯一", "the only one");
            case BEST -> new Text("最优", "best");
            case HIGHEST -> new Text("最高", "highest");
            case LOWEST -> new Text("最低", "lowest");
            case LEADING -> new Text("领先", "among the leaders");
        };
    }

    static Text of(Rank.Superlative each) {
        return switch (each) {
            case FIRST -> new Text("时间上最早，不等于数量上最大。", "The earliest in time, which is not the largest in amount.");
            case ONLY ->
                new Text("范围内只有这一个，没有第二名可比。", "There is no other within the scope, so nothing to compare with.");
            case BEST ->
                new Text("按原文的标准最好；标准没有写明时不知道差多少。", "The best by the source's measure; by how much is not known.");
            case HIGHEST -> new Text("数值最大。", "The largest value.");
            case LOWEST ->
                new Text("数值最小；是好是坏要看指标的方向。", "The smallest value; whether that is good depends on the measure.");
            case LEADING -> new Text("靠前，但不一定第一。", "Near the top, not necessarily first.");
        };
    }

    static Text of(Scope scope) {
        return switch (scope) {
            case WORLD -> new Text("与世界各地相比，或属世界级。", "Among places of the whole world, or of world level.");
            case NATION -> new Text("与全国同类相比，或由国家级部门授予。", "Among all of the country, or given at the national level.");
            case PROVINCE -> new Text("与全省（直辖市）同类相比。", "Among all of the province, or the municipality of its level.");
            case REGION ->
                new Text("与全自治区同类相比；自治区与省同级。", "Among all of the autonomous region, which is of a province's level.");
            case CITY -> new Text("与全市（地级）同类相比。", "Among all of the prefecture-level city.");
            case COUNTY -> new Text("与本区（县）内同类相比。", "Among all within the district or county.");
            case ZONE -> new Text("与同一片区或同类试验区、开发区相比。", "Among zones of one kind, such as pilot zones.");
            case HISTORY -> new Text("与自己往年相比。", "Compared with its own earlier years.");
        };
    }

    static List<Term> computed() {
        return List.of(
                Terms.term(
                        Group.COMPUTED,
                        "computed.derived",
                        new Text("推算", "derived"),
                        new Text(
                                "原文没有写、由程序用原文的数按写明的算式算出。图上画空心虚线，可以用一个开关全部隐藏。",
                                "Not in the source but computed from its figures by a stated formula. Drawn hollow and"
                                        + " dashed; one switch hides all of them.")),
                Terms.term(
                        Group.COMPUTED,
                        "computed.interval",
                        new Text("精度（区间）", "precision (interval)"),
                        new Text(
                                "所印数字是舍入的：4501.6的真值在4501.55与4501.65之间。推算时区间一起计算，位数不超过区间所能支持的。",
                                "Printed digits are rounded: 4501.6 stands for anything from 4501.55 to 4501.65."
                                        + " Derived values carry the interval on and show no digit that it does not"
                                        + " support.")),
                Terms.term(
                        Group.COMPUTED,
                        "computed.condition",
                        new Text("前提", "provided that"),
                        new Text(
                                "推算值成立所需、而原文没有说明的条件。",
                                "What must hold for a derived value to be true and is not stated by the source.")),
                Terms.term(
                        Group.COMPUTED,
                        "computed.conversion",
                        new Text("换算", "conversion"),
                        new Text(
                                "同一个量换一个单位，如1亿元是0.1十亿元，15亩是1公顷；数值不变，位数不增加。",
                                "The same amount in another unit, such as 15 mu for a hectare; nothing is added to its"
                                        + " digits.")),
                Terms.term(
                        Group.COMPUTED,
                        "computed.group",
                        new Text("可比组", "comparable group"),
                        new Text(
                                "含义可比、可以放在一条轴上的指标。单位相同还不够：生产总值是增加值，贸易额是成交额，不能比长短。",
                                "Measures of comparable meaning that may share an axis. One unit is not enough: GDP is"
                                        + " value added and trade is turnover.")));
    }

    static Text of(Event.Kind kind) {
        return switch (kind) {
            case HONOUR -> new Text("称号、奖项、先进名单。", "Titles, awards and lists of the best.");
            case LAUNCH -> new Text("首次做成、投用或上线的事。", "What was done, opened or put in use for the first time.");
            case POLICY -> new Text("出台的制度、办法和措施。", "Rules and measures that were issued.");
            case PROJECT -> new Text("工程和投资项目。", "Works and investment projects.");
            case INSTITUTION -> new Text("设立或引进的机构、平台。", "Institutions and platforms set up or brought in.");
            case REFORM -> new Text("承担的改革任务和试点。", "Reforms and pilots taken on.");
            case MILESTONE -> new Text("达到的阶段性节点。", "A stage that was reached.");
        };
    }
}
