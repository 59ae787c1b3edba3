package tidemark.report.wording;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tidemark.report.Figure;
import tidemark.report.Qualifier;
import tidemark.report.unit.Measure;
import tidemark.report.unit.Unit;
import tidemark.report.unit.UnitStyle;

/// Reads a figure in Chinese: digits, 万 and 亿 exactly as printed, or, where the international scale is asked for,
/// money in 百万, 十亿 and 万亿 with all printed digits kept and none added. Counts stay in 万 in both.
final class ChineseReading {
    private final Figure figure;
    private final BigDecimal value;
    private final String printed;
    private final @Nullable PrintedFigure run;
    private final @Nullable Step step;

    private enum Step {
        ONE(0, ""),
        MILLION(6, "百万"),
        BILLION(9, "十亿"),
        TRILLION(12, "万亿");

        private final int power;
        private final String word;

        Step(int power, String word) {
            this.power = power;
            this.word = word;
        }
    }

    ChineseReading(Figure figure, BigDecimal value) {
        this.figure = figure;
        this.value = value;
        this.printed = figure.origin() instanceof Figure.Origin.Stated stated ? stated.printed() : "";
        this.run = PrintedFigure.of(printed, value).orElse(null);
        this.step = step(figure.unit(), value);
    }

    /// Null where the amount reads in its printed scale.
    private static @Nullable Step step(Unit unit, BigDecimal value) {
        int power = EnglishUnits.power(unit);
        boolean money = unit.measure() == Measure.CNY || unit.measure() == Measure.USD;
        if (unit.styles().zh() == UnitStyle.PRINTED || !money || power == 0) {
            return null;
        }
        BigDecimal amount = value.scaleByPowerOfTen(power).abs();
        int digits = amount.precision() - amount.scale();
        return digits > Step.TRILLION.power
                ? Step.TRILLION
                : digits > Step.BILLION.power ? Step.BILLION : digits > Step.MILLION.power ? Step.MILLION : Step.ONE;
    }

    /// Value and unit without qualifiers: `2730亿元`.
    String amount() {
        return number() + unit();
    }

    /// Another amount in the scale of this one.
    String inItsScale(BigDecimal other) {
        return (step == null ? other : other.scaleByPowerOfTen(EnglishUnits.power(figure.unit()) - step.power))
                .toPlainString();
    }

    String unit() {
        String words = figure.unit().printed();
        return step == null ? words : step.word + words.substring(scaleWords(words));
    }

    /// How many characters of a unit of money are its scale.
    private static int scaleWords(String unit) {
        int at = 0;
        while ("亿万千百十".indexOf(unit.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    Reading reading() {
        String tail = tail();
        return new Reading(QualifierWords.chinese(figure.obsStatus(), printed) + relation(tail), number(), tail);
    }

    Reading brief() {
        Qualifier qualifier = figure.qualifier();
        String sign = qualifier != null ? QualifierWords.sign(qualifier) : isRounded(figure) ? "≈" : "";
        String status = switch (figure.obsStatus()) {
            case A -> "";
            case P -> "初步";
            case E -> "预计";
            case F -> "目标";
        };
        return new Reading(status + sign, number(), unit());
    }

    private String number() {
        if (step != null) {
            return (value.signum() < 0 ? "−" : "") + inItsScale(value.abs());
        }
        return (value.signum() < 0 ? "−" : "") + (run == null ? value.abs().toPlainString() : run.digits());
    }

    /// True for a computed value whose last places are zeros that only hold the place.
    static boolean isRounded(Figure figure) {
        BigDecimal value = figure.value();
        return figure.isDerived() && value != null && value.scale() < 0;
    }

    private String relation(String tail) {
        Qualifier qualifier = figure.qualifier();
        if (qualifier == null) {
            return isRounded(figure) ? "约" : "";
        }
        boolean said = QualifierWords.behind(qualifier).stream().anyMatch(tail::contains);
        return said ? "" : QualifierWords.chinese(qualifier, run == null ? printed : run.before());
    }

    /// The unit, with 余, 以上 and the like where they are printed.
    private String tail() {
        String unit = unit();
        Qualifier qualifier = figure.qualifier();
        if (qualifier == null || step != null) {
            return unit;
        }
        for (String word : QualifierWords.behind(qualifier)) {
            if (run != null && run.behind().replace(word, "").equals(unit)) {
                return run.behind();
            }
            if (run == null && printed.contains(word)) {
                return word.length() == 1 ? word + unit : unit + word;
            }
        }
        return unit;
    }
}
