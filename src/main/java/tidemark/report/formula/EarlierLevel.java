package tidemark.report.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    private static final BigDecimal ALL_OF_IT = new BigDecimal(-100);

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
        Growth growth = figure.growth();
        if (growth == null) {
            return unknown(
                    "原文没有写明“" + figure.name().zh() + "”的增速",
                    "the source states no growth of “" + figure.name().en() + "”",
                    "请只留下写明增速的指标",
                    "keep those with a stated growth");
        }
        Unknown obstacle = inGrowth(figure, growth);
        Unknown other = obstacle == null ? inLevel(figure) : obstacle;
        return other == null ? evaluated(figure, growth) : other;
    }

    /// What of the growth leads to no level; null for nothing.
    private static @Nullable Unknown inGrowth(Figure figure, Growth growth) {
        String name = "“" + figure.name().zh() + "”";
        String nameEn = "“" + figure.name().en() + "”";
        boolean points = growth.unit() == Growth.Unit.PERCENTAGE_POINT;
        if (growth.price() == Growth.Price.REAL) {
            return unknown(
                    name + "的增速扣除了价格因素",
                    "the growth of " + nameEn + " is in real terms",
                    "请改用名义增速",
                    "use a nominal growth");
        }
        if (points != figure.unit().isShare()) {
            return unknown(
                    name + "的单位是" + figure.unit().printed() + "，增速却以"
                            + growth.unit().printed() + "计",
                    nameEn + " is in " + figure.unit().printed() + " but its growth in "
                            + (points ? "percentage points" : "percent"),
                    "请写明以同一口径计的增速",
                    "state a growth that fits the unit");
        }
        boolean allOfIt = !points && growth.value().compareTo(ALL_OF_IT) <= 0;
        return allOfIt
                ? unknown(name + "的降幅达到或超过100%", nameEn + " fell by all of it or more", "请核对增速", "check the growth")
                : null;
    }

    /// What of the level does; null for nothing.
    private static @Nullable Unknown inLevel(Figure figure) {
        String name = "“" + figure.name().zh() + "”";
        String nameEn = "“" + figure.name().en() + "”";
        if (figure.obsStatus() == ObsStatus.F) {
            return unknown(
                    name + "是目标，不是结果", nameEn + " is a target and no result", "请只留下实际数", "keep what was reached");
        }
        boolean bound = figure.qualifier() != null && figure.qualifier().isBound();
        return bound
                ? unknown(
                        name + "只是一个界限，没有确切数值",
                        nameEn + " is only a bound",
                        "请只留下有确切数值的指标",
                        "keep those with an exact value")
                : null;
    }

    private static Outcome evaluated(Figure figure, Growth growth) {
        var level = new Formula.Reference(figure.id());
        var rise = new Formula.GrowthOf(figure.id());
        Formula formula = switch (growth.unit()) {
            case PERCENTAGE_POINT -> new Formula.Operation(Formula.Operator.MINUS, level, rise);
            case PERCENT ->
                new Formula.Operation(
                        Formula.Operator.OVER,
                        level,
                        new Formula.Operation(Formula.Operator.PLUS, new Formula.Number(BigDecimal.ONE), rise));
        };
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
