package tidemark.report.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Year;
import java.util.Optional;
import tidemark.report.Figure;
import tidemark.report.IndicatorKind;
import tidemark.report.Language;
import tidemark.report.Qualifier;
import tidemark.report.TimePeriod;
import tidemark.report.unit.Measure;
import tidemark.report.unit.Unit;
import tidemark.report.unit.Units;

/// Something that lets a reader feel how large a figure is: land in football pitches, a year's amount by the day, a
/// share as one in so many. It follows from the figure alone and from what is so by definition, has at most three
/// digits and never more than the source prints, and is derived.
final class Yardstick {
    /// A pitch of 105 m by 68 m, the size for international matches.
    private static final BigDecimal PITCH = BigDecimal.valueOf(105L * 68);

    private static final int MOST_DIGITS = 3;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal CLOSE = new BigDecimal("0.02");

    private Yardstick() {}

    static Optional<String> of(Figure figure, Language language) {
        BigDecimal value = figure.value();
        Qualifier qualifier = figure.qualifier();
        if (value == null || value.signum() <= 0 || qualifier != null && qualifier.isBound()) {
            return Optional.empty();
        }
        Unit unit = figure.unit();
        if (unit.measure() == Measure.AREA && unit.per() == null) {
            return pitches(value, unit, language);
        }
        if (unit.isShare() && figure.whole() != null) {
            return oneIn(value, unit, language);
        }
        boolean yearly =
                figure.kind() == IndicatorKind.FLOW && figure.timePeriod().span() == TimePeriod.Span.YEAR;
        return yearly && unit.isMoney() ? perDay(figure, value, language) : Optional.empty();
    }

    private static Optional<String> pitches(BigDecimal value, Unit unit, Language language) {
        BigDecimal pitches = rounded(value.multiply(unit.scale()).divide(PITCH, MathContext.DECIMAL64), digits(value));
        if (pitches.compareTo(TWO) < 0) {
            return Optional.empty();
        }
        return Optional.of(
                switch (language) {
                    case ZH -> "约合" + pitches.toPlainString() + "个足球场（105米×68米，0.714公顷）";
                    case EN ->
                        "about " + EnglishReading.grouped(pitches) + " football pitches (105 m × 68 m, 0.714 ha)";
                });
    }

    /// One in so many; where that is under ten, only if it comes close to a whole number.
    private static Optional<String> oneIn(BigDecimal share, Unit unit, Language language) {
        BigDecimal all = BigDecimal.valueOf(unit.measure() == Measure.PERMILLE ? 1000 : 100);
        BigDecimal exact = all.divide(share.multiply(unit.scale()), MathContext.DECIMAL64);
        if (exact.compareTo(TWO) < 0) {
            return Optional.empty();
        }
        BigDecimal parts = exact.compareTo(TEN) < 0
                ? exact.setScale(0, RoundingMode.HALF_UP)
                : rounded(exact, digits(share)).setScale(0, RoundingMode.HALF_UP);
        boolean close = exact.subtract(parts).abs().compareTo(exact.multiply(CLOSE)) <= 0;
        if (!close) {
            return Optional.empty();
        }
        return Optional.of(
                switch (language) {
                    case ZH -> "约每" + parts.toPlainString() + "份中占1份";
                    case EN -> "about 1 part in " + EnglishReading.grouped(parts);
                });
    }

    private static Optional<String> perDay(Figure figure, BigDecimal value, Language language) {
        int days = Year.of(figure.timePeriod().year()).length();
        BigDecimal daily = value.divide(BigDecimal.valueOf(days), MathContext.DECIMAL64);
        Unit unit = daily.compareTo(BigDecimal.ONE) < 0 ? smaller(figure.unit()) : figure.unit();
        BigDecimal each = Units.convert(daily, figure.unit(), unit);
        BigDecimal shown = rounded(each, digits(value));
        String amount = Wording.amount(figure.in(unit), shown, language);
        return Optional.of(
                switch (language) {
                    case ZH -> "平均每天约" + amount + "（全年" + days + "天）";
                    case EN -> "about " + amount + " a day (" + days + " days)";
                });
    }

    /// 万 for 亿; any other unit as it is.
    private static Unit smaller(Unit unit) {
        return unit.printed().startsWith("亿")
                ? Units.find("万" + unit.printed().substring(1))
                        .map(found -> found.reading(unit.styles()))
                        .orElse(unit)
                : unit;
    }

    /// How many digits of a value may be believed.
    private static int digits(BigDecimal value) {
        return Math.max(1, Math.min(MOST_DIGITS, value.precision()));
    }

    private static BigDecimal rounded(BigDecimal number, int digits) {
        return number.round(new MathContext(digits, RoundingMode.HALF_UP));
    }
}
