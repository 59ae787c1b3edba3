package tidemark.report.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tidemark.report.Figure;
import tidemark.report.Growth;
import tidemark.report.Indicator;
import tidemark.report.Interval;
import tidemark.report.Language;
import tidemark.report.Rank;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.TimePeriod;
import tidemark.report.unit.Measure;
import tidemark.report.unit.Unit;
import tidemark.report.wording.Wording;

/// What a report states at two places that cannot both be true: shares of one whole that come to more than all of it,
/// a growth that two stated levels do not bear out, two ranks of one scope. Only what the printed digits rule out
/// counts; whatever rounding may explain does not.
public final class Contradictions {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final Text CHECK_GROWTH =
            new Text("引用前请对照原文核对增速和两个数。", "Check the growth and both levels in the source before you quote them.");

    private final Report report;
    private final List<Contradiction> found = new ArrayList<>();

    /// @param id of the indicator that it is listed under
    /// @param message names both statements with their places
    /// @param repair what a reader does, then what an author does
    public record Contradiction(String id, Text message, Text repair) {}

    private record Whole(String name, String group, TimePeriod period, String area, Measure measure) {}

    private record Standing(TimePeriod period, String area, Text scope, Text among) {}

    private Contradictions(Report report) {
        this.report = report;
    }

    /// Takes time in proportion to the number of figures.
    public static List<Contradiction> in(Report report) {
        var search = new Contradictions(report);
        search.search();
        return List.copyOf(search.found);
    }

    private void search() {
        var shares = new LinkedHashMap<Whole, List<Figure>>();
        for (Indicator indicator : report.indicators()) {
            List<Figure> series = report.series(indicator.id());
            for (Figure figure : series) {
                wholeOf(figure)
                        .ifPresent(whole -> shares.computeIfAbsent(whole, _ -> new ArrayList<>())
                                .add(figure));
            }
            if (series.size() > 1) {
                growths(series);
            }
            ranks(series);
        }
        shares.values().forEach(this::sum);
    }

    /// Shares of one group are taken as parts that do not overlap; without a group nothing says so.
    private static Optional<Whole> wholeOf(Figure figure) {
        Text whole = figure.whole();
        String group = figure.comparableGroup();
        return whole == null || group == null || !figure.unit().isShare() || figure.interval() == null
                ? Optional.empty()
                : Optional.of(new Whole(
                        whole.zh(),
                        group,
                        figure.timePeriod(),
                        figure.refArea(),
                        figure.unit().measure()));
    }

