package tidemark.report.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The units that reports print, found by the way they are printed.
///
/// A unit is a base unit with or without a scale before it (元, 万元, 亿元), or a quotient of two such (亿元/个).
public final class Units {
    private static final int LONGEST = 24;
    private static final BigDecimal MU = new BigDecimal(2000).divide(new BigDecimal(3), MathContext.DECIMAL128);
    private static final BigDecimal MINUTE = BigDecimal.ONE.divide(new BigDecimal(60), MathContext.DECIMAL128);

    /// Words of scale, longest first, so that 万亿 is not read as 亿.
    static final Map<String, Integer> SCALES = scales();

    static final Map<String, Unit> BASES = bases();

    /// What takes no scale: 万% and 万天 are not printed.
    private static final String UNSCALED = "% ％ ‰ 个百分点 成 倍 点 分 小时 个小时 分钟 天 日 个工作日 个月 年 周年";

    private Units() {}

    /// The unit printed so; empty for one that is not known.
    public static Optional<Unit> find(String printed) {
        if (printed.isEmpty() || printed.length() > LONGEST) {
            return Optional.empty();
        }
        int slash = slash(printed);
        return slash < 0
                ? single(printed)
                : single(printed.substring(0, slash))
                        .flatMap(above ->
                                single(printed.substring(slash + 1)).map(below -> quotient(printed, above, below)));
    }

    /// The known unit that was most likely meant; empty where nothing comes near.
    public static Optional<String> nearest(String printed) {
        return NearestUnit.to(printed);
    }

    /// One amount in another unit of the same measure, to 30 digits.
    ///
    /// @throws IllegalArgumentException if the two do not measure the same
    public static BigDecimal convert(BigDecimal value, Unit from, Unit to) {
        if (from.measure() != to.measure() || from.per() != null || to.per() != null) {
            throw new IllegalArgumentException(from.printed() + " is no " + to.printed());
        }
        return value.multiply(from.scale())
                .divide(to.scale(), MathContext.DECIMAL128)
                .round(new MathContext(30));
    }

    static int slash(String printed) {
        int slash = printed.indexOf('/');
        return slash >= 0 ? slash : printed.indexOf('／');
    }

    private static Unit quotient(String printed, Unit above, Unit below) {
        return new Unit(printed, above.measure(), above.scale(), above.classifier(), below);
    }

    private static Optional<Unit> single(String printed) {
        Unit base = BASES.get(printed);
        if (base != null) {
            return Optional.of(base);
        }
        return SCALES.entrySet().stream()
                .filter(scale -> printed.startsWith(scale.getKey()))
                .flatMap(scale -> scaled(printed, scale.getKey(), scale.getValue()).stream())
                .findFirst();
    }

    private static Optional<Unit> scaled(String printed, String word, int power) {
        Unit base = BASES.get(printed.substring(word.length()));
        return base == null || takesNoScale(base)
                ? Optional.empty()
                : Optional.of(new Unit(
                        printed, base.measure(), base.scale().scaleByPowerOfTen(power), base.classifier(), null));
    }

    static boolean takesNoScale(Unit base) {
        return (" " + UNSCALED + " ").contains(" " + base.printed() + " ");
    }

    private static Map<String, Integer> scales() {
        var scales = new LinkedHashMap<String, Integer>();
        scales.put("万亿", 12);
        scales.put("千亿", 11);
        scales.put("百亿", 10);
        scales.put("千万", 7);
        scales.put("百万", 6);
        scales.put("十万", 5);
        scales.put("亿", 8);
        scales.put("万", 4);
        scales.put("千", 3);
        scales.put("百", 2);
        return Collections.unmodifiableMap(scales);
    }

    private static Map<String, Unit> bases() {
        var bases = new LinkedHashMap<String, Unit>();
        add(bases, Measure.CNY, "1", "元");
        add(bases, Measure.USD, "1", "美元");
        add(bases, Measure.PERCENT, "1", "% ％");
        add(bases, Measure.PERCENT, "10", "成");
        add(bases, Measure.PERMILLE, "1", "‰");
        add(bases, Measure.PERCENTAGE_POINT, "1", "个百分点");
        add(bases, Measure.RATIO, "1", "倍");
        add(bases, Measure.POINT, "1", "点 分");
        add(bases, Measure.HOUR, "1", "小时 个小时");
        add(bases, Measure.DAY, "1", "天 日");
        add(bases, Measure.WORKING_DAY, "1", "个工作日");
        add(bases, Measure.MONTH, "1", "个月");
        add(bases, Measure.YEAR, "1", "年 周年");
        add(bases, Measure.LENGTH, "1", "米");
        add(bases, Measure.LENGTH, "1000", "公里 千米");
        add(bases, Measure.AREA, "1", "平方米");
        add(bases, Measure.AREA, "10000", "公顷");
        add(bases, Measure.AREA, "1000000", "平方公里 平方千米");
        add(bases, Measure.VOLUME, "1", "立方米");
        add(bases, Measure.TONNE, "1", "吨");
        add(bases, Measure.TONNE, "0.001", "公斤 千克");
        add(bases, Measure.POWER, "1", "千瓦");
        add(bases, Measure.ENERGY, "1", "千瓦时");
        add(bases, Measure.TEU, "1", "标箱 标准箱");
        add(bases, Measure.PERSON_TIMES, "1", "人次");
        put(bases, new Unit("分钟", Measure.HOUR, MINUTE, null, null));
        put(bases, new Unit("亩", Measure.AREA, MU, null, null));
        for (String classifier : CLASSIFIERS.split(" ")) {
            put(bases, new Unit(classifier, Measure.COUNT, BigDecimal.ONE, classifier, null));
        }
        return Collections.unmodifiableMap(bases);
    }

    private static final String CLASSIFIERS =
            "个 家 项 条 套 张 次 笔 单 类 大类 处 座 所 台 辆 件 名 户 班 场 场次 位 支 种 批 期 人 艘 架 列 枚 部 篇 册 本 只 头 株 棵 款 起 例 宗 间 栋 幢 片 块 段 届 组"
                    + " 队 门 口 份 票 箱 轮 级 颗 对 双 盏 根 班次 架次 列次 辆次 艘次 辆（艘、架、列）次 辆(艘、架、列)次 车次 户次 家次 件次 桩 道 步 幅 群 县 村 镇 市";

    private static void add(Map<String, Unit> bases, Measure measure, String scale, String words) {
        for (String word : words.split(" ")) {
            put(bases, new Unit(word, measure, new BigDecimal(scale), null, null));
        }
    }

    private static void put(Map<String, Unit> bases, Unit unit) {
        @Nullable Unit before = bases.put(unit.printed(), unit);
        if (before != null) {
            throw new IllegalStateException("two units are printed " + unit.printed());
        }
    }
}
