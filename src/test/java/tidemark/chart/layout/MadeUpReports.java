package tidemark.chart.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tidemark.chart.ChartRequest;
import tidemark.chart.Purpose;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.chart.gallery.Drafts;
import tidemark.chart.gallery.Examples;
import tidemark.report.ChartSpec;
import tidemark.report.Direction;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Form;
import tidemark.report.Growth;
import tidemark.report.IndicatorKind;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Place;
import tidemark.report.Qualifier;
import tidemark.report.Rank;
import tidemark.report.Scope;
import tidemark.report.Text;
import tidemark.report.TimePeriod;
import tidemark.report.unit.Unit;

/// Made-up charts of a form, such as the rules allow: names from one character to sixty, values of every magnitude,
/// every
/// status, qualifier and rank, any size, purpose, language and theme. One seed makes one chart.
final class MadeUpReports {
    private static final int LONGEST_NAME = 60;
    private static final String CHARACTERS =
            "北仑区港城融合改革创新外贸进出口总额一般公共预算收入居民人均可支配重大科技攻关项目立项市级获评" + "低风险小型审批建筑许可办理商业纠纷解决跨境电商零售综试单位首位存量土地盘活保障性租赁住房未来社区";
    private static final String[] WORDS = {
        "total",
        "imports",
        "and",
        "exports",
        "of",
        "the",
        "district",
        "general",
        "public",
        "budget",
        "revenue",
        "per",
        "head",
        "cross-border",
        "e-commerce",
        "internationalisation",
        "LNG",
        "a",
        "free-trade-zone",
        "telecommunications",
        "responsibilities",
        "in",
        "disposable",
        "income"
    };

    private final Random random;
    private final Form form;

    private MadeUpReports(Form form, long seed) {
        this.form = form;
        this.random = new Random(seed * 31 + form.ordinal());
        random.nextInt();
    }

    /// The chart of a seed, in a picture of any size and manner.
    static ChartRequest request(Form form, long seed) {
        return new MadeUpReports(form, seed).request();
    }

    private ChartRequest request() {
        var figures = figures();
        var events = events();
        var ids = figures.stream().map(Figure::id).distinct().toList();
        var focus = ids.isEmpty() || chance(0.5) ? null : ids.get(random.nextInt(ids.size()));
        var chart = new ChartSpec(
                "made-up",
                "reform",
                name(30),
                form,
                ids,
                events.stream().map(Event::id).toList(),
                focus,
                chance(0.2) ? name(50) : null);
        return new ChartRequest(
                Examples.report(chart, figures, events),
                chart,
                one(Language.values()),
                one(Theme.values()),
                size(),
                one(Purpose.values()),
                chance(0.1));
    }

    private Size size() {
        return switch (random.nextInt(4)) {
            case 0 -> Size.HD;
            case 1 -> new Size(960, 540);
            default ->
                new Size(Math.rint(between(Size.LEAST_WIDTH, Size.MOST)), Math.rint(between(Size.LEAST_HEIGHT, 4320)));
        };
    }

    /// As often between 300 and 600 as between 3000 and 6000.
    private double between(double low, double high) {
        return low * Math.pow(high / low, random.nextDouble());
    }

    private List<Figure> figures() {
        return switch (form) {
            case CARD -> List.of(ranked(grown(plain("f0", unit()))).done());
            case TILES -> many(1, 12, i -> ranked(grown(plain("f" + i, unit()))));
            case BARS -> sameUnit(2, 12);
            case SHARE_BAR, WAFFLE -> share();
            case SQUARES -> sameCount(1, 6, 20);
            case DOT_FIELD -> sameCount(1, 4, 10_000);
            case DAY_CELLS -> durations(1, 6, 60);
            case DURATION_BARS -> durations(2, 12, 100_000);
            case AREA_SQUARES -> areas();
            case RANK_BADGES -> many(1, 24, i -> rank(plain("f" + i, unit())));
            case RANK_WALL -> rankWall();
            case STREAK_CELLS -> many(1, 12, this::streak);
            case TIMELINE, HONOUR_WALL -> List.of();
            case GROWTH_BARS -> growths();
            case LINE -> overTime(8, 2 + random.nextInt(chance(0.2) ? 30 : 8), true);
            case SLOPE -> overTime(12, 2, true);
            case GROUPED_BARS -> overTime(8, 2 + random.nextInt(4), false);
            case DUMBBELL -> chance(0.5) ? overTime(12, 2, true) : grownAlike();
        };
    }

    private interface Make {
        Drafts figure(int i);
    }

    private List<Figure> many(int least, int most, Make make) {
        return IntStream.range(0, count(least, most))
                .mapToObj(make::figure)
                .map(Drafts::done)
                .toList();
    }

    private int count(int least, int most) {
        return chance(0.15) ? most : least + random.nextInt(most - least + 1);
    }

