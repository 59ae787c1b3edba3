package tidemark.app.desktop;

import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import tidemark.report.Language;
import tidemark.report.Text;
import tidemark.service.ReportLocation;
import tidemark.service.ShippedReports;

/// Opens the window where the machine can show one, and writes the charts where it cannot.
public final class Desktop {

    private Desktop() {}

    /// Opens the window and returns when it is closed.
    ///
    /// @param reports the report to open first, or an empty list for the embedded one
    /// @return 0, also where no window can open and the charts were written instead
    public static int open(List<String> reports) {
        return switch (Obstacle.here()) {
            case NONE -> show(reports);
            case NO_DISPLAY ->
                writeChartsInstead(
                        reports,
                        new Text(
                                "这里没有显示器（display），打不开窗口，改为写出所有图表。",
                                "there is no display here, so no window can open; writing every chart instead."));
            case NO_GTK ->
                writeChartsInstead(
                        reports,
                        new Text(
                                "没有安装 GTK 3，打不开窗口，改为写出所有图表。要打开窗口，请安装 libgtk-3-0（Debian、Ubuntu）或 gtk3（Fedora）。",
                                "no window can open, because GTK 3 is not installed; writing every chart instead. For"
                                        + " the window, install libgtk-3-0 (Debian, Ubuntu) or gtk3 (Fedora)."));
        };
    }

    private static int show(List<String> reports) {
        Application.launch(DesktopApplication.class, reports.toArray(String[]::new));
        return 0;
    }

    private static int writeChartsInstead(List<String> reports, Text reason) {
        var location = reports.stream()
                .findFirst()
                .<ReportLocation>map(ReportLocation::of)
                .orElse(ShippedReports.first());
        return ChartsInstead.here(Language.of(Locale.getDefault())).write(location, reason);
    }
}