    private void sum(List<Figure> parts) {
        BigDecimal all = BigDecimal.valueOf(parts.getFirst().unit().measure() == Measure.PERMILLE ? 1000 : 100);
        BigDecimal least = parts.stream()
                .map(part -> Objects.requireNonNull(part.interval())
                        .low()
                        .multiply(part.unit().scale()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (least.compareTo(all) <= 0) {
            return;
        }
        Text whole = Objects.requireNonNull(parts.getFirst().whole());
        found.add(new Contradiction(
                parts.getLast().id(),
                new Text(
                        "占“" + whole.zh() + "”的比重加起来超过全部：" + list(parts, Language.ZH, "，") + "。",
                        "The shares of \"" + whole.en() + "\" come to more than all of it: "
                                + list(parts, Language.EN, "; ") + "."),
                new Text(
                        "引用前请对照原文核对各个比重。报告作者：比重若互有重叠，请分属不同的 comparableGroup。",
                        "Check the shares in the source before you quote them. Authors of the report: where shares"
                                + " overlap, give them different comparableGroups.")));
    }

    private String list(List<Figure> figures, Language language, String between) {
        return String.join(
                between,
                figures.stream()
                        .map(figure -> figure.label().in(language) + " " + said(figure, language))
                        .toList());
    }

    private void growths(List<Figure> series) {
        for (Figure now : series) {
            Growth growth = now.growth();
            if (growth == null) {
                continue;
            }
            series.stream()
                    .filter(before -> isYearBefore(before, now))
                    .filter(before -> isAgainst(growth, before, now))
                    .findFirst()
                    .ifPresent(before -> found.add(against(growth, before, now)));
        }
    }

    private static boolean isYearBefore(Figure before, Figure now) {
        TimePeriod a = before.timePeriod();
        TimePeriod b = now.timePeriod();
        return a.year() + 1 == b.year()
                && a.span() == b.span()
                && a.part() == b.part()
                && before.refArea().equals(now.refArea());
    }

    /// A real growth says nothing of levels at the prices of their years.
    private static boolean isAgainst(Growth growth, Figure before, Figure now) {
        Interval low = before.interval();
        Interval high = now.interval();
        boolean real = growth.price() == Growth.Price.REAL;
        if (real || low == null || high == null || low.low().signum() <= 0) {
            return false;
        }
        BigDecimal half = HALF.scaleByPowerOfTen(-growth.value().scale());
        var stated = new Interval(growth.value().subtract(half), growth.value().add(half));
        Interval borne = switch (growth.unit()) {
            case PERCENT -> new Interval(percent(high.low(), low.high()), percent(high.high(), low.low()));
            case PERCENTAGE_POINT ->
                new Interval(high.low().subtract(low.high()), high.high().subtract(low.low()));
        };
        return stated.high().compareTo(borne.low()) < 0 || borne.high().compareTo(stated.low()) < 0;
    }

    private static BigDecimal percent(BigDecimal now, BigDecimal before) {
        return now.divide(before, MathContext.DECIMAL64)
                .subtract(BigDecimal.ONE)
                .multiply(HUNDRED);
    }

    private Contradiction against(Growth growth, Figure before, Figure now) {
        boolean money = isMoney(now.unit()) && growth.price() == Growth.Price.UNKNOWN;
        return new Contradiction(
                now.id(),
                new Text(
                        "“" + now.name().zh() + "”" + Wording.growth(growth, Language.ZH) + "，与两年的数不符："
                                + level(before, Language.ZH) + "，" + level(now, Language.ZH) + "。",
                        "\"" + now.name().en() + "\" is said to be " + Wording.growth(growth, Language.EN)
                                + ", which the two levels do not bear out: " + level(before, Language.EN) + "; "
                                + level(now, Language.EN) + "."),
                money
                        ? new Text(
                                CHECK_GROWTH.zh() + "报告作者：增速若扣除了价格因素，请把 price 写明为 real。",
                                CHECK_GROWTH.en()
                                        + " Authors of the report: where the growth is adjusted for prices, state"
                                        + " price as real.")
                        : CHECK_GROWTH);
    }

    private static boolean isMoney(Unit unit) {
        return unit.measure() == Measure.CNY || unit.measure() == Measure.USD;
    }

    private String level(Figure figure, Language language) {
        return Wording.period(figure.timePeriod(), language) + " " + said(figure, language);
    }

    /// Value and place.
    private String said(Figure figure, Language language) {
        return Wording.reading(figure, language).text() + at(figure, language);
    }

    private String at(Figure figure, Language language) {
        String place = Wording.places(figure.places(), report, language);
        return language == Language.ZH ? "（" + place + "）" : " (" + place + ")";
    }

    private void ranks(List<Figure> series) {
        Map<Standing, Figure> stood = new HashMap<>();
        Map<Standing, Rank> first = new HashMap<>();
        for (Figure figure : series) {
            for (Rank rank : figure.ranks()) {
                if (rank.place().isEmpty()) {
                    continue;
                }
                Text among = rank.among();
                var standing = new Standing(
                        figure.timePeriod(),
                        figure.refArea(),
                        rank.scope().label(),
                        among == null ? rank.scope().label() : among);
                Rank before = first.putIfAbsent(standing, rank);
                Figure there = stood.putIfAbsent(standing, figure);
                if (before != null && there != null && !before.place().equals(rank.place())) {
                    found.add(twoRanks(before, there, rank, figure));
                }
            }
        }
    }

    private Contradiction twoRanks(Rank before, Figure there, Rank rank, Figure here) {
        return new Contradiction(
                here.id(),
                new Text(
                        "“" + here.name().zh() + "”同一范围有两个位次：" + stand(before, there, Language.ZH) + "，"
                                + stand(rank, here, Language.ZH) + "。",
                        "\"" + here.name().en() + "\" holds two ranks of one scope: "
                                + stand(before, there, Language.EN) + "; " + stand(rank, here, Language.EN) + "."),
                new Text(
                        "引用前请对照原文核对位次。报告作者：参评范围若不同，请用 among 写明。",
                        "Check the ranks in the source before you quote them. Authors of the report: where the peers"
                                + " differ, name them with among."));
    }

    private String stand(Rank rank, Figure figure, Language language) {
        return Wording.rank(rank, language) + at(figure, language);
    }
}