    private Drafts plain(String id, Unit unit) {
        return statusOf(Drafts.figure(id, name(LONGEST_NAME), value(), unit));
    }

    private Drafts statusOf(Drafts figure) {
        figure.status(one(ObsStatus.values()));
        if (chance(0.2)) {
            return figure.derived("a / b");
        }
        return chance(0.3) ? figure.qualifier(one(Qualifier.values()), "余") : figure;
    }

    private Drafts grown(Drafts figure) {
        return chance(0.5) ? figure.growth(growth(), one(Growth.Unit.values()), Growth.Price.UNKNOWN) : figure;
    }

    private Drafts ranked(Drafts figure) {
        return chance(0.4) ? rank(figure) : figure;
    }

    private Drafts rank(Drafts figure) {
        Integer years = chance(0.4) ? 1 + random.nextInt(20) : null;
        var among = chance(0.3) ? name(12) : null;
        if (chance(0.3)) {
            return figure.rank(new Rank(
                    null, one(Rank.Superlative.values()), one(Scope.values()), among, null, years, false, "全市最优"));
        }
        int place = 1 + random.nextInt(chance(0.1) ? 200 : 12);
        Integer of = chance(0.3) ? place + random.nextInt(40) : null;
        return figure.rank(new Rank(place, null, one(Scope.values()), among, of, years, false, "全省第" + place));
    }

    private List<Figure> sameUnit(int least, int most) {
        var unit = unit();
        return many(least, most, i -> plain("f" + i, unit).group("group"));
    }

    private List<Figure> share() {
        if (chance(0.5)) {
            var value = digits(random.nextDouble() * 100, random.nextInt(4));
            return List.of(statusOf(Drafts.figure("f0", name(LONGEST_NAME), value, Drafts.PERCENT))
                    .kind(IndicatorKind.RATIO)
                    .whole(name(20).zh(), name(20).en())
                    .done());
        }
        var whole = value();
        var part = digits(new BigDecimal(whole).doubleValue() * random.nextDouble(), 1);
        return List.of(
                statusOf(Drafts.figure("f0", name(LONGEST_NAME), part, Drafts.CNY_100M))
                        .group("group")
                        .partOf("f1")
                        .done(),
                statusOf(Drafts.figure("f1", name(LONGEST_NAME), whole, Drafts.CNY_100M))
                        .group("group")
                        .done());
    }

    private List<Figure> sameCount(int least, int most, int highest) {
        var unit = Drafts.count(classifier());
        return many(
                least,
                most,
                i -> Drafts.figure("f" + i, name(LONGEST_NAME), Integer.toString(1 + random.nextInt(highest)), unit)
                        .kind(IndicatorKind.COUNT)
                        .status(one(ObsStatus.values()))
                        .group("group"));
    }

    private List<Figure> durations(int least, int most, int longest) {
        var unit = one(Drafts.DAYS, Drafts.WORKING_DAYS);
        return many(
                least,
                most,
                i -> statusOf(Drafts.figure(
                                "f" + i, name(LONGEST_NAME), digits(between(0.5, longest), random.nextInt(3)), unit))
                        .kind(IndicatorKind.DURATION)
                        .better(Direction.LESS)
                        .group("group"));
    }

    private List<Figure> areas() {
        return many(
                1,
                6,
                i -> statusOf(Drafts.figure("f" + i, name(LONGEST_NAME), digits(between(1, 1e6), 1), Drafts.MU))
                        .group("group"));
    }

    private List<Figure> rankWall() {
        int most = 1 + random.nextInt(60);
        var whole = rank(Drafts.figure("f0", name(LONGEST_NAME), Integer.toString(most), Drafts.count("项"))
                        .kind(IndicatorKind.COUNT))
                .done();
        if (chance(0.5)) {
            return List.of(whole);
        }
        var part = Drafts.figure(
                        "f1", name(LONGEST_NAME), Integer.toString(1 + random.nextInt(most)), Drafts.count("项"))
                .kind(IndicatorKind.COUNT)
                .partOf("f0");
        return List.of(whole, rank(part).done());
    }

    private Drafts streak(int i) {
        var years = Integer.toString(1 + random.nextInt(chance(0.1) ? 40 : 10));
        return Drafts.figure("f" + i, name(LONGEST_NAME), years, Drafts.YEARS).kind(IndicatorKind.STREAK);
    }

    private List<Figure> growths() {
        var unit = one(Growth.Unit.values());
        var price = one(Growth.Price.values());
        return many(2, 12, i -> plain("f" + i, unit()).growth(growth(), unit, price));
    }

    private List<Figure> grownAlike() {
        var unit = unit();
        var points = unit.isShare() ? Growth.Unit.PERCENTAGE_POINT : Growth.Unit.PERCENT;
        return many(
                1,
                12,
                i -> Drafts.figure("f" + i, name(LONGEST_NAME), value(), unit)
                        .group("group")
                        .growth(growth(), points, Growth.Price.NOMINAL));
    }

