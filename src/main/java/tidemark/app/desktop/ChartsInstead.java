package tidemark.app.desktop;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import tidemark.export.NamePattern;
import tidemark.report.Language;
import tidemark.report.Text;
import tidemark.service.ExportFormat;
import tidemark.service.ExportOrder;
import tidemark.service.ExportOutcome;
import tidemark.service.ExportService;
import tidemark.service.ExportTarget;
import tidemark.service.FileOutcome;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.service.PictureFormat;
import tidemark.service.PictureOrder;
import tidemark.service.Progress;
import tidemark.service.ReportLocation;
import tidemark.service.ReportOpener;

/// What the program does where it cannot open a window: it writes every chart of the report as PNG and SVG and says
/// where.
///
/// @param folder where they go
/// @param overwrite whether the folder is the program's own, so that what an earlier run left there is replaced
/// @param messages where it says so
record ChartsInstead(Path folder, boolean overwrite, Language language, PrintStream messages) {

    /// Names the folder that a build keeps for its products; what is in it may be replaced.
    static final String FOLDER_PROPERTY = "tidemark.charts";

    private static final String FOLDER = "tidemark-charts";
    private static final int FILES = 3;

    static ChartsInstead here(Language language) {
        String own = System.getProperty(FOLDER_PROPERTY, "");
        return new ChartsInstead(Path.of(own.isEmpty() ? FOLDER : own), !own.isEmpty(), language, System.err);
    }

    /// Writes the charts.
    ///
    /// @param reason why there is no window
    /// @return the exit code of the process: 0; 1 where the report does not open; 3 where files fail
    int write(ReportLocation location, Text reason) {
        say(reason);
        return switch (ReportOpener.open(location)) {
            case OpenOutcome.Opened(OpenReport report) -> export(report);
            case OpenOutcome.Refused refused -> {
                say(new Text(
                        "报告 " + location.display() + " 有问题；tidemark check 逐一列出。",
                        "the report " + location.display() + " has problems; tidemark check lists them."));
                yield 1;
            }
            case OpenOutcome.Unreadable unreadable -> {
                say(unreadable.reason());
                yield FILES;
            }
        };
    }

    private int export(OpenReport report) {
        var formats = new LinkedHashSet<ExportFormat>(List.of(PictureFormat.PNG, PictureFormat.SVG));
        var order = new ExportOrder(
                report,
                report.charts(),
                formats,
                List.of(PictureOrder.usual(language)),
                NamePattern.TITLE,
                new ExportTarget.Folder(folder),
                overwrite);
        return switch (ExportService.export(order, Progress.UNSEEN)) {
            case ExportOutcome.NoFolder(Path wanted, Text why) -> {
                say(why);
                yield FILES;
            }
            case ExportOutcome.Done done -> tell(report, done);
            case ExportOutcome.Zipped zipped -> tell(report, zipped.contents());
        };
    }

    private int tell(OpenReport report, ExportOutcome.Done done) {
        for (FileOutcome.Failed failed : done.failures()) {
            say(new Text(
                    failed.file() + "：" + failed.reason().zh(),
                    failed.file() + ": " + failed.reason().en()));
        }
        long there = done.written() + done.unchanged();
        say(new Text(
                report.charts().size() + " 张图表的 " + there + " 个文件（PNG 和 SVG）在 " + folder.toAbsolutePath() + "。",
                there + " files (PNG and SVG) of " + report.charts().size() + " charts are in "
                        + folder.toAbsolutePath() + "."));
        return done.failures().isEmpty() ? 0 : FILES;
    }

    private void say(Text message) {
        messages.print("tidemark: " + message.in(language) + "\n");
        messages.flush();
    }
}
