package tidemark.report.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tidemark.report.DerivedIndicator;
import tidemark.report.Figure;
import tidemark.report.Formula;
import tidemark.report.Growth;
import tidemark.report.Interval;
import tidemark.report.ObsStatus;
import tidemark.report.Place;
import tidemark.report.Text;
import tidemark.report.unit.Measure;
import tidemark.report.unit.Unit;

/// Computes one derived indicator from figures that are settled.
final class Evaluation {
    private static final int MOST_PLACES = 64;
    private static final Text NOMINAL = new Text("若增速按名义值计", "if the growth is nominal");

    private final DerivedIndicator wanted;
    private final String refArea;
    private final Map<String, List<Figure>> stated;
    private final Map<String, Computed> computed;
    private final Set<String> known;
    private final Set<Place> places = new LinkedHashSet<>();
    private ObsStatus status = ObsStatus.A;
    private @Nullable Text condition;

    sealed interface Outcome {}

    /// @param quantity the unrounded result, for what rests on it in turn
    record Computed(Figure figure, Quantity quantity) implements Outcome {}

    record Failed(Text problem, Text repair) implements Outcome {}

    /// Stops the evaluation; never leaves this class.
    private static final class Stop extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Failed failed;

        Stop(String zh, String en, String repairZh, String repairEn) {
            super(en, null, false, false);
            failed = new Failed(new Text(zh, en), new Text(repairZh, repairEn));
        }
    }

    Evaluation(
            DerivedIndicator wanted,
            String refArea,
            Map<String, List<Figure>> stated,
            Map<String, Computed> computed,
            Set<String> known) {
        this.wanted = wanted;
        this.refArea = refArea;
        this.stated = stated;
        this.computed = computed;
        this.known = known;
    }

    Outcome outcome() {
        try {
            Quantity result = value(wanted.formula());
            Quantity inUnit = inUnit(result);
            BigDecimal shown = PrintedDigits.supported(inUnit).orElseThrow(Evaluation::tooRough);
            return new Computed(figure(shown, inUnit.interval()), result);
        } catch (Stop stop) {
            return stop.failed;
        }
    }

    /// Every operation of a formula that can be computed, each after those it holds.
    List<Derivation.Step> steps() {
        var steps = new ArrayList<Derivation.Step>();
        try {
            stepped(wanted.formula(), steps);
        } catch (Stop stop) {
            throw new IllegalStateException(stop);
        }
        return List.copyOf(steps);
    }

    private Quantity stepped(Formula formula, List<Derivation.Step> steps) throws Stop {
        if (!(formula instanceof Formula.Operation operation)) {
            return value(formula);
        }
        Quantity quantity = combined(operation, stepped(operation.left(), steps), stepped(operation.right(), steps));
        steps.add(new Derivation.Step(operation, quantity.value(), quantity.interval()));
        return quantity;
    }

    private Quantity value(Formula formula) throws Stop {
        return switch (formula) {
            case Formula.Number number -> Quantity.number(number.value());
            case Formula.Reference reference -> referred(reference.id());
            case Formula.GrowthOf of -> growth(of.id());
            case Formula.Operation operation -> combined(operation, value(operation.left()), value(operation.right()));
        };
    }

    private static Quantity combined(Formula.Operation operation, Quantity left, Quantity right) throws Stop {
        return switch (left.combined(operation.operator(), right)) {
            case Quantity.Value result -> result.quantity();
            case Quantity.Refused refused -> throw refused(refused.refusal(), FormulaWriter.text(operation));
        };
    }

    private static Stop refused(Quantity.Refusal refusal, String where) {
        return switch (refusal) {
            case SUM_OF_MEASURES ->
                new Stop(
                        where + " 把不同的量相加减",
                        where + " adds or subtracts different measures",
                        "只有同一种量才能相加减",
                        "only amounts of one measure can be added or subtracted");
            case POINTS_IN_PRODUCT ->
                new Stop(
                        where + " 用百分点作乘除",
                        where + " multiplies or divides by percentage points",
                        "百分点只能与百分比相加减",
                        "percentage points can only be added to or subtracted from a percentage");
            case POINTS_WITH_NUMBER ->
                new Stop(
                        where + " 把百分点与数字相加减",
                        where + " adds percentage points to a number",
                        "百分点只能与百分比指标相加减",
                        "percentage points can only be added to or subtracted from a share");
            case ZERO_BELOW ->
                new Stop(
                        where + " 的除数可能为零",
                        where + " may divide by zero",
                        "换一个不为零的除数",
                        "divide by something that cannot be zero");
            case OUT_OF_RANGE ->
                new Stop(
                        where + " 的结果过大或过小",
                        where + " is too large or too small to be shown",
                        "结果须在 10⁻¹⁰⁰ 与 10¹⁰⁰ 之间",
                        "keep the result between 10⁻¹⁰⁰ and 10¹⁰⁰");
        };
    }

    private Quantity referred(String id) throws Stop {
        Computed earlier = computed.get(id);
        if (earlier != null) {
            carry(earlier.figure());
            if (earlier.figure().origin() instanceof Figure.Origin.Computed origin && origin.condition() != null) {
                condition = origin.condition();
            }
            return earlier.quantity();
        }
        Figure figure = standing(id);
        BigDecimal value = figure.value();
        Interval interval = figure.interval();
        if (figure.qualifier() != null && figure.qualifier().isBound()) {
            throw new Stop(
                    id + " 只是一个界限（" + figure.qualifier().symbol() + "），不能参与计算",
                    id + " is only a bound (" + figure.qualifier().symbol() + ") and cannot be an input",
                    "公式只能引用来源给出确切数值的指标",
                    "let the formula rest on figures that the source states outright");
        }
        if (value == null || interval == null) {
            throw new Stop(
                    id + " 只有位次，没有数值",
                    id + " states a rank and no value",
                    "公式只能引用有数值的指标",
                    "let the formula rest on figures that have a value");
        }
        carry(figure);
        return quantity(value, interval, figure.unit());
    }

    private static Quantity quantity(BigDecimal value, Interval interval, Unit unit) {
        BigDecimal factor = unit.factor();
        boolean exact = interval.low().compareTo(interval.high()) == 0;
        Quantity.Nature nature =
                unit.measure() == Measure.PERCENTAGE_POINT ? Quantity.Nature.POINTS : Quantity.Nature.AMOUNT;
        var scaled =
                new Interval(interval.low().multiply(factor), interval.high().multiply(factor));
        return new Quantity(
                nature,
                Dimension.of(unit),
                value.multiply(factor),
                scaled,
                exact ? Quantity.UNLIMITED : value.precision(),
                value.precision());
    }

    private Quantity growth(String id) throws Stop {
        if (known.contains(id)) {
            throw noGrowth(id);
        }
        Figure figure = standing(id);
        Growth growth = figure.growth();
        if (growth == null) {
            throw noGrowth(id);
        }
        checkPrice(id, figure, growth);
        carry(figure);
        Interval around = PrintedDigits.around(growth.value());
        var ratio =
                new Interval(around.low().scaleByPowerOfTen(-2), around.high().scaleByPowerOfTen(-2));
        var nature = growth.unit() == Growth.Unit.PERCENTAGE_POINT ? Quantity.Nature.POINTS : Quantity.Nature.AMOUNT;
        return new Quantity(nature, Dimension.NONE, growth.value().scaleByPowerOfTen(-2), ratio, Quantity.UNLIMITED, 1);
    }

    private void checkPrice(String id, Figure figure, Growth growth) throws Stop {
        switch (growth.price()) {
            case NOMINAL -> {}
            case UNKNOWN -> {
                if (figure.unit().isMoney()) {
                    condition = NOMINAL;
                }
            }
            case REAL ->
                throw new Stop(
                        id + " 的增速扣除了价格因素，不能由它推算上年数",
                        "the growth of " + id + " is real, so no level can be computed from it",
                        "只能使用名义增速",
                        "use a nominal growth only");
        }
    }

    private static Stop noGrowth(String id) {
        return new Stop(
                id + " 没有增速",
                id + " states no growth",
                "公式只能引用来源给出的增速",
                "let the formula use a growth that the source states");
    }

    private Figure standing(String id) throws Stop {
        List<Figure> series = stated.get(id);
        if (series == null || series.isEmpty()) {
            if (known.contains(id)) {
                throw restsOn(id);
            }
            throw new Stop(
                    "没有名为 " + id + " 的指标", "there is no indicator " + id, "改用已有指标的 id", "use the id of an indicator");
        }
        return Inputs.choose(series, refArea, wanted.timePeriod())
                .orElseThrow(() -> new Stop(
                        id + " 没有 " + refArea + " 的数据",
                        id + " has no value for " + refArea,
                        "公式只能引用本报告地区的指标",
                        "let the formula rest on figures of the report's own area"));
    }

    private static Stop restsOn(String id) {
        return new Stop(
                "所依据的 " + id + " 无法计算",
                "it rests on " + id + ", which cannot be computed",
                "先改正 " + id,
                "put " + id + " right first");
    }

    static Derivation.Fault restsOn(String id, String cause) {
        Failed failed = restsOn(cause).failed;
        return new Derivation.Fault(id, failed.problem(), failed.repair());
    }

    private static Stop tooRough() {
        return new Stop(
                "所依据的数据太粗，结果连一位数字也得不到支持",
                "the inputs are too rough to support even one digit of the result",
                "改用位数更多的数据，或不作推算",
                "use inputs with more digits, or leave it out");
    }

    private void carry(Figure figure) {
        status = status.weaker(figure.obsStatus());
        for (Place place : figure.places()) {
            if (places.size() < MOST_PLACES) {
                places.add(place);
            }
        }
    }

    private Quantity inUnit(Quantity result) throws Stop {
        Unit unit = wanted.unit();
        Dimension declared = Dimension.of(unit);
        boolean fits = result.dimension().equals(declared)
                || result.dimension().withoutEach().equals(declared) && !declared.isNone();
        if (!fits) {
            throw new Stop(
                    "公式的结果不能以“" + unit.printed() + "”计",
                    "the result of the formula cannot be given in “" + unit.printed() + "”",
                    "换一个与公式相符的单位，或改正公式",
                    "give the unit that the formula leads to, or correct the formula");
        }
        checkPoints(result, unit);
        BigDecimal factor = unit.factor();
        var interval = new Interval(
                result.interval().low().divide(factor, rounding(RoundingMode.FLOOR)),
                result.interval().high().divide(factor, rounding(RoundingMode.CEILING)));
        return new Quantity(
                result.nature(),
                declared,
                result.value().divide(factor, Quantity.PRECISE),
                interval,
                result.digits(),
                result.precision());
    }

    private static MathContext rounding(RoundingMode mode) {
        return new MathContext(Quantity.PRECISE.getPrecision(), mode);
    }

    private void checkPoints(Quantity result, Unit unit) throws Stop {
        boolean points = unit.measure() == Measure.PERCENTAGE_POINT;
        boolean difference = wanted.formula() instanceof Formula.Operation operation
                && (operation.operator() == Formula.Operator.MINUS || operation.operator() == Formula.Operator.PLUS);
        boolean pointsOnly = result.nature() == Quantity.Nature.POINTS;
        if (points && !pointsOnly && !difference) {
            throw new Stop(
                    "公式的结果是比率，不是百分点",
                    "the result of the formula is a ratio, not percentage points",
                    "单位改为 %；只有两个百分比之差才以百分点计",
                    "give it in %; only the difference of two percentages is in percentage points");
        }
        if (!points && pointsOnly) {
            throw new Stop(
                    "公式的结果是百分点", "the result of the formula is in percentage points", "单位改为 个百分点", "give it in 个百分点");
        }
    }

    private Figure figure(BigDecimal shown, Interval interval) {
        var origin = new Figure.Origin.Computed(
                FormulaWriter.text(wanted.formula()),
                FormulaWriter.ids(wanted.formula()),
                List.copyOf(places),
                condition);
        return new Figure(
                wanted.id(),
                wanted.section(),
                wanted.name(),
                wanted.shortName(),
                wanted.definition(),
                wanted.kind(),
                wanted.unit(),
                shown,
                interval,
                wanted.timePeriod(),
                refArea,
                status,
                null,
                null,
                List.of(),
                wanted.comparableGroup(),
                wanted.better(),
                wanted.partOf(),
                wanted.whole(),
                origin);
    }
}
