package tidemark.report.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tidemark.report.DerivedIndicator;
import tidemark.report.Figure;
import tidemark.report.Formula;
import tidemark.report.Growth;
import tidemark.report.ObsStatus;
import tidemark.report.Text;
import tidemark.report.TimePeriod;

/// The level of the year before, as it follows from a level and the growth that the source states beside it. It is
/// reckoned as any derived figure is: with its interval, with no more digits than both support, never from a growth in
/// real terms; where the source does not say at which prices an amount of money grew, under the condition that it was
/// at current ones.
public final class EarlierLevel {

    public sealed interface Outcome {}

    /// @param figure derived, of the year before
    public record Known(Figure figure) implements Outcome {}

    /// Why there is none, and what would make one, as parts of sentences.
    public record Unknown(Text reason, Text repair) implements Outcome {}

    private static final String APART = "@";

    private EarlierLevel() {}

    /// The id under which the earlier level of a figure is known: `visitors@2024`. No id of a report holds such a sign.
    public static String id(Figure figure) {
        return figure.id() + APART + before(figure.timePeriod()).code();
    }

    /// The id of the figure that such an id goes back to; empty for any other id.
    public static Optional<String> origin(String id) {
        int at = id.indexOf(APART);
        return at < 0 ? Optional.empty() : Optional.of(id.substring(0, at));
    }

    public static Outcome of(Figure figure) {
        String name = figure.name().zh();
        String nameEn = figure.name().en();
        Growth growth = figure.growth();
        if (growth == null) {
            return unknown(
                    "原文没有写明“" + name + "”的增速",
                    "the source states no growth of “" + nameEn + "”",
                    "请只留下写明增速的指标",
                    "keep those with a stated growth");
        }
        if (figure.obsStatus() == ObsStatus.F) {
            return unknown(
                    "“" + name + "”是目标，不是结果",
                    "“" + nameEn + "” is a target and no result",
                    "请只留下实际数",
                    "keep what was reached");
        }
        boolean points = growth.unit() == Growth.Unit.PERCENTAGE_POINT;
        if (points != figure.unit().isShare()) {
            return unknown(
                    "“" + name + "”的单位是" + figure.unit().printed() + "，增速却以"
                            + growth.unit().printed() + "计",
                    "“" + nameEn + "” is in " + figure.unit().printed() + " but its growth in "
                            + (points ? "percentage points" : "percent"),
                    "请写明以同一口径计的增速",
                    "state a growth that fits the unit");
        }
        return evaluated(figure, growth, points);
    }

    private static Outcome evaluated(Figure figure, Growth growth, boolean points) {
        var level = new Formula.Reference(figure.id());
        var rise = new Formula.GrowthOf(figure.id());
        var one = new Formula.Number(BigDecimal.ONE);
        Formula formula = points
                ? new Formula.Operation(Formula.Operator.MINUS, level, rise)
                : new Formula.Operation(
                        Formula.Operator.OVER, level, new Formula.Operation(Formula.Operator.PLUS, one, rise));
        boolean falls = growth.value().compareTo(BigDecimal.valueOf(-100)) <= 0;
        if (!points && falls) {
            return unknown(
                    "“" + figure.name().zh() + "”的降幅达到或超过100%",
                    "“" + figure.name().en() + "” fell by all of it or more",
                    "请核对增速",
                    "check the growth");
        }
        var evaluation = new Evaluation(
                wanted(figure, formula), figure.refArea(), Map.of(figure.id(), List.of(figure)), Map.of(), Set.of());
        return switch (evaluation.outcome()) {
            case Evaluation.Computed computed -> new Known(computed.figure());
            case Evaluation.Failed(Text problem, Text repair) -> new Unknown(problem, repair);
        };
    }

    private static DerivedIndicator wanted(Figure figure, Formula formula) {
        return new DerivedIndicator(
                id(figure),
                figure.section(),
                figure.name(),
                figure.shortName(),
                figure.definition(),
                figure.kind(),
                figure.unit(),
                formula,
                before(figure.timePeriod()),
                figure.comparableGroup(),
                figure.better(),
                null,
                figure.whole());
    }

    private static TimePeriod before(TimePeriod period) {
        return new TimePeriod(period.year() - 1, period.span(), period.part());
    }

    private static Unknown unknown(String zh, String en, String repairZh, String repairEn) {
        return new Unknown(new Text(zh, en), new Text(repairZh, repairEn));
    }
}
