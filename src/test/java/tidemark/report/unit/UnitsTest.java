package tidemark.report.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

    @ParameterizedTest
    @CsvSource({
        "元, CNY, 1",
        "万元, CNY, 10000",
        "亿元, CNY, 100000000",
        "万亿元, CNY, 1000000000000",
        "美元, USD, 1",
        "万美元, USD, 10000",
        "亿美元, USD, 100000000",
        "%, PERCENT, 1",
        "成, PERCENT, 10",
        "‰, PERMILLE, 1",
        "个百分点, PERCENTAGE_POINT, 1",
        "倍, RATIO, 1",
        "天, DAY, 1",
        "个工作日, WORKING_DAY, 1",
        "个月, MONTH, 1",
        "周年, YEAR, 1",
        "小时, HOUR, 1",
        "公顷, AREA, 10000",
        "万公顷, AREA, 100000000",
        "万平方米, AREA, 10000",
        "平方公里, AREA, 1000000",
        "千米, LENGTH, 1000",
        "万公里, LENGTH, 10000000",
        "万吨, TONNE, 10000",
        "万千瓦, POWER, 10000",
        "万标箱, TEU, 10000",
        "亿人次, PERSON_TIMES, 100000000",
        "万人, COUNT, 10000",
        "万笔, COUNT, 10000",
        "百万户, COUNT, 1000000",
        "家, COUNT, 1",
        "万辆（艘、架、列）次, COUNT, 10000",
    })
    void readsWhatReportsPrint(String printed, Measure measure, BigDecimal scale) {
        assertThat(Units.find(printed)).hasValueSatisfying(unit -> {
            assertThat(unit.printed()).isEqualTo(printed);
            assertThat(unit.measure()).isEqualTo(measure);
            assertThat(unit.scale()).isEqualByComparingTo(scale);
            assertThat(unit.per()).isNull();
        });
    }

    @Test
    void aCountKnowsTheWordThatCounts() {
        assertThat(Units.find("万笔"))
                .hasValueSatisfying(unit -> assertThat(unit.classifier()).isEqualTo("笔"));
        assertThat(Units.find("亿元"))
                .hasValueSatisfying(unit -> assertThat(unit.classifier()).isNull());
    }

    @Test
    void aQuotientHasAUnitBelowTheLine() {
        Unit unit = Units.find("亿元/个").orElseThrow();

        assertThat(unit.measure()).isEqualTo(Measure.CNY);
        assertThat(unit.per()).isEqualTo(Units.find("个").orElseThrow());
        assertThat(unit.isMoney()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "元人民币", "RMB", "万天", "万%", "亿", "元/", "/个", "元/个/天", "家企业", "亿元亿元亿元亿元亿元亿元亿元亿元亿元"})
    void doesNotKnowWhatIsNoUnit(String printed) {
        assertThat(Units.find(printed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "元人民币, 元",
        "亿元人民币, 亿元",
        "RMB, 元",
        "亿人民币, 亿元",
        "万美金, 万美元",
        "百分点, 个百分点",
        "工作日, 个工作日",
        "m2, 平方米",
        "万m², 万平方米",
        "km2, 平方公里",
        "TEU, 标箱",
        "万TEU, 万标箱",
        "月, 个月",
        "亿圆, 亿元",
        "个百分店, 个百分点",
        "平方公理, 平方公里",
        "' 亿元 ', 亿元",
        "亿人民币/个, 亿元/个",
    })
    void guessesWhatWasMeant(String printed, String meant) {
        assertThat(Units.nearest(printed)).hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "龘", "全国综试区", "hello world this is no unit at all"})
    void guessesNothingFarFetched(String printed) {
        assertThat(Units.nearest(printed)).isEmpty();
    }

    @Test
    void fifteenMuAreOneHectare() {
        Unit mu = Units.find("亩").orElseThrow();
        Unit hectare = Units.find("公顷").orElseThrow();

        assertThat(Units.convert(new BigDecimal(15), mu, hectare)).isEqualByComparingTo("1");
        assertThat(Units.convert(BigDecimal.ONE, hectare, mu)).isEqualByComparingTo("15");
        assertThat(Units.convert(new BigDecimal(3), mu, Units.find("平方米").orElseThrow()))
                .isEqualByComparingTo("2000");
    }

    @Test
    void daysAreNotConvertedToWorkingDays() {
        Unit day = Units.find("天").orElseThrow();
        Unit workingDay = Units.find("个工作日").orElseThrow();

        assertThatThrownBy(() -> Units.convert(BigDecimal.ONE, day, workingDay))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("天");
    }

    @Test
    void onlyUnitsOfTimeAreDurations() {
        assertThat(Units.find("天").orElseThrow().isDuration()).isTrue();
        assertThat(Units.find("小时").orElseThrow().isDuration()).isTrue();
        assertThat(Units.find("元/年").orElseThrow().isDuration()).isFalse();
        assertThat(Units.find("亩").orElseThrow().isDuration()).isFalse();
    }
}
