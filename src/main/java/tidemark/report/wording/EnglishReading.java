package tidemark.report.wording;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tidemark.report.Figure;
import tidemark.report.Qualifier;
import tidemark.report.unit.Measure;
import tidemark.report.unit.Unit;
import tidemark.report.unit.UnitStyle;

/// Reads a figure in English: 万 and 亿 become thousands, millions and billions with all printed digits kept
/// and none added, or, where the printed scale is asked for, stay and are named in brackets.
final class EnglishReading {
    private static final BigDecimal FEWEST_OF_MILLIONS = new BigDecimal(1_000_000);

    private final Figure figure;
    private final BigDecimal value;

    private enum Step {
        ONE(0, "", ""),
        MILLION(6, " million", "m"),
        BILLION(9, " billion", "bn"),
        TRILLION(12, " trillion", "tn");

        private final int power;
        private final String word;
        private final String brief;

        Step(int power, String word, String brief) {
            this.power = power;
            this.word = word;
            this.brief = brief;
        }
    }

    EnglishReading(Figure figure, BigDecimal value) {
        this.figure = figure;
        this.value = value;
    }

    Reading reading() {
        String lead = relation() + currency();
        Step step = step();
        return new Reading(
                lead,
                number(step),
                (isPrinted() ? "" : step.word) + unit() + QualifierWords.english(figure.obsStatus()));
    }

    /// Value and unit without qualifiers: `CNY 450.155 billion`.
    String amount() {
        Step step = step();
        return currency() + number(step) + (isPrinted() ? "" : step.word) + unit();
    }

    /// As one says it: `more than 273.0 billion yuan`, `50.84 percent`.
    String spoken() {
        Step step = step();
        return relation() + number(step) + step.word + EnglishUnits.spoken(figure.unit(), value);
    }

    /// `CNY billion`, `100 million yuan`, `km`.
    String unitApart() {
        String words = (isPrinted() ? "" : step().word) + unit();
        String apart = (currency() + words.strip()).strip();
        return isPrinted() ? apart.replace("(", "").replace(")", "") : apart;
    }

    private boolean isPrinted() {
        return figure.unit().styles().en() == UnitStyle.PRINTED;
    }

    Reading brief() {
        Qualifier qualifier = figure.qualifier();
        String sign = qualifier != null ? QualifierWords.sign(qualifier) : ChineseReading.isRounded(figure) ? "≈" : "";
        Step step = step();
        String tail = isPrinted()
                ? EnglishUnits.asPrinted(figure.unit(), value, true)
                : (step == Step.ONE ? "" : " " + step.brief) + EnglishUnits.brief(figure.unit(), value);
        return new Reading(
                sign + (sign.isEmpty() || currency().isEmpty() ? "" : " ") + currency(),
                number(step),
                tail + QualifierWords.shortEnglish(figure.obsStatus()));
    }

    private String relation() {
        Qualifier qualifier = figure.qualifier();
        String printed = figure.origin() instanceof Figure.Origin.Stated stated ? stated.printed() : "";
        return qualifier != null
                ? QualifierWords.english(qualifier, printed)
                : ChineseReading.isRounded(figure) ? "about " : "";
    }

    private String currency() {
        if (isPrinted()) {
            return "";
        }
        return figure.unit().measure() == Measure.CNY ? "CNY " : figure.unit().measure() == Measure.USD ? "USD " : "";
    }

    private String unit() {
        return isPrinted()
                ? EnglishUnits.asPrinted(figure.unit(), value, false)
                : EnglishUnits.full(figure.unit(), value);
    }

    /// 元 and 家 stay as they are; what is printed in 万 or 亿 is given in millions or more once it is a
    /// million.
    private Step step() {
        BigDecimal amount = value.scaleByPowerOfTen(power()).abs();
        if (power() == 0 || amount.compareTo(FEWEST_OF_MILLIONS) < 0) {
            return Step.ONE;
        }
        int digits = amount.precision() - amount.scale();
        return digits > Step.TRILLION.power ? Step.TRILLION : digits > Step.BILLION.power ? Step.BILLION : Step.MILLION;
    }

    private String number(Step step) {
        return grouped(isPrinted() ? value : value.scaleByPowerOfTen(power() - step.power));
    }

    private int power() {
        return EnglishUnits.power(figure.unit());
    }

    /// With a comma between thousands.
    static String grouped(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        var grouped = new StringBuilder(plain);
        for (int at = point - 3; at > 0; at -= 3) {
            grouped.insert(at, ',');
        }
        return (number.signum() < 0 ? "−" : "") + grouped;
    }

    static String per(Unit per) {
        return per.measure() == Measure.COUNT && !"人".equals(per.classifier()) && !"户".equals(per.classifier())
                ? " each"
                : " per " + EnglishUnits.one(per);
    }
}
