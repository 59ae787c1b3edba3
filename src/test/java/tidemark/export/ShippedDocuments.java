package tidemark.export;

import java.util.stream.Stream;
import tidemark.chart.Theme;
import tidemark.report.Language;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;
import tidemark.service.ReportOpener;
import tidemark.service.ShippedReports;

/// What a document of each shipped report is made from, in either language.
public final class ShippedDocuments {
    private ShippedDocuments() {}

    public static Stream<DocumentRequest> all() {
        return ShippedReports.ids().stream()
                .flatMap(id -> Stream.of(Language.values()).map(language -> of(id, language)));
    }

    public static DocumentRequest of(String id, Language language) {
        OpenReport open = open(id);
        return new DocumentRequest(open.report(), open.charts(), language, Theme.LIGHT);
    }

    private static OpenReport open(String id) {
        if (ReportOpener.open(new ReportLocation.Shipped(id)) instanceof OpenOutcome.Opened opened) {
            return opened.report();
        }
        throw new AssertionError("no report " + id);
    }
}
