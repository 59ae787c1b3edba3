package tidemark.report.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.report.Figures.AREA;
import static tidemark.report.Figures.derived;
import static tidemark.report.Figures.rankOnly;
import static tidemark.report.Figures.stated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidemark.report.DerivedIndicator;
import tidemark.report.Figure;
import tidemark.report.Growth;
import tidemark.report.Indicator;
import tidemark.report.IndicatorKind;
import tidemark.report.ObsStatus;
import tidemark.report.Place;
import tidemark.report.Qualifier;
import tidemark.report.Rank;
import tidemark.report.Scope;

class DerivationTest {
    private static final List<Indicator> STATED = List.of(
            stated("gdp", "2730", "亿元").status(ObsStatus.E).at("overview", 3).indicator(),
            stated("revenue", "813.4", "亿元").at("overview", 3).indicator(),
            stated("budget", "413.5", "亿元").at("overview", 3).indicator(),
            stated("trade", "4501.6", "亿元").indicator(),
            stated("share", "1.078", "%").kind(IndicatorKind.RATIO).indicator(),
            stated("investment", "897.2", "亿元").indicator(),
            stated("projects", "15", "个").kind(IndicatorKind.COUNT).indicator(),
            stated("firms", "600", "家").kind(IndicatorKind.COUNT).indicator(),
            stated("giants", "9", "家").kind(IndicatorKind.COUNT).indicator(),
            stated("land", "2819", "亩").kind(IndicatorKind.STOCK).indicator(),
            stated("capital", "26.7", "亿美元").indicator(),
            stated("days", "32", "天").kind(IndicatorKind.DURATION).indicator(),
            stated("working_days", "5", "个工作日").kind(IndicatorKind.DURATION).indicator(),
            stated("other_share", "0.5", "%").kind(IndicatorKind.RATIO).indicator(),
            stated("income", "74289", "元")
                    .growth("5", Growth.Unit.PERCENT, Growth.Price.UNKNOWN)
                    .indicator(),
            stated("real_income", "74289", "元")
                    .growth("5", Growth.Unit.PERCENT, Growth.Price.REAL)
                    .indicator(),
            stated("nominal_income", "74289", "元")
                    .growth("5.0", Growth.Unit.PERCENT, Growth.Price.NOMINAL)
                    .indicator(),
            stated("rate", "69.1", "%")
                    .kind(IndicatorKind.RATIO)
                    .growth("0.3", Growth.Unit.PERCENTAGE_POINT, Growth.Price.UNKNOWN)
                    .indicator(),
            stated("tasks", "40", "项").qualifier(Qualifier.MORE_THAN).indicator(),
            stated("about", "500", "人").qualifier(Qualifier.ABOUT).indicator(),
            rankOnly("rank", new Rank(1, null, Scope.CITY, null, null, null, false, "全市第一")));

    private static Derivation.Result resolve(DerivedIndicator... derived) {
        return Derivation.resolve(AREA, STATED, List.of(derived));
    }

    private static Figure last(Derivation.Result result) {
        assertThat(result.faults()).isEmpty();
        return result.figures().getLast();
    }

    @ParameterizedTest
    @CsvSource({
        "万亿元, trade / share, 41.8",
        "亿元, trade ÷ share, 418000",
        "%, budget / revenue, 50.84",
        "%, trade / gdp, 164.9",
        "倍, trade / gdp, 1.649",
        "亿元/个, investment / projects, 59.81",
        "亿元, investment / projects, 59.81",
        "公顷, land × 1, 187.9",
        "家, firms + giants, 609",
        "%, giants / firms, 1.50",
        "元, nominal_income / (1 + nominal_income.growth), 70800",
        "元, income / (1 + income.growth), 71000",
        "亿元, gdp × share, 29.4",
        "个百分点, share - other_share, 0.6",
        "%, rate - rate.growth, 68.8",
        "人, about + about, 1000",
    })
    void computesWithNoMoreDigitsThanTheInputsSupport(String unit, String formula, String value) {
        Figure figure = last(resolve(derived("d", unit, formula)));

        assertThat(figure.value()).isEqualByComparingTo(value);
        assertThat(figure.value())
                .isBetween(
                        figure.interval().low().subtract(unitOfLastDigit(figure)),
                        figure.interval().high().add(unitOfLastDigit(figure)));
    }

    private static BigDecimal unitOfLastDigit(Figure figure) {
        return BigDecimal.ONE.scaleByPowerOfTen(-figure.value().scale());
    }

    @Test
    void theLastDigitIsNeverFinerThanTheInterval() {
        for (String formula :
                List.of("trade / share", "income / (1 + income.growth)", "budget / share", "gdp × share / 3")) {
            Figure figure = last(resolve(derived("d", "亿元", formula)));
            BigDecimal half =
                    figure.interval().high().subtract(figure.interval().low()).divide(new BigDecimal(2));

            assertThat(unitOfLastDigit(figure)).as(formula).isGreaterThanOrEqualTo(half);
        }
    }

    @Test
    void theIntervalHoldsWhateverThePrintedDigitsAllow() {
        Figure figure = last(resolve(derived("d", "亿元", "trade / share")));

        assertThat(figure.interval()
                        .contains(new BigDecimal("4501.55")
                                .divide(new BigDecimal("0.010785"), java.math.MathContext.DECIMAL128)))
                .isTrue();
        assertThat(figure.interval().contains(new BigDecimal("417000"))).isFalse();
    }

    @Test
    void carriesStatusPlacesAndInputs() {
        Figure figure = last(resolve(derived("d", "%", "trade / gdp")));

        assertThat(figure.obsStatus()).isEqualTo(ObsStatus.E);
        assertThat(figure.isDerived()).isTrue();
        assertThat(figure.origin())
                .isEqualTo(new Figure.Origin.Computed(
                        "trade ÷ gdp",
                        List.of("trade", "gdp"),
                        List.of(new Place("reform", 5), new Place("overview", 3)),
                        null));
    }

