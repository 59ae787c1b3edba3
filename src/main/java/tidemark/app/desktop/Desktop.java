package tidemark.app.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.stage.Stage;
import tidemark.desk.dialogs.WindowDialogs;
import tidemark.desk.present.awake.KeepAwake;
import tidemark.desk.present.awake.SystemCommands;
import tidemark.desk.present.screens.FxScreens;
import tidemark.desk.settings.ConfigFolder;
import tidemark.desk.settings.LiveSettings;
import tidemark.desk.settings.Settings;
import tidemark.desk.settings.SettingsStore;
import tidemark.report.Language;
import tidemark.report.Text;
import tidemark.service.Opening;
import tidemark.service.ReportFolder;
import tidemark.service.ReportLocation;
import tidemark.service.ShippedReports;

/// Opens the window where the machine can show one, and writes the charts where it cannot.
public final class Desktop {

    private Desktop() {}

    /// Opens the window; the process lives on until it is closed.
    ///
    /// @param reports to open, or an empty list for the embedded one; a folder stands for the reports in it
    /// @param asked the language asked for; where none is, the one of the last time
    /// @param kiosk true to let the talk on the first report run by itself
    /// @return 0, also where no window can open and the charts were written instead
    public static int open(List<String> reports, Optional<Language> asked, boolean kiosk) {
        return switch (Obstacle.here()) {
            case NONE -> show(reports, asked, kiosk);
            case NO_DISPLAY ->
                writeChartsInstead(
                        reports,
                        asked,
                        new Text(
                                "这里没有显示器（display），打不开窗口，改为写出所有图表。",
                                "there is no display here, so no window can open; writing every chart instead."));
            case NO_GTK ->
                writeChartsInstead(
                        reports,
                        asked,
                        new Text(
                                "没有安装 GTK 3，打不开窗口，改为写出所有图表。要打开窗口，请安装 libgtk-3-0（Debian、Ubuntu）或 gtk3（Fedora）。",
                                "no window can open, because GTK 3 is not installed; writing every chart instead. For"
                                        + " the window, install libgtk-3-0 (Debian, Ubuntu) or gtk3 (Fedora)."));
        };
    }

    /// Reads the report while the toolkit starts.
    private static int show(List<String> reports, Optional<Language> asked, boolean kiosk) {
        List<ReportLocation> locations =
                locations(reports).stream().map(ReportLocation::absolute).toList();
        var first = new Opening(locations.getFirst());
        ExecutorService background = Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("background-", 1).factory());
        background.execute(first::outcome);
        Path folder = ConfigFolder.of(System.getProperties(), System.getenv());
        var store = new SettingsStore(folder, reason -> System.err.println("tidemark: " + reason.en()));
        var kept = CompletableFuture.supplyAsync(
                () -> store.load(Settings.initial(Language.of(Locale.getDefault()))), background);
        Platform.startup(() -> show(
                first,
                locations.subList(1, locations.size()),
                new LiveSettings(withLanguage(told(kept.join()), asked)),
                store,
                folder,
                background,
                kiosk));
        return 0;
    }

    private static Settings withLanguage(Settings settings, Optional<Language> asked) {
        return asked.map(settings::with).orElse(settings);
    }

    private static Settings told(SettingsStore.Loaded loaded) {
        if (loaded.notice() != null) {
            System.err.println("tidemark: " + loaded.notice().en());
        }
        return loaded.settings();
    }

    private static void show(
            Opening first,
            List<ReportLocation> others,
            LiveSettings settings,
            SettingsStore store,
            Path folder,
            ExecutorService background,
            boolean kiosk) {
        var stage = new Stage();
        Runnable onDrawn = Boolean.getBoolean("tidemark.exitAfterFirstFrame") ? FirstFrame.exitAfter() : () -> {};
        store.keep(settings);
        stage.setOnHidden(_ -> store.close());
        var window = new MainWindow(
                stage,
                settings,
                background,
                messages -> new WindowDialogs(stage, messages),
                new FxScreens(),
                Clock.systemDefaultZone(),
                KeepAwake.on(
                        System.getProperty("os.name", ""),
                        ProcessHandle.current().pid(),
                        new SystemCommands()),
                onDrawn);
        window.keepOwnWork(folder);
        if (Boolean.getBoolean("tidemark.rehearse")) {
            Rehearsal.begin(window.session(), window.shell());
        }
        if (kiosk) {
            window.runTalkOnceOpen();
        }
        window.show(first, others);
    }

    private static int writeChartsInstead(List<String> reports, Optional<Language> asked, Text reason) {
        return ChartsInstead.here(asked.orElse(Language.of(Locale.getDefault())))
                .write(locations(reports).getFirst(), reason);
    }

    private static List<ReportLocation> locations(List<String> reports) {
        return reports.isEmpty()
                ? List.of(ShippedReports.first())
                : ReportFolder.expand(reports.stream().map(ReportLocation::of).toList());
    }
}
