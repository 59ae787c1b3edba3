package tidemark.app.desktop;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.stage.Stage;
import tidemark.report.Language;
import tidemark.service.ReportLocation;
import tidemark.service.ReportOpener;
import tidemark.service.ShippedReports;

/// The window of Tidemark.
public final class DesktopApplication extends Application {

    private final Executor background =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("background-", 1).factory());
    private boolean drawn;

    @Override
    public void start(Stage stage) {
        ReportLocation location = location(getParameters().getUnnamed());
        var reading = CompletableFuture.supplyAsync(() -> ReportOpener.open(location), background);
        new MainWindow(stage, Language.of(Locale.getDefault()), background, this::drawn).show(location, reading);
    }

    private static ReportLocation location(List<String> reports) {
        return reports.isEmpty() ? ShippedReports.first() : ReportLocation.of(reports.getFirst());
    }

    private void drawn() {
        if (!drawn && Boolean.getBoolean("tidemark.exitAfterFirstFrame")) {
            FirstFrame.thenExit();
        }
        drawn = true;
    }
}
