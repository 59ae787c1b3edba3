package tidemark.desk.present;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tidemark.chart.Size;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.service.ReportOpener;
import tidemark.service.ShippedReports;

class TalkStocksTest {
    private static final OpenReport SHIPPED = ((OpenOutcome.Opened) ReportOpener.open(ShippedReports.first())).report();

    private final TalkStocks stocks = new TalkStocks();

    @Test
    void whatATalkIsMadeFromIsKeptForTheNext() {
        var first = stocks.of(SHIPPED, Size.HD);
        assertThat(stocks.of(SHIPPED, new Size(1024, 768))).isNotSameAs(first);
        assertThat(stocks.of(SHIPPED, Size.HD)).isSameAs(first);
    }

    @Test
    void aReportThatIsReadAnewIsAnother() {
        var first = stocks.of(SHIPPED, Size.HD);
        var again = ((OpenOutcome.Opened) ReportOpener.open(ShippedReports.first())).report();
        assertThat(stocks.of(again, Size.HD)).isNotSameAs(first);
    }

    @Test
    void onlyTheLatestAreKept() {
        var first = stocks.of(SHIPPED, Size.HD);
        for (int width = 1000; width < 1004; width++) {
            stocks.of(SHIPPED, new Size(width, 768));
        }
        assertThat(stocks.of(SHIPPED, Size.HD)).isNotSameAs(first);
    }
}
