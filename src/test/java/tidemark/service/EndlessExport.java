package tidemark.service;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.export.NamePattern;
import tidemark.report.Language;

/// Exports two states of a report in turn, over one another, until it is killed.
final class EndlessExport {
    private EndlessExport() {}

    /// @param arguments the two reports, then the folder, which also gets a ZIP file
    public static void main(String[] arguments) {
        var first = open(Path.of(arguments[0]));
        var second = open(Path.of(arguments[1]));
        Path folder = Path.of(arguments[2]);
        export(second, folder);
        System.out.println("ready");
        while (true) {
            export(first, folder);
            export(second, folder);
        }
    }

    /// Into the folder, and into a ZIP file there.
    static void export(OpenReport report, Path folder) {
        ExportService.export(order(report, new ExportTarget.Folder(folder)), Progress.UNSEEN);
        ExportService.export(order(report, new ExportTarget.Zip(folder.resolve("all.zip"))), Progress.UNSEEN);
    }

    private static ExportOrder order(OpenReport report, ExportTarget target) {
        var look = new PictureOrder(Language.EN, Theme.LIGHT, Size.HD, 1, 96, false);
        return new ExportOrder(
                report,
                report.charts(),
                new LinkedHashSet<>(List.of(PictureFormat.SVG)),
                List.of(look),
                ((NamePattern.Reading.Good) NamePattern.read("{id}")).pattern(),
                target,
                true);
    }

    static OpenReport open(Path file) {
        return ((OpenOutcome.Opened) ReportOpener.open(new ReportLocation.OnDisk(file))).report();
    }
}
