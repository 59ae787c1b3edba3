package tidemark.app.desktop;

import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/// Whoever gives a talk in a test, and the screens that are looked at. The headless platform lets several windows have
/// the keys at once, so keys are given to the one that has them on a real system: the speaker's where there is one.
final class TalkHand {
    private static final long PATIENCE = 30_000;
    private static final int ROUNDS = 5;

    private final WindowExtension window;

    TalkHand(WindowExtension window) {
        this.window = window;
    }

    /// Begins a talk and waits for its first slide.
    void begin() {
        typeInWindow(KeyCode.F5, false);
        window.waitUntil(() -> stage("talk").isPresent() && said() != null);
    }

    /// Goes on with the talk that did not come to its end, if there is one.
    void goOn() {
        typeInWindow(KeyCode.F5, true);
    }

    private void typeInWindow(KeyCode key, boolean alt) {
        window.robot().interact(() -> type(window.stage().getScene(), key, "", alt, false));
        WaitForAsyncUtils.waitForFxEvents(ROUNDS);
    }

    void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            window.robot().interact(() -> type(key));
        }
        WaitForAsyncUtils.waitForFxEvents(ROUNDS);
    }

    /// Types a slash, which no key code says on every keyboard.
    void slash() {
        window.robot().interact(() -> {
            Scene scene = scene();
            Node owner = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            Event.fireEvent(
                    owner, new KeyEvent(KeyEvent.KEY_TYPED, "/", "", KeyCode.UNDEFINED, false, false, false, false));
        });
        WaitForAsyncUtils.waitForFxEvents(ROUNDS);
    }

    void typeWithCtrl(KeyCode key) {
        window.robot().interact(() -> type(scene(), key, "", false, true));
        WaitForAsyncUtils.waitForFxEvents(ROUNDS);
    }

    private static void type(Scene scene, KeyCode key, String letter, boolean alt, boolean ctrl) {
        Node owner = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_PRESSED, letter, "", key, false, ctrl, alt, false));
    }

    private static Scene scene() {
        return speaker().orElseGet(TalkHand::audience).getScene();
    }

    private static void type(KeyCode key) {
        Scene scene = scene();
        String letter = key.isLetterKey() || key.isDigitKey() ? key.getChar().toLowerCase(Locale.ROOT) : "";
        type(scene, key, letter, false, false);
        if (!letter.isEmpty() && scene.getWindow() != null && scene.getWindow().isShowing()) {
            Node now = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            Event.fireEvent(
                    now, new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
        }
    }

    static Optional<Stage> stage(String style) {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(each -> each.getScene().getRoot().getStyleClass().contains(style))
                .findFirst();
    }

    static Stage audience() {
        return stage("talk").orElseThrow();
    }

    static Optional<Stage> speaker() {
        return stage("speaker");
    }

    /// What the audience's screen says to a screen reader; null before the first slide.
    static String said() {
        return audience().getScene().getRoot().getAccessibleText();
    }

    void await(String words) {
        window.waitUntil(() -> stage("talk").isPresent() && said() != null && said().startsWith(words));
    }

    static boolean shows(Stage stage, String style) {
        return stage.getScene().getRoot().lookupAll(style).stream().anyMatch(Node::isVisible);
    }

    /// Every pixel of a stage.
    static int[] pixels(Stage stage) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            WritableImage image = stage.getScene().snapshot(null);
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            var pixels = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            return pixels;
        });
    }
}
