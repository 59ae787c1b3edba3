package tidemark.desk;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import tidemark.desk.theme.WindowTheme;

/// Gives each test an empty window of 1000 × 700 for one part of the program's window, and closes it afterwards.
public final class FxExtension implements BeforeEachCallback, AfterEachCallback {
    private static final long PATIENCE = 30;

    private final FxRobot robot = new FxRobot();

    @Override
    public void beforeEach(ExtensionContext context) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Override
    public void afterEach(ExtensionContext context) throws TimeoutException {
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
        FxToolkit.cleanupStages();
    }

    public FxRobot robot() {
        return robot;
    }

    /// Shows a part, dressed as in the program.
    ///
    /// @param part built on the JavaFX thread
    public void show(Session session, Supplier<? extends Parent> part) {
        robot.interact(() -> {
            Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
            var scene = new Scene(part.get(), 1000, 700);
            WindowTheme.dress(scene, session.themeProperty(), session.textSizeProperty());
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The first node, of any window, that a selector finds.
    public Node find(String selector) {
        return robot.lookup(selector)
                .tryQuery()
                .orElseThrow(() -> new AssertionError("nothing is shown for " + selector));
    }

    /// Waits until something holds and the window has come to rest.
    public void waitUntil(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain for " + PATIENCE + " s", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
