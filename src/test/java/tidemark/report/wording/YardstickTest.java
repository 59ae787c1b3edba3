package tidemark.report.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.report.FigureBuilder.figure;
import static tidemark.report.Language.EN;
import static tidemark.report.Language.ZH;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidemark.report.Figure;
import tidemark.report.IndicatorKind;
import tidemark.report.Qualifier;

class YardstickTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2819 | 亩 | 约合263个足球场（105米×68米，0.714公顷） | about 263 football pitches (105 m × 68 m, 0.714 ha)",
                "12.5 | 万亩 | 约合11700个足球场（105米×68米，0.714公顷） | about 11,700 football pitches (105 m × 68 m, 0.714 ha)",
                "3 | 公顷 | 约合4个足球场（105米×68米，0.714公顷） | about 4 football pitches (105 m × 68 m, 0.714 ha)",
            })
    void landIsToldInFootballPitches(String value, String unit, String zh, String en) {
        Figure figure = figure("x").of(value, unit).build();

        assertThat(Wording.yardstick(figure, ZH)).hasValue(zh);
        assertThat(Wording.yardstick(figure, EN)).hasValue(en);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4501.6 | 亿元 | 2023 | 平均每天约12.3亿元（全年365天） | about CNY 1.23 billion a day (365 days)",
                "4501.6 | 亿元 | 2024 | 平均每天约12.3亿元（全年366天） | about CNY 1.23 billion a day (366 days)",
                "213 | 亿元 | 2023 | 平均每天约5840万元（全年365天） | about CNY 58.4 million a day (365 days)",
                "26.7 | 亿美元 | 2023 | 平均每天约732万美元（全年365天） | about USD 7.32 million a day (365 days)",
                "7 | 万亿元 | 2023 | 平均每天约0.02万亿元（全年365天） | about CNY 20 billion a day (365 days)",
            })
    void aYearsAmountIsToldByTheDay(String value, String unit, int year, String zh, String en) {
        Figure figure = figure("x").of(value, unit).in(year).build();

        assertThat(Wording.yardstick(figure, ZH)).hasValue(zh);
        assertThat(Wording.yardstick(figure, EN)).hasValue(en);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.078 | % | 约每93份中占1份 | about 1 part in 93",
                "25 | % | 约每4份中占1份 | about 1 part in 4",
                "0.02 | % | 约每5000份中占1份 | about 1 part in 5,000",
            })
    void aShareIsToldAsOneInSoMany(String value, String unit, String zh, String en) {
        Figure figure = figure("x").of(value, unit).shareOf("全国", "all").build();

        assertThat(Wording.yardstick(figure, ZH)).hasValue(zh);
        assertThat(Wording.yardstick(figure, EN)).hasValue(en);
    }

    @Test
    void nothingIsSaidWhereNothingSoundFollows() {
        assertThat(Wording.yardstick(
                        figure("share").of("29.8", "%").shareOf("全国", "all").build(), ZH))
                .as("1 in 3.36 is no whole number")
                .isEmpty();
        assertThat(Wording.yardstick(
                        figure("permille").of("4", "‰").shareOf("全国", "all").build(), ZH))
                .as("1 in 250 has more digits than 4")
                .isEmpty();
        assertThat(Wording.yardstick(figure("rate").of("5", "%").build(), ZH))
                .as("no whole is stated")
                .isEmpty();
        assertThat(Wording.yardstick(
                        figure("more")
                                .of("2000", "亩")
                                .qualified(Qualifier.MORE_THAN)
                                .build(),
                        ZH))
                .as("only a bound")
                .isEmpty();
        assertThat(Wording.yardstick(
                        figure("stock")
                                .of("2730", "亿元")
                                .kind(IndicatorKind.STOCK)
                                .build(),
                        ZH))
                .as("a stock does not flow by the day")
                .isEmpty();
        assertThat(Wording.yardstick(figure("plot").of("1", "公顷").build(), ZH))
                .as("about one pitch says little")
                .isEmpty();
    }
}
