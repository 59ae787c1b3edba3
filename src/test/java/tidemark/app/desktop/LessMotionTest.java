package tidemark.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.app.desktop.TalkHand.audience;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Whether the slide with bars after the opening of a section comes by a transition.
class LessMotionTest {
    private static final String BARS = "建筑许可平均32天办好";

    @RegisterExtension
    final WindowExtension window = new WindowExtension();

    private final TalkHand hand = new TalkHand(window);

    @Test
    void barsGrow() {
        window.robot()
                .interact(() -> assertThat(Platform.getPreferences().isReducedMotion())
                        .as("the platform of the tests wants less motion")
                        .isFalse());
        assertThat(movesToBars()).isTrue();
    }

    @Test
    void whereLessMotionIsChosenInTheMenuTheyAreThereAtOnce() {
        window.robot().clickOn("#view");
        window.robot().clickOn("减少动态效果");
        assertThat(window.session().lessMotionProperty().get()).isTrue();

        assertThat(movesToBars()).isFalse();
    }

    /// The whole slides are hidden as long as a transition plays.
    private boolean movesToBars() {
        window.robot().press(KeyCode.SHORTCUT, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.SHORTCUT);
        hand.begin();
        hand.await("改革");
        var moves = new AtomicBoolean();
        window.robot().interact(() -> {
            Parent view = audience().getScene().getRoot();
            Node pile = view.lookup(".talk-pile");
            view.accessibleTextProperty().subscribe(_ -> moves.compareAndSet(false, !pile.isVisible()));
        });
        hand.type(KeyCode.RIGHT);
        hand.await(BARS);
        return moves.get();
    }
}
