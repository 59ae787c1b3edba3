package tidemark.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidemark.report.Figures;
import tidemark.report.Growth;
import tidemark.report.Indicator;
import tidemark.report.Indicator.Observation;
import tidemark.report.IndicatorKind;
import tidemark.report.ObsStatus;
import tidemark.report.Place;
import tidemark.report.Rank;
import tidemark.report.Scope;
import tidemark.report.Text;
import tidemark.report.TimePeriod;
import tidemark.report.check.Contradictions.Contradiction;

class ContradictionsTest {

    @ParameterizedTest
    @CsvSource({
        // before, now, growth, unit, price, contradiction
        "亿元, 2600, 2730, 5, PERCENT, NOMINAL, false",
        "亿元, 2600, 2730, 5.0, PERCENT, NOMINAL, false",
        "亿元, 2600, 2730, 5.2, PERCENT, NOMINAL, true",
        "亿元, 2600, 2730, 6, PERCENT, NOMINAL, true",
        "亿元, 2600, 2730, 6, PERCENT, UNKNOWN, true",
        "亿元, 2600, 2730, 6, PERCENT, REAL, false",
        "亿元, 2600, 2500, 4, PERCENT, NOMINAL, true",
        "亿元, 2600, 2500, -4, PERCENT, NOMINAL, false",
        "%, 45.2, 46.2, 1.0, PERCENTAGE_POINT, UNKNOWN, false",
        "%, 45.2, 46.2, 1.1, PERCENTAGE_POINT, UNKNOWN, false",
        "%, 45.2, 46.2, 2.0, PERCENTAGE_POINT, UNKNOWN, true",
        "项, 3, 40, 1200, PERCENT, UNKNOWN, true"
    })
    void aGrowthMustFitTheLevelsWithinTheirDigits(
            String unit,
            String before,
            String now,
            String growth,
            Growth.Unit in,
            Growth.Price price,
            boolean contradiction) {
        var stated = new Growth(new BigDecimal(growth), in, price, growth);

        List<Contradiction> found = search(
                indicator("x", unit, null, observation(before, 2022, 1, null), observation(now, 2023, 2, stated)));

        assertThat(found).hasSize(contradiction ? 1 : 0);
    }

    @Test
    void theGrowthIsToldWithBothLevelsAndTheirPlaces() {
        var growth = new Growth(new BigDecimal(6), Growth.Unit.PERCENT, Growth.Price.UNKNOWN, "增长6%");

        assertThat(search(indicator(
                        "x", "亿元", null, observation("2600", 2022, 1, null), observation("2730", 2023, 2, growth))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.id()).isEqualTo("x");
                    assertThat(found.message().zh())
                            .isEqualTo("“x名”增长6%，与两年的数不符：2022年 2600亿元（改革发力 第1段），2023年 2730亿元（改革发力 第2段）。");
                    assertThat(found.message().en())
                            .isEqualTo("\"x name\" is said to be up 6%, which the two levels do not bear out: 2022 CNY"
                                    + " 260.0 billion (Reform, para. 1); 2023 CNY 273.0 billion (Reform, para."
                                    + " 2).");
                    assertThat(found.repair().zh()).contains("real");
                });
    }

    @Test
    void levelsThatAreNotAYearApartProveNothing() {
        var growth = new Growth(new BigDecimal(60), Growth.Unit.PERCENT, Growth.Price.NOMINAL, "增长60%");

        assertThat(search(indicator(
                        "x", "亿元", null, observation("2600", 2021, 1, null), observation("2730", 2023, 2, growth))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "60, 40, parts, false",
        "60.0, 40.1, parts, false",
        "60.0, 40.2, parts, true",
        "70, 40, parts, true",
        "70, 40, , false"
    })
    void sharesOfOneWholeMustNotComeToMoreThanAllOfIt(
            String a, String b, @Nullable String group, boolean contradiction) {
        List<Contradiction> found = search(
                indicator("a", "%", group, observation(a, 2023, 1, null)),
                indicator("b", "%", group, observation(b, 2023, 2, null)));

        assertThat(found).hasSize(contradiction ? 1 : 0);
        if (contradiction) {
            assertThat(found.getFirst().message().zh()).startsWith("占“全部”的比重加起来超过全部：a名 " + a + "%（改革发力 第1段），b名 ");
        }
    }

    @Test
    void twoRanksOfOneScopeCannotBothHold() {
        assertThat(search(ranked(rank(1, null), rank(2, null)))).singleElement().satisfies(found -> {
            assertThat(found.message().zh()).isEqualTo("“x名”同一范围有两个位次：全省第一（改革发力 第1段），全省第二（改革发力 第1段）。");
            assertThat(found.message().en())
                    .isEqualTo("\"x name\" holds two ranks of one scope: first in the province (Reform, para. 1);"
                            + " second in the province (Reform, para. 1).");
        });
    }

    @Test
    void ranksAmongOtherPeersOrSaidTwiceAgree() {
        assertThat(search(ranked(rank(1, null), rank(1, null)))).isEmpty();
        assertThat(search(ranked(rank(1, null), rank(2, new Text("全省各县", "all counties")))))
                .isEmpty();
    }

    private static List<Contradiction> search(Indicator... indicators) {
        return Contradictions.in(Figures.report(List.of(indicators), List.of(), List.of()));
    }

    private static Rank rank(int place, @Nullable Text among) {
        return new Rank(place, null, Scope.PROVINCE, among, null, null, false, "全省第" + place);
    }

    private static Indicator ranked(Rank... ranks) {
        return indicator(
                "x",
                "亿元",
                null,
                new Observation(
                        BigDecimal.TEN,
                        TimePeriod.ofYear(2023),
                        Figures.AREA,
                        ObsStatus.A,
                        null,
                        "10亿元",
                        null,
                        List.of(ranks),
                        new Place("reform", 1)));
    }

    private static Observation observation(String value, int year, int paragraph, @Nullable Growth growth) {
        return new Observation(
                new BigDecimal(value),
                TimePeriod.ofYear(year),
                Figures.AREA,
                ObsStatus.A,
                null,
                value,
                growth,
                List.of(),
                new Place("reform", paragraph));
    }

    private static Indicator indicator(String id, String unit, @Nullable String group, Observation... observations) {
        return new Indicator(
                id,
                "reform",
                new Text(id + "名", id + " name"),
                null,
                List.of(),
                null,
                unit.equals("%") ? IndicatorKind.RATIO : IndicatorKind.FLOW,
                Figures.unit(unit),
                group,
                null,
                null,
                unit.equals("%") ? new Text("全部", "all") : null,
                List.of(observations));
    }
}
