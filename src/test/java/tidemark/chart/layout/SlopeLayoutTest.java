package tidemark.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.chart.layout.Laid.amount;

import org.junit.jupiter.api.Test;
import tidemark.picture.Mark;

final class SlopeLayoutTest {
    @Test
    void bothEndsAreLabelledWithNameAndValue() {
        var laid = Laid.of(
                new SlopeLayout(),
                amount("甲", 2022, "405").done(),
                amount("甲", 2023, "512").done());
        assertThat(laid.texts()).contains("405", "512", "2022年", "2023年");
        assertThat(laid.texts()).filteredOn("甲"::equals).hasSize(2);
    }

    @Test
    void labelsOfEqualValuesStandOneBelowTheOther() {
        var laid = Laid.of(
                new SlopeLayout(),
                amount("甲", 2022, "100").done(),
                amount("甲", 2023, "101").done(),
                amount("乙", 2022, "100").done(),
                amount("乙", 2023, "101").done(),
                amount("丙", 2022, "100").done(),
                amount("丙", 2023, "101").done());
        assertThat(laid.runs()
                        .filter(run -> run.text().equals("100"))
                        .map(Mark.TextRun::baseline)
                        .distinct())
                .hasSize(3);
    }

    @Test
    void aSeriesWithOnePeriodIsAPointWithoutASlope() {
        var laid = Laid.of(
                new SlopeLayout(),
                amount("甲", 2022, "405").done(),
                amount("甲", 2023, "512").done(),
                amount("乙", 2023, "300").done());
        assertThat(laid.texts()).filteredOn("乙"::equals).hasSize(1);
    }

    @Test
    void moreThanTwoPeriodsMakeALine() {
        var laid = Laid.of(
                new SlopeLayout(),
                amount("甲", 2021, "310").done(),
                amount("甲", 2022, "405").done(),
                amount("甲", 2023, "512").done());
        assertThat(laid.texts()).contains("310", "405", "512", "2022年");
    }
}