    private String growth() {
        var value = digits(between(0.1, chance(0.1) ? 5000 : 60), random.nextInt(3));
        return chance(0.4) ? "-" + value : value;
    }

    private List<Figure> overTime(int mostSeries, int periods, boolean negatives) {
        var unit = unit();
        var kind = negatives && chance(0.15) ? IndicatorKind.INDEX : IndicatorKind.FLOW;
        var spans = TimePeriod.Span.values();
        var span = chance(0.6) ? TimePeriod.Span.YEAR : spans[random.nextInt(spans.length)];
        double level = between(0.01, 1e7);
        var figures = new ArrayList<Figure>();
        int count = count(1, mostSeries);
        for (int i = 0; i < count; i++) {
            var name = name(LONGEST_NAME);
            for (int at = 0; at < periods; at++) {
                boolean edge = at == 0 || at == periods - 1;
                if (edge || !chance(0.15)) {
                    double sign = negatives && chance(0.05) ? -1 : 1;
                    var value = digits(sign * level * (0.2 + random.nextDouble() * 2), random.nextInt(3));
                    figures.add(statusOf(Drafts.figure("f" + i, name, value, unit))
                            .kind(kind)
                            .group("group")
                            .period(period(span, at))
                            .done());
                }
            }
        }
        return figures;
    }

    private static TimePeriod period(TimePeriod.Span span, int at) {
        int perYear = span.perYear();
        return new TimePeriod(2010 + at / perYear, span, span == TimePeriod.Span.YEAR ? 0 : 1 + at % perYear);
    }

    private List<Event> events() {
        boolean dated = form == Form.TIMELINE;
        if (!dated && form != Form.HONOUR_WALL) {
            return List.of();
        }
        return IntStream.range(0, dated ? count(2, 24) : count(1, 60))
                .mapToObj(i -> event(i, dated))
                .toList();
    }

    private Event event(int i, boolean dated) {
        return new Event(
                "e" + i,
                "reform",
                name(LONGEST_NAME),
                chance(0.4) ? name(12) : null,
                chance(0.2) ? name(LONGEST_NAME) : null,
                dated || chance(0.3) ? date() : null,
                one(Event.Kind.values()),
                one(Scope.values()),
                chance(0.5) ? one(Event.Claim.values()) : null,
                "首个",
                new Place("reform", 1 + random.nextInt(8)));
    }

    private String date() {
        int year = 2023 - random.nextInt(chance(0.2) ? 20 : 2);
        var month = two(1 + random.nextInt(12));
        return switch (random.nextInt(3)) {
            case 0 -> Integer.toString(year);
            case 1 -> year + "-" + month;
            default -> year + "-" + month + "-" + two(1 + random.nextInt(28));
        };
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private Unit unit() {
        return one(
                Drafts.CNY_100M,
                Drafts.USD_100M,
                Drafts.CNY,
                Drafts.PERCENT,
                Drafts.PER_MILLE,
                Drafts.MU,
                Drafts.TEN_THOUSAND_DEALS,
                Drafts.count(classifier()));
    }

    private String classifier() {
        return one("个", "家", "项", "条", "套", "张");
    }

    private String value() {
        return digits(between(0.001, 1e9), random.nextInt(4));
    }

    private static String digits(double value, int decimals) {
        int scale = Math.abs(value) < 0.1 ? 4 : decimals;
        return BigDecimal.valueOf(value).setScale(scale, RoundingMode.HALF_UP).toPlainString();
    }

    private Text name(int longest) {
        return new Text(chinese(longest), english(longest));
    }

    private String chinese(int longest) {
        int length = chance(0.7) ? 2 + random.nextInt(Math.min(10, longest - 1)) : 1 + random.nextInt(longest);
        var name = new StringBuilder();
        for (int i = 0; i < length; i++) {
            name.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        if (length > 6 && chance(0.4)) {
            name.insert(length / 2, one("、", "，", "“一件事”", "（试点）", "《办法》", "2023年", "LNG", "5%"));
        }
        return name.toString();
    }

    private String english(int longest) {
        int words = chance(0.7) ? 1 + random.nextInt(4) : 1 + random.nextInt(9);
        var name = new StringBuilder(one(WORDS));
        for (int i = 1; i < words && name.length() < longest; i++) {
            name.append(' ').append(one(WORDS));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    @SafeVarargs
    private final <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /// Where a rule refuses what was made up, why; null where it is drawn.
    static @Nullable String refusal(ChartRequest request) {
        return switch (tidemark.chart.rule.FormRules.choose(request.chart(), request.report())) {
            case tidemark.chart.rule.Choice.Drawn _ -> null;
            case tidemark.chart.rule.Choice.Refused refused ->
                refused.rule() + " " + refused.reason().en();
        };
    }
}
