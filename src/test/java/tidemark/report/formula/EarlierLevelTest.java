package tidemark.report.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static tidemark.report.FigureBuilder.figure;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tidemark.report.Figure;
import tidemark.report.FigureBuilder;
import tidemark.report.Growth;
import tidemark.report.IndicatorKind;
import tidemark.report.ObsStatus;
import tidemark.report.Qualifier;

final class EarlierLevelTest {

    private static FigureBuilder grown(String value, String unit, String by) {
        return figure("a").of(value, unit).growing(by, Growth.Unit.PERCENT, Growth.Price.NOMINAL);
    }

    private static Figure earlier(Figure figure) {
        assertThat(EarlierLevel.of(figure)).isInstanceOf(EarlierLevel.Known.class);
        return ((EarlierLevel.Known) EarlierLevel.of(figure)).figure();
    }

    @ParameterizedTest
    @CsvSource({"1020, 23.5, 826", "688, 9.1, 631", "402, -2.4, 412", "5.2, 13.2, 4.6", "9.5, 4.4, 9.1"})
    void theLevelOfTheYearBeforeHasNoMoreDigitsThanItsInputs(String value, String by, String expected) {
        assertThat(earlier(grown(value, "亿元", by).build()).value()).isEqualByComparingTo(expected);
    }

    @Test
    void itIsDerivedOfTheYearBeforeAndTellsItsFormulaAndWhereItMayLie() {
        Figure now = grown("110", "亿元", "10").in(2023).build();
        Figure earlier = earlier(now);

        assertThat(earlier.timePeriod().code()).isEqualTo("2022");
        assertThat(earlier.isDerived()).isTrue();
        assertThat(earlier.interval()).isNotNull();
        assertThat(earlier.interval().contains(earlier.value())).isTrue();
        assertThat(earlier.interval().low()).isLessThan(earlier.interval().high());
        assertThat(earlier.origin()).isInstanceOfSatisfying(Figure.Origin.Computed.class, computed -> {
            assertThat(computed.inputs()).containsExactly("a");
            assertThat(computed.places()).isEqualTo(now.places());
            assertThat(computed.condition()).isNull();
        });
    }

    @Test
    void itsIdLeadsBackToTheFigureItComesFrom() {
        Figure now = grown("110", "亿元", "10").in(2023).build();

        assertThat(earlier(now).id()).isEqualTo(EarlierLevel.id(now)).isEqualTo("a@2022");
        assertThat(EarlierLevel.origin("a@2022")).contains("a");
        assertThat(EarlierLevel.origin("a")).isEmpty();
    }

    @Test
    void moneyThatGrewAtPricesNotStatedIsKnownUnderACondition() {
        var unknown = figure("a")
                .of("110", "亿元")
                .growing("10", Growth.Unit.PERCENT, Growth.Price.UNKNOWN)
                .build();

        assertThat(earlier(unknown).origin())
                .isInstanceOfSatisfying(
                        Figure.Origin.Computed.class,
                        computed -> assertThat(computed.condition()).isNotNull());
    }

    @Test
    void peopleHaveNoPricesAndNeedNoCondition() {
        var visitors = figure("a")
                .of("9.6", "亿人次")
                .growing("10.3", Growth.Unit.PERCENT, Growth.Price.UNKNOWN)
                .build();

        assertThat(earlier(visitors).origin())
                .isInstanceOfSatisfying(
                        Figure.Origin.Computed.class,
                        computed -> assertThat(computed.condition()).isNull());
    }

    @Test
    void aShareFallsBackByPercentagePoints() {
        var share = figure("a")
                .of("69.1", "%")
                .kind(IndicatorKind.RATIO)
                .growing("0.3", Growth.Unit.PERCENTAGE_POINT, Growth.Price.UNKNOWN)
                .build();

        assertThat(earlier(share).value()).isEqualByComparingTo("68.8");
    }

    static Stream<Arguments> unknown() {
        return Stream.of(
                arguments(figure("a").of("110", "亿元").build(), "no growth"),
                arguments(
                        figure("a")
                                .of("110", "亿元")
                                .growing("10", Growth.Unit.PERCENT, Growth.Price.REAL)
                                .build(),
                        "real"),
                arguments(
                        grown("110", "亿元", "10").qualified(Qualifier.MORE_THAN).build(), "only a bound"),
                arguments(grown("110", "亿元", "10").status(ObsStatus.F).build(), "target"),
                arguments(grown("30", "%", "10").build(), "percent"),
                arguments(grown("110", "亿元", "-100").build(), "fell by all"),
                arguments(
                        figure("a")
                                .of("110", "亿元")
                                .growing("1", Growth.Unit.PERCENTAGE_POINT, Growth.Price.NOMINAL)
                                .build(),
                        "percentage points"));
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void whatCannotBeReckonedHasItsReasonAndWhatWouldMakeIt(Figure figure, String reason) {
        assertThat(EarlierLevel.of(figure)).isInstanceOfSatisfying(EarlierLevel.Unknown.class, unknown -> {
            assertThat(unknown.reason().en()).contains(reason);
            assertThat(unknown.reason().zh()).isNotBlank();
            assertThat(unknown.repair().en()).isNotBlank();
            assertThat(unknown.repair().zh()).isNotBlank();
        });
    }
}
