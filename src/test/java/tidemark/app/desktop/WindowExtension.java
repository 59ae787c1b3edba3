package tidemark.app.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import tidemark.desk.Session;
import tidemark.desk.dialogs.Dialogs;
import tidemark.desk.present.awake.KeepAwake;
import tidemark.desk.settings.LiveSettings;
import tidemark.desk.settings.Settings;
import tidemark.desk.shell.ShellViewModel;
import tidemark.desk.shell.ToolPage;
import tidemark.report.Language;
import tidemark.service.Opening;
import tidemark.service.ReportLocation;
import tidemark.service.ShippedReports;

/// Opens the window on the shipped report before each test, in Chinese, 1000 × 900, and closes it afterwards.
final class WindowExtension implements BeforeEachCallback, AfterEachCallback {

    private static final long PATIENCE = 30;

    private final Answers answers = new Answers();
    private final List<String> screen = new CopyOnWriteArrayList<>();
    private KeepAwake awake = () -> {
        screen.add("awake");
        return Optional.of(() -> screen.add("asleep"));
    };
    private final FxRobot robot = new FxRobot();
    private final AtomicReference<MainWindow> window = new AtomicReference<>();
    private final AtomicReference<PretendScreens> screens = new AtomicReference<>();
    private final PretendClock clock = new PretendClock();
    private ExecutorService background = background();

    /// What the reader answers when asked.
    static final class Answers implements Dialogs {
        private Optional<Path> report = Optional.empty();
        private Optional<Path> source = Optional.empty();
        private Optional<Path> picture = Optional.empty();
        private Optional<Path> folder = Optional.empty();

        void report(Path file) {
            report = Optional.of(file);
        }

        void source(Path file) {
            source = Optional.of(file);
        }

        void picture(Path file) {
            picture = Optional.of(file);
        }

        void folder(Path chosen) {
            folder = Optional.of(chosen);
        }

        @Override
        public List<Path> chooseReports(@Nullable Path folder) {
            return report.stream().toList();
        }

        @Override
        public Optional<Path> chooseSource(@Nullable Path folder) {
            return source;
        }

        @Override
        public Optional<Path> chooseTemplate(@Nullable Path folder) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> choosePicture(@Nullable Path folder) {
            return picture;
        }

        @Override
        public Optional<Path> chooseFolder(@Nullable Path folder) {
            return this.folder;
        }

        @Override
        public Optional<Path> chooseTarget(@Nullable Path folder, String name, String ending, String kind) {
            return this.folder.map(chosen -> chosen.resolve(name));
        }
    }

    /// What a window that is closed by now still asks for is not done: the program has ended then.
    private static ExecutorService background() {
        return new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), new ThreadPoolExecutor.DiscardPolicy());
    }

    @Override
    public void beforeEach(ExtensionContext context) throws TimeoutException {
        background = background();
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            screens.set(new PretendScreens());
            var opened = new MainWindow(
                    stage,
                    new LiveSettings(Settings.initial(Language.ZH)),
                    background,
                    _ -> answers,
                    screens.get(),
                    clock,
                    () -> awake.begin(),
                    () -> {});
            window.set(opened);
            ReportLocation location = ShippedReports.first();
            opened.show(new Opening(location), List.of());
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1000);
            stage.setHeight(900);
        });
        waitUntil(() -> session().getReport() != null);
    }

    @Override
    public void afterEach(ExtensionContext context) throws TimeoutException {
        robot.release(new javafx.scene.input.KeyCode[0]);
        robot.release(new javafx.scene.input.MouseButton[0]);
        FxToolkit.cleanupStages();
        background.shutdownNow();
    }

    PretendClock clock() {
        return clock;
    }

    /// What became of the screen's sleep, in order.
    List<String> sleep() {
        return screen;
    }

    /// The machine has no way to keep its screen awake.
    void letSleep() {
        awake = KeepAwake.NONE;
    }

    PretendScreens screens() {
        return screens.get();
    }

    FxRobot robot() {
        return robot;
    }

    Session session() {
        return window.get().session();
    }

    ShellViewModel shell() {
        return window.get().shell();
    }

    /// Goes to a page behind the sections.
    void choose(ToolPage page) {
        robot.interact(() -> window.get().shell().choose(page));
    }

    /// Keeps what the reader makes of reports in a folder, once what lies there is read.
    void keepOwnWork(Path folder) {
        robot.interact(() -> window.get().keepOwnWork(folder));
        waitUntil(() -> session().getReport() != null
                && session().own().isLoaded(session().getReport().location()));
    }

    /// As if a picture were dropped onto the window.
    void drop(Path picture) {
        window.get().comeBack(picture);
    }

    Stage stage() {
        return FxToolkit.toolkitContext().getRegisteredStage();
    }

    Answers answers() {
        return answers;
    }

    /// The first visible node that a selector finds.
    Node find(String selector) {
        return robot.lookup(selector).queryAll().stream()
                .filter(WindowExtension::isShown)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is shown for " + selector));
    }

    boolean shows(String selector) {
        return robot.lookup(selector).queryAll().stream().anyMatch(WindowExtension::isShown);
    }

    static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Waits until something holds and the window has come to rest.
    void waitUntil(java.util.concurrent.Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain for " + PATIENCE + " s", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
