package tidemark.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.service.OpenOutcome;
import tidemark.service.ReportLocation;
import tidemark.service.ReportOpener;

/// Guangdong and Ningxia in 2025, side by side: every pairing, and every indicator that stands alone with its reason.
final class ShippedComparisonTest {

    private final Report guangdong = shipped("guangdong-2025");
    private final Report ningxia = shipped("ningxia-2025");
    private final Comparison comparison = Comparison.of(List.of(guangdong, ningxia), Pairings.NONE);

    private static Report shipped(String id) {
        return switch (ReportOpener.open(new ReportLocation.Shipped(id))) {
            case OpenOutcome.Opened opened -> opened.report().report();
            case OpenOutcome.Refused refused -> throw new AssertionError(refused);
            case OpenOutcome.Unreadable unreadable -> throw new AssertionError(unreadable);
        };
    }

    private static String line(Row row) {
        return row.match().first().id() + ": " + ContrastWords.said(row.cells().getFirst(), Language.ZH) + " / "
                + ContrastWords.said(row.cells().getLast(), Language.ZH) + " / "
                + ContrastWords.growths(row.contrasts().getFirst(), Language.ZH);
    }

    @Test
    void everyPairingSaysWhatBothStateAndByHowMuchTheirGrowthsDiffer() {
        assertThat(comparison.rows().stream().map(ShippedComparisonTest::line))
                .containsExactly(
                        "gdp: 增长3.9%，连续37年全国第一 / 5696亿元，增长5.3% / +1.4个百分点",
                        "gdp_growth: 增长3.9% / 增长5.3% / +1.4个百分点",
                        "budget_revenue_growth: 增长3% / 全国第八 / —",
                        "industry_growth: 增长3% / 增长6.9% / +4个百分点",
                        "foreign_trade_growth: 增长4.4% / 增长3.4% / −1.0个百分点",
                        "retail_sales_growth: 增长2.8% / 增长2.1% / −0.7个百分点",
                        "visitors_growth: 增长10.3% / 增长14% / +4个百分点");
    }

    @Test
    void noLevelIsSubtractedForNeitherReportStatesBoth() {
        assertThat(comparison.rows())
                .allSatisfy(row -> assertThat(row.contrasts().getFirst().difference())
                        .isEqualTo(new Outcome.NotReckoned(Reason.NOT_STATED)));
    }

    @Test
    void amountsOfWhichTheOtherStatesOnlyTheGrowthStandAloneAndSaySo() {
        assertThat(comparison.alone().stream()
                        .filter(alone -> alone.reason() instanceof Apart.OnlyGrowth)
                        .map(alone -> alone.subject().id()))
                .containsExactly("foreign_trade", "retail_sales", "visitors");
    }

    @Test
    void everyIndicatorIsEitherMatchedOrAloneWithAReason() {
        long all = guangdong.figures().stream()
                        .map(figure -> figure.id())
                        .distinct()
                        .count()
                + ningxia.figures().stream()
                        .map(figure -> figure.id())
                        .distinct()
                        .count();

        assertThat(2L * comparison.rows().size() + comparison.alone().size()).isEqualTo(all);
        assertThat(comparison.alone())
                .allSatisfy(alone -> assertThat(alone.reason().words().zh()).isNotBlank());
    }
}
