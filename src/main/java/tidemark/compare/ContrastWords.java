package tidemark.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidemark.report.Figure;
import tidemark.report.Growth;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.unit.Measure;
import tidemark.report.unit.Unit;
import tidemark.report.unit.Units;
import tidemark.report.wording.Wording;

/// How what was reckoned reads. Whatever was not reads as a dash; the reason is for whoever asks.
public final class ContrastWords {
    private static final String NOTHING = "—";

    private ContrastWords() {}

    /// `+304亿元`, `−4.1个百分点`; `+CNY 30.4 billion`.
    public static String difference(Contrast contrast, Language language) {
        Figure figure = Objects.requireNonNullElse(
                contrast.cell().level(), contrast.cell().subject().figure());
        return signed(contrast.difference(), figure, differenceUnit(figure.unit()), language);
    }

    /// `+12.5%` for a change, `1.05倍` or `1.05 times` for amounts of two areas.
    public static String ratio(Contrast contrast, Language language) {
        return switch (contrast.ratio()) {
            case Outcome.NotReckoned _ -> NOTHING;
            case Outcome.Reckoned(BigDecimal value, var _) ->
                contrast.isChange()
                        ? sign(value) + value.abs().toPlainString() + "%"
                        : value.toPlainString() + (language == Language.ZH ? "倍" : "×");
        };
    }

    /// `+1.4个百分点`.
    public static String growths(Contrast contrast, Language language) {
        return signed(contrast.growths(), contrast.cell().subject().figure(), points(), language);
    }

    /// What is not reckoned of a row and why, each reason once; what is missing altogether goes without
    /// saying, and what neither area nor period share is a caution already.
    public static List<String> reasons(Row row, Language language) {
        return row.contrasts().stream()
                .flatMap(contrast -> Stream.of(contrast.difference(), contrast.ratio(), contrast.growths()))
                .flatMap(ContrastWords::reason)
                .filter(ContrastWords::isWorthSaying)
                .distinct()
                .map(reason -> reason.label().in(language))
                .toList();
    }

    private static boolean isWorthSaying(Reason reason) {
        return switch (reason) {
            case NOT_STATED, GROWTH_NOT_STATED, NEITHER_AREA_NOR_PERIOD -> false;
            case BOUND, TARGET, WITHIN_ROUNDING, NO_RATIO, NEAR_ZERO, OTHER_PRICES, OTHER_GROWTH_UNIT -> true;
        };
    }

    private static Stream<Reason> reason(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Reckoned _ -> Stream.of();
            case Outcome.NotReckoned(Reason reason) -> Stream.of(reason);
        };
    }

    /// What a report says in a row: amount, growth and ranks, as far as it says them.
    public static String said(Cell cell, Language language) {
        Figure level = cell.level();
        var ranks = cell.subject().figure().ranks();
        var parts = Stream.of(
                        level == null ? "" : amount(cell, level, language),
                        cell.growth().map(growth -> growth(growth, language)).orElse(""),
                        ranks.isEmpty() ? "" : Wording.ranks(ranks, language))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toList());
        return String.join(language == Language.ZH ? "，" : ", ", parts);
    }

    /// The amount as it is printed; in the row's unit, with the printed one behind, where they differ.
    public static String amount(Cell cell, Figure level, Language language) {
        String printed = Wording.shortText(cell.subject().figure(), language);
        if (!cell.converted() || language == Language.EN) {
            return printed;
        }
        return Wording.shortText(level, language) + "（" + printed + "）";
    }

    /// `增长3.9%`; `up 3.9%`.
    public static String growth(Growth growth, Language language) {
        return Wording.growth(growth, language);
    }

    private static String signed(Outcome outcome, Figure like, Unit unit, Language language) {
        return switch (outcome) {
            case Outcome.NotReckoned _ -> NOTHING;
            case Outcome.Reckoned(BigDecimal value, var _) ->
                sign(value) + Wording.shortText(plain(like, value.abs(), unit), language);
        };
    }

    private static String sign(BigDecimal value) {
        return switch (value.signum()) {
            case 1 -> "+";
            case -1 -> "−";
            default -> "";
        };
    }

    /// Shares differ by percentage points.
    private static Unit differenceUnit(Unit unit) {
        return unit.measure() == Measure.PERCENT && unit.per() == null ? points() : unit;
    }

    private static Unit points() {
        return Units.find("个百分点").orElseThrow();
    }

    private static Figure plain(Figure like, BigDecimal value, Unit unit) {
        return new Figure(
                like.id(),
                like.section(),
                like.name(),
                null,
                null,
                like.kind(),
                unit,
                value,
                null,
                like.timePeriod(),
                like.refArea(),
                ObsStatus.A,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                new Figure.Origin.Computed("", List.of(), List.of(), null));
    }
}
