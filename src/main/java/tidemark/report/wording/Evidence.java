package tidemark.report.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import tidemark.report.Figure;
import tidemark.report.Formula;
import tidemark.report.Interval;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.formula.FormulaReader;
import tidemark.report.formula.FormulaWriter;

/// What a figure rests on, in words.
final class Evidence {
    private static final int MOST_DECIMALS = 6;

    private Evidence() {}

    static Optional<String> interval(Figure figure, Language language) {
        Interval interval = figure.interval();
        BigDecimal value = figure.value();
        if (interval == null || value == null) {
            return Optional.empty();
        }
        if (interval.low().compareTo(interval.high()) == 0) {
            return Optional.of(language == Language.ZH ? "逐一计数，没有舍入" : "counted one by one, not rounded");
        }
        Interval shown = shown(interval, value);
        BigDecimal low = shown.low();
        BigDecimal high = shown.high();
        return Optional.of(
                switch (language) {
                    case ZH ->
                        (figure.isDerived() ? "由所依据数据的位数，真值在" : "由印出的位数，真值在") + number(figure, low, value) + "与"
                                + number(figure, high, value) + unit(figure, value) + "之间";
                    case EN ->
                        (figure.isDerived() ? "the digits of its inputs place it" : "its printed digits place it")
                                + " between "
                                + new EnglishReading(figure, low).amount() + " and "
                                + new EnglishReading(figure, high).amount();
                });
    }

    static Optional<String> range(Figure figure, Language language) {
        Interval interval = figure.interval();
        BigDecimal value = figure.value();
        if (interval == null || value == null) {
            return Optional.empty();
        }
        if (interval.low().compareTo(interval.high()) == 0) {
            return Optional.of(language == Language.ZH ? "没有舍入" : "not rounded");
        }
        Interval shown = shown(interval, value);
        return Optional.of(
                switch (language) {
                    case ZH ->
                        number(figure, shown.low(), value) + "至" + number(figure, shown.high(), value)
                                + unit(figure, value);
                    case EN ->
                        new EnglishReading(figure, shown.low()).amount() + " to "
                                + new EnglishReading(figure, shown.high()).amount();
                });
    }

    /// An end of the interval in the scale in which the value reads.
    private static String number(Figure figure, BigDecimal end, BigDecimal value) {
        return new ChineseReading(figure, value).inItsScale(end);
    }

    private static String unit(Figure figure, BigDecimal value) {
        return new ChineseReading(figure, value).unit();
    }

    /// Rounded outwards to a decimal more than the value has.
    private static Interval shown(Interval interval, BigDecimal value) {
        int decimals = Math.min(MOST_DECIMALS, Math.max(0, value.scale() + 1));
        return new Interval(
                interval.low().setScale(decimals, RoundingMode.FLOOR),
                interval.high().setScale(decimals, RoundingMode.CEILING));
    }

    static String formula(Figure figure, Report report, Language language) {
        return switch (figure.origin()) {
            case Figure.Origin.Stated _ -> "";
            case Figure.Origin.Computed computed ->
                switch (FormulaReader.read(computed.formula())) {
                    case FormulaReader.Read read -> formula(read.formula(), report, language);
                    case FormulaReader.Faulty _ -> computed.formula();
                };
        };
    }

    static String formula(Formula formula, Report report, Language language) {
        return writer(report, language).write(formula);
    }

    private static FormulaWriter writer(Report report, Language language) {
        return new FormulaWriter(
                id -> name(id, report, language),
                id -> language == Language.ZH
                        ? name(id, report, language) + "的增速"
                        : "growth of " + name(id, report, language));
    }

    private static String name(String id, Report report, Language language) {
        return report.figure(id).map(figure -> figure.label().in(language)).orElse(id);
    }
}
