package tidemark.export;

import java.util.List;
import java.util.stream.Stream;
import tidemark.chart.Theme;
import tidemark.report.Language;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;
import tidemark.service.ReportOpener;
import tidemark.service.ShippedReports;

/// Documents of the reports that the program ships with.
public final class Shipped {
    private Shipped() {}

    public static List<String> ids() {
        return ShippedReports.ids();
    }

    /// Every whole report in either language, on light ground.
    public static Stream<DocumentRequest> all() {
        return ids().stream()
                .flatMap(id -> Stream.of(Language.values()).map(language -> whole(id, language, Theme.LIGHT)));
    }

    /// A whole report as a document.
    public static DocumentRequest whole(String id, Language language, Theme theme) {
        OpenReport open = switch (ReportOpener.open(new ReportLocation.Shipped(id))) {
            case OpenOutcome.Opened(OpenReport opened) -> opened;
            case OpenOutcome.Refused refused -> throw new AssertionError(refused.toString());
            case OpenOutcome.Unreadable unreadable -> throw new AssertionError(unreadable.toString());
        };
        return new DocumentRequest(open.report(), open.charts(), language, theme);
    }
}
