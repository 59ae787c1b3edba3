package tidemark.app.desktop;

import java.util.List;
import javafx.application.Application;

/// Opens the window where the machine can show one, and says what is missing where it cannot.
public final class Desktop {

    private Desktop() {}

    /// Opens the window and returns when it is closed.
    ///
    /// @param reports the report to open first, or an empty list for the embedded one
    /// @return 0, also where no window can open and the reason was told instead
    public static int open(List<String> reports) {
        return switch (Obstacle.here()) {
            case NONE -> show(reports);
            case NO_DISPLAY -> writeChartsInstead("there is no display here, so no window can open.");
            case NO_GTK ->
                writeChartsInstead("no window can open, because GTK 3 is not installed:"
                        + " install libgtk-3-0 (Debian, Ubuntu) or gtk3 (Fedora).");
        };
    }

    private static int show(List<String> reports) {
        Application.launch(DesktopApplication.class, reports.toArray(String[]::new));
        return 0;
    }

    private static int writeChartsInstead(String reason) {
        System.err.println("tidemark: " + reason);
        return 0;
    }
}