    @Test
    void anUnknownPriceBecomesAConditionAndIsHandedOn() {
        var result = resolve(
                derived("later", "%", "before / income"), derived("before", "元", "income / (1 + income.growth)"));

        assertThat(result.faults()).isEmpty();
        for (Figure figure : result.figures().subList(STATED.size(), STATED.size() + 2)) {
            assertThat(figure.origin())
                    .isInstanceOfSatisfying(
                            Figure.Origin.Computed.class,
                            computed -> assertThat(computed.condition()).isNotNull());
        }
        assertThat(last(resolve(derived("d", "元", "nominal_income / (1 + nominal_income.growth)")))
                        .origin())
                .isInstanceOfSatisfying(
                        Figure.Origin.Computed.class,
                        computed -> assertThat(computed.condition()).isNull());
    }

    @ParameterizedTest
    @CsvSource({
        "亿元, trade + capital, different measures",
        "亿元, trade + share, different measures",
        "天, days + working_days, different measures",
        "家, firms + projects, different measures",
        "%, trade / capital, cannot be given in “%”",
        "亿元, trade × trade, cannot be given in “亿元”",
        "亿美元, trade × 1, cannot be given in “亿美元”",
        "%, projects / firms, cannot be given in “%”",
        "个百分点, trade / gdp, 'is a ratio, not percentage points'",
        "%, rate.growth + rate.growth, in percentage points",
        "%, 1 + rate.growth, adds percentage points to a number",
        "%, rate × rate.growth, multiplies or divides by percentage points",
        "项, tasks × 2, is only a bound",
        "个, rank × 2, states a rank and no value",
        "元, real_income / (1 + real_income.growth), is real",
        "元, trade / (1 + trade.growth), states no growth",
        "亿元, nothing × 2, there is no indicator nothing",
        "亿元, trade / (gdp - gdp), may divide by zero",
    })
    void refusesWhatDoesNotFollow(String unit, String formula, String problem) {
        var result = resolve(derived("d", unit, formula));

        assertThat(result.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.id()).isEqualTo("d");
            assertThat(fault.problem().en()).contains(problem);
            assertThat(fault.problem().zh()).isNotBlank();
            assertThat(fault.repair().zh()).isNotBlank();
        });
        assertThat(result.figures()).hasSameSizeAs(STATED);
    }

    @Test
    void aDifferenceThatItsInputsDoNotSupportIsRefused() {
        var rough = List.of(
                stated("a", "10", "亿元").indicator(), stated("b", "9", "亿元").indicator());

        var result = Derivation.resolve(AREA, rough, List.of(derived("d", "亿元", "a × 3 - b × 3")));

        assertThat(result.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.problem().en()).contains("too rough"));
    }

    @Test
    void circlesAreFoundAndWhatRestsOnThemIsSaid() {
        var result = resolve(
                derived("a", "亿元", "b × 1"),
                derived("b", "亿元", "c × 1"),
                derived("c", "亿元", "a × 1"),
                derived("outside", "亿元", "a × 2"),
                derived("self", "亿元", "self × 2"),
                derived("fine", "亿元", "trade × 2"));

        assertThat(result.faults()).extracting(Derivation.Fault::id).containsExactly("a", "b", "c", "outside", "self");
        assertThat(result.faults().getFirst().problem().en())
                .isEqualTo("the formula goes round in circles: a → b → c → a");
        assertThat(result.faults().get(3).problem().en()).contains("it rests on a");
        assertThat(result.figures().getLast().id()).isEqualTo("fine");
    }

    @Test
    void whatRestsOnAFaultIsFaultyToo() {
        var result = resolve(derived("a", "亿元", "b × 1"), derived("b", "亿元", "trade + share"));

        assertThat(result.faults()).extracting(Derivation.Fault::id).containsExactly("a", "b");
        assertThat(result.faults().getFirst().problem().en()).contains("it rests on b");
    }

    @Test
    void aChainOfAHundredThousandIsComputed() {
        var chain = new ArrayList<DerivedIndicator>();
        for (int i = 100_000; i > 0; i--) {
            chain.add(derived("d" + i, "亿元", (i == 1 ? "trade" : "d" + (i - 1)) + " + 0 × trade"));
        }

        var result = Derivation.resolve(AREA, STATED, chain);

        assertThat(result.faults()).isEmpty();
        assertThat(result.figures()).hasSize(STATED.size() + 100_000);
    }

    @Test
    void aCircleOfAHundredThousandIsFound() {
        var circle = new ArrayList<DerivedIndicator>();
        for (int i = 0; i < 100_000; i++) {
            circle.add(derived("d" + i, "亿元", "d" + (i + 1) % 100_000 + " × 1"));
        }

        assertThat(Derivation.resolve(AREA, STATED, circle).faults()).hasSize(100_000);
    }

    @Test
    void growthThatDoublesItselfStopsBeforeItOverflows() {
        var squares = new ArrayList<DerivedIndicator>();
        for (int i = 1; i <= 40; i++) {
            squares.add(derived("d" + i, "%", i == 1 ? "share × share" : "d" + (i - 1) + " × d" + (i - 1)));
        }

        assertThat(Derivation.resolve(AREA, STATED, squares).faults()).isNotEmpty();
    }

    @Test
    void statedFiguresComeFirstInTheirOrder() {
        var result = resolve(derived("d", "亿元", "trade × 1"));

        assertThat(result.figures().subList(0, STATED.size()))
                .extracting(Figure::id)
                .containsExactlyElementsOf(STATED.stream().map(Indicator::id).toList());
    }
}
