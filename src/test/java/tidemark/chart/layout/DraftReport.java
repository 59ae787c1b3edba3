package tidemark.chart.layout;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.report.Area;
import tidemark.report.ChartSpec;
import tidemark.report.Figure;
import tidemark.report.Form;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.Source;
import tidemark.report.Text;
import tidemark.report.TimePeriod;

/// A report of one section that holds given figures, for tests.
public final class DraftReport {
    private static final Text REFORM = new Text("改革", "Reform");

    private DraftReport() {}

    public static Report of(FigureDraft... drafts) {
        return new Report(
                "draft",
                new Text("北仑区2023年发展报告", "Beilun in 2023"),
                "330206",
                TimePeriod.ofYear(2023),
                List.of(new Area("330206", new Text("北仑区", "Beilun District"), Area.Level.COUNTY, null)),
                new Source(
                        "年度报告",
                        null,
                        List.of(),
                        null,
                        null,
                        List.of(new Source.Section("reform", "改革发力", 8)),
                        List.of()),
                List.of(new Section("reform", REFORM, REFORM, List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Stream.of(drafts).map(FigureDraft::figure).toList());
    }

    public static ChartSpec chart(Report report, Form form, Text title, @Nullable String focus) {
        var ids = report.figures().stream().map(Figure::id).toList();
        return new ChartSpec("draft", "reform", title, form, ids, List.of(), focus, null);
    }

    static Content content(Report report, Form form, @Nullable String focus) {
        return new Content(report, chart(report, form, REFORM, focus), report.figures(), List.of());
    }
}
