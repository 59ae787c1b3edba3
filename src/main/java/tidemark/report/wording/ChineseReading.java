package tidemark.report.wording;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tidemark.report.Figure;
import tidemark.report.Qualifier;

/// Reads a figure in Chinese: digits, 万 and 亿 exactly as printed.
final class ChineseReading {
    private final Figure figure;
    private final BigDecimal value;
    private final String printed;
    private final @Nullable PrintedFigure run;

    ChineseReading(Figure figure, BigDecimal value) {
        this.figure = figure;
        this.value = value;
        this.printed = figure.origin() instanceof Figure.Origin.Stated stated ? stated.printed() : "";
        this.run = PrintedFigure.of(printed, value).orElse(null);
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
        return new Reading(status + sign, number(), figure.unit().printed());
    }

    private String number() {
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
        String unit = figure.unit().printed();
        Qualifier qualifier = figure.qualifier();
        if (qualifier == null) {
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
