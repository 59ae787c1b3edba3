package tidemark.export.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tidemark.report.Figure;
import tidemark.report.Formula;
import tidemark.report.Interval;
import tidemark.report.formula.Derivation;
import tidemark.report.unit.Unit;

/// Turns the formula of a derived figure into formulas of a spreadsheet for its value and both ends of its interval. An
/// operation within an operation is worked out in a row of its own, so that no formula grows long.
final class Reckoning {

    /// The cells in which figures stand.
    interface Cells {
        Operand figure(Figure figure);

        Operand growth(Figure figure);

        /// Which figure is meant by an id.
        Figure chosen(String id);

        /// Takes up a row of work and gives its cells.
        Operand work(Work work);
    }

    /// Something to reckon with.
    ///
    /// @param factor by which its number is multiplied to be in plain units
    /// @param tight true where it can be multiplied without brackets
    record Operand(String value, String low, String high, BigDecimal factor, boolean tight) {

        private boolean isExact() {
            return value.equals(low) && value.equals(high);
        }

        private Operand scaled(String how) {
            return new Operand(
                    bracketed(value, tight) + how, bracketed(low, tight) + how, bracketed(high, tight) + how);
        }

        private Operand(String value, String low, String high) {
            this(value, low, high, BigDecimal.ONE, true);
        }

        private static String bracketed(String formula, boolean tight) {
            return tight ? formula : "(" + formula + ")";
        }
    }

    /// Formulas, and what they come to in the same unit.
    record Work(Formula formula, Operand formulas, BigDecimal value, Interval interval) {}

    private static final MathContext PRECISE = new MathContext(40);
    private static final int SHORT = 12;

    private final Cells cells;
    private final Deque<Derivation.Step> steps;

    private Reckoning(Cells cells, List<Derivation.Step> steps) {
        this.cells = cells;
        this.steps = new ArrayDeque<>(steps);
    }

    /// @param steps of the formula, as [Derivation#steps] gives them
    /// @return in `unit`
    static Operand of(Formula formula, Unit unit, List<Derivation.Step> steps, Cells cells) {
        Operand result = new Reckoning(cells, steps).whole(formula);
        BigDecimal factor = result.factor().divide(unit.factor(), PRECISE);
        return factor.compareTo(BigDecimal.ONE) == 0 ? result : result.scaled(times(factor));
    }

    private Operand whole(Formula formula) {
        return switch (formula) {
            case Formula.Number number -> number(number.value());
            case Formula.Reference reference -> cells.figure(cells.chosen(reference.id()));
            case Formula.GrowthOf of -> cells.growth(cells.chosen(of.id()));
            case Formula.Operation operation -> operated(operation);
        };
    }

    private Operand part(Formula formula) {
        Operand part = whole(formula);
        if (!(formula instanceof Formula.Operation)) {
            return part;
        }
        Derivation.Step step = steps.remove();
        return cells.work(new Work(
                formula,
                part,
                step.value().divide(part.factor(), PRECISE),
                new Interval(
                        step.interval().low().divide(part.factor(), PRECISE),
                        step.interval().high().divide(part.factor(), PRECISE))));
    }

    private static Operand number(BigDecimal value) {
        String text = value.toPlainString();
        return new Operand(text, text, text, BigDecimal.ONE, value.signum() >= 0);
    }

    private Operand operated(Formula.Operation operation) {
        Operand left = part(operation.left());
        Operand right = part(operation.right());
        return switch (operation.operator()) {
            case PLUS -> sum(left, right, "+", right.low(), right.high());
            case MINUS -> sum(left, right, "-", right.high(), right.low());
            case TIMES -> product(left, right, "*", left.factor().multiply(right.factor(), PRECISE));
            case OVER -> product(left, right, "/", left.factor().divide(right.factor(), PRECISE));
        };
    }

    /// @param forLow the end of the right side that makes the sum least
    private static Operand sum(Operand left, Operand right, String sign, String forLow, String forHigh) {
        boolean alike = left.factor().compareTo(right.factor()) == 0;
        Function<String, String> first = alike ? text -> text : plain(left);
        Function<String, String> second = alike ? bracketed(right) : plain(right);
        return new Operand(
                first.apply(left.value()) + sign + second.apply(right.value()),
                first.apply(left.low()) + sign + second.apply(forLow),
                first.apply(left.high()) + sign + second.apply(forHigh),
                alike ? left.factor() : BigDecimal.ONE,
                false);
    }

    private static Function<String, String> bracketed(Operand operand) {
        return text -> Operand.bracketed(text, operand.tight());
    }

    private static Function<String, String> plain(Operand operand) {
        boolean one = operand.factor().compareTo(BigDecimal.ONE) == 0;
        return text -> Operand.bracketed(text, operand.tight()) + (one ? "" : times(operand.factor()));
    }

    private static Operand product(Operand left, Operand right, String sign, BigDecimal factor) {
        Function<String, String> first = bracketed(left);
        Function<String, String> second = bracketed(right);
        String value = first.apply(left.value()) + sign + second.apply(right.value());
        if (left.isExact() && right.isExact()) {
            return new Operand(value, value, value, factor, true);
        }
        String corners = ends(left).stream()
                .flatMap(a -> ends(right).stream().map(b -> first.apply(a) + sign + second.apply(b)))
                .collect(Collectors.joining(","));
        return new Operand(value, "MIN(" + corners + ")", "MAX(" + corners + ")", factor, true);
    }

    private static Collection<String> ends(Operand operand) {
        var ends = new LinkedHashSet<String>();
        ends.add(operand.low());
        ends.add(operand.high());
        return ends;
    }

    /// `*100`, `/15`, or, where neither is short, a factor with as many digits as a spreadsheet keeps.
    static String times(BigDecimal factor) {
        BigDecimal plain = factor.stripTrailingZeros();
        BigDecimal inverse = BigDecimal.ONE
                .divide(factor, PRECISE)
                .round(new MathContext(30))
                .stripTrailingZeros();
        boolean fits = plain.precision() <= SHORT;
        if (fits && (plain.scale() <= 0 || inverse.precision() > SHORT || inverse.scale() > 0)) {
            return "*" + plain.toPlainString();
        }
        return inverse.precision() <= SHORT
                ? "/" + inverse.toPlainString()
                : "*" + Double.toString(factor.doubleValue());
    }
}
