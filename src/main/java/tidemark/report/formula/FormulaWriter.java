package tidemark.report.formula;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import tidemark.report.Formula;

/// Writes a formula with the signs + − × ÷ and no more brackets than it needs.
public final class FormulaWriter {
    private final UnaryOperator<String> name;
    private final UnaryOperator<String> growth;

    /// @param name what to write for a figure's id
    /// @param growth what to write for the growth of a figure
    public FormulaWriter(UnaryOperator<String> name, UnaryOperator<String> growth) {
        this.name = name;
        this.growth = growth;
    }

    /// As a report writes it, with ids.
    public static String text(Formula formula) {
        return new FormulaWriter(UnaryOperator.identity(), id -> id + ".growth").write(formula);
    }

    public String write(Formula formula) {
        return switch (formula) {
            case Formula.Number number -> number.value().toPlainString();
            case Formula.Reference reference -> name.apply(reference.id());
            case Formula.GrowthOf of -> growth.apply(of.id());
            case Formula.Operation operation -> {
                int strength = strength(operation.operator());
                yield enclosed(operation.left(), strength) + " "
                        + operation.operator().sign() + " "
                        + enclosed(operation.right(), strength + (isOneWay(operation.operator()) ? 1 : 0));
            }
        };
    }

    /// The ids that a formula names, in order, each once.
    public static List<String> ids(Formula formula) {
        var ids = new LinkedHashSet<String>();
        collect(formula, ids);
        return List.copyOf(ids);
    }

    private static void collect(Formula formula, Set<String> ids) {
        switch (formula) {
            case Formula.Number _ -> {}
            case Formula.Reference reference -> ids.add(reference.id());
            case Formula.GrowthOf of -> ids.add(of.id());
            case Formula.Operation operation -> {
                collect(operation.left(), ids);
                collect(operation.right(), ids);
            }
        }
    }

    private String enclosed(Formula formula, int needed) {
        boolean weak = formula instanceof Formula.Operation operation && strength(operation.operator()) < needed;
        return weak ? "(" + write(formula) + ")" : write(formula);
    }

    /// a − (b + c) and a ÷ (b × c) need their brackets, a + (b + c) does not.
    private static boolean isOneWay(Formula.Operator operator) {
        return operator == Formula.Operator.MINUS || operator == Formula.Operator.OVER;
    }

    private static int strength(Formula.Operator operator) {
        return switch (operator) {
            case PLUS, MINUS -> 1;
            case TIMES, OVER -> 2;
        };
    }
}
