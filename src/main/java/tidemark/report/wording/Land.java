package tidemark.report.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import tidemark.report.Figure;
import tidemark.report.Interval;
import tidemark.report.Language;
import tidemark.report.unit.Unit;
import tidemark.report.unit.UnitStyle;
import tidemark.report.unit.Units;

/// Land in mu and in hectares. Fifteen mu are one hectare, exactly.
final class Land {
    private static final Unit HECTARE = Units.find("公顷").orElseThrow();

    private Land() {}

    /// The figure as it is to be read: land that is printed in mu in hectares where the international scale is
    /// asked for, everything else as it is.
    static Figure shown(Figure figure, Language language) {
        return isConverted(figure, language) ? inHectares(figure) : figure;
    }

    static boolean isConverted(Figure figure, Language language) {
        BigDecimal value = figure.value();
        return value != null
                && value.signum() != 0
                && figure.unit().isMu()
                && style(figure.unit(), language) == UnitStyle.INTERNATIONAL;
    }

    static UnitStyle style(Unit unit, Language language) {
        return switch (language) {
            case ZH -> unit.styles().zh();
            case EN -> unit.styles().en();
        };
    }

    /// As many hectares, with no more digits than the source prints; empty for what is no land in mu.
    static Optional<Figure> hectares(Figure figure) {
        BigDecimal value = figure.value();
        return value == null || value.signum() == 0 || !figure.unit().isMu()
                ? Optional.empty()
                : Optional.of(inHectares(figure));
    }

    private static Figure inHectares(Figure figure) {
        BigDecimal value = figure.value();
        Interval interval = figure.interval();
        return new Figure(
                figure.id(),
                figure.section(),
                figure.name(),
                figure.shortName(),
                figure.definition(),
                figure.kind(),
                HECTARE.reading(figure.unit().styles()),
                value == null ? null : rounded(value, figure.unit()),
                interval == null
                        ? null
                        : new Interval(convert(interval.low(), figure.unit()), convert(interval.high(), figure.unit())),
                figure.timePeriod(),
                figure.refArea(),
                figure.obsStatus(),
                figure.qualifier(),
                figure.growth(),
                figure.ranks(),
                figure.comparableGroup(),
                figure.better(),
                figure.partOf(),
                figure.whole(),
                figure.origin());
    }

    private static BigDecimal rounded(BigDecimal value, Unit unit) {
        int digits = Math.max(1, value.scale() < 0 ? value.setScale(0).precision() : value.precision());
        BigDecimal hectares = convert(value, unit).round(new MathContext(digits, RoundingMode.HALF_UP));
        return hectares.scale() < 0 ? hectares.setScale(0) : hectares;
    }

    private static BigDecimal convert(BigDecimal value, Unit unit) {
        return Units.convert(value, unit, HECTARE);
    }
}
