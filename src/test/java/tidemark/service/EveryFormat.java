package tidemark.service;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.export.NamePattern;
import tidemark.report.Language;

/// Exports the report that comes first with the program in every format and both languages.
final class EveryFormat {
    private EveryFormat() {}

    /// @param arguments the folder
    public static void main(String[] arguments) {
        if (!(into(new ExportTarget.Folder(Path.of(arguments[0]))) instanceof ExportOutcome.Done done)
                || !done.failures().isEmpty()) {
            throw new IllegalStateException("the export failed");
        }
    }

    static ExportOutcome into(ExportTarget target) {
        var opened = (OpenOutcome.Opened) ReportOpener.open(ShippedReports.first());
        return ExportService.export(order(opened.report(), target), Progress.UNSEEN);
    }

    /// The whole report, small.
    static ExportOrder order(OpenReport report, ExportTarget target) {
        return new ExportOrder(
                report,
                report.charts(),
                new LinkedHashSet<>(ExportFormat.all()),
                List.of(look(Language.ZH), look(Language.EN)),
                NamePattern.TITLE,
                target,
                false);
    }

    private static PictureOrder look(Language language) {
        return new PictureOrder(language, Theme.LIGHT, new Size(640, 400), 1, PictureOrder.SCREEN_DPI, false);
    }
}
