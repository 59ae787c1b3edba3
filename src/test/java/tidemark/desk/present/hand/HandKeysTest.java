package tidemark.desk.present.hand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tidemark.desk.FxExtension;
import tidemark.picture.Colour;
import tidemark.picture.Picture;
import tidemark.sidecar.PenStroke;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.SlidePlace;

class HandKeysTest {

    /// Which key Ctrl is, the toolkit knows.
    @RegisterExtension
    final FxExtension window = new FxExtension();

    private final HandViewModel hand = new HandViewModel(() -> 0);
    private final HandKeys keys = new HandKeys(hand);

    @BeforeEach
    void show() {
        var slide = new Picture("s", 160, 90, Colour.of(0xffffff), "en", "title", "description", List.of());
        hand.show(new SlidePlace(new SlideKey.Cover(), 0), slide, Set.of());
    }

    private boolean press(KeyCode code) {
        return keys.handle(event(KeyEvent.KEY_PRESSED, code, false, false, false));
    }

    private boolean pressWithCtrl(KeyCode code) {
        return keys.handle(event(KeyEvent.KEY_PRESSED, code, false, true, false));
    }

    private boolean typed() {
        return keys.handle(event(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, false, false, false));
    }

    private static KeyEvent event(EventType<KeyEvent> type, KeyCode code, boolean shift, boolean ctrl, boolean alt) {
        return new KeyEvent(type, "", "", code, shift, ctrl, alt, false);
    }

    private Tool tool() {
        return hand.toolProperty().get();
    }

    @Test
    void eachToolHasItsKey() {
        pressWithCtrl(KeyCode.L);
        assertThat(tool()).isEqualTo(Tool.POINTER);
        pressWithCtrl(KeyCode.P);
        assertThat(tool()).isEqualTo(Tool.PEN);
        press(KeyCode.H);
        assertThat(tool()).isEqualTo(Tool.SPOTLIGHT);
        press(KeyCode.Z);
        assertThat(tool()).isEqualTo(Tool.ZOOM);
        press(KeyCode.Z);
        assertThat(tool()).isEqualTo(Tool.NONE);
    }

    @Test
    void whatAKeyOfTheHandTypesIsTheHandsToo() {
        assertThat(press(KeyCode.H)).isTrue();
        assertThat(typed()).isTrue();
        assertThat(press(KeyCode.G)).isFalse();
        assertThat(typed()).isFalse();
    }

    @Test
    void anEmptyHandLeavesTheOtherKeysToTheTalk() {
        for (KeyCode code : List.of(
                KeyCode.ESCAPE, KeyCode.TAB, KeyCode.C, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN)) {
            assertThat(press(code)).as("%s", code).isFalse();
        }
        assertThat(press(KeyCode.L)).as("the language").isFalse();
        assertThat(press(KeyCode.P)).as("the slide before").isFalse();
    }

    @Test
    void theArrowsTurnThePageUnlessTheSlideIsEnlarged() {
        for (KeyCode code : List.of(KeyCode.H, KeyCode.Z)) {
            press(code);
            assertThat(press(KeyCode.RIGHT)).as("with %s", code).isFalse();
        }
        press(KeyCode.PLUS);
        Region before = hand.regionProperty().get();
        assertThat(press(KeyCode.RIGHT)).isTrue();
        assertThat(hand.regionProperty().get().x()).isGreaterThan(before.x());
        assertThat(press(KeyCode.UP)).isTrue();
        assertThat(hand.regionProperty().get().y()).isLessThan(before.y());
        assertThat(press(KeyCode.PAGE_DOWN)).isFalse();
    }

    @Test
    void plusAndMinusAreHeededWhereverTheyLie() {
        for (KeyCode plus : List.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD)) {
            assertThat(press(plus)).isTrue();
            assertThat(hand.regionProperty().get().isWhole())
                    .as("after %s", plus)
                    .isFalse();
            assertThat(press(KeyCode.MINUS)).isTrue();
            assertThat(hand.regionProperty().get().isWhole()).isTrue();
        }
    }

    @Test
    void strokesAreTakenBackDoneAgainAndWiped() {
        pressWithCtrl(KeyCode.P);
        hand.press(new Spot(0.1, 0.1));
        hand.release();
        pressWithCtrl(KeyCode.Z);
        assertThat(hand.allStrokesProperty().get()).isEmpty();
        pressWithCtrl(KeyCode.Y);
        assertThat(hand.allStrokesProperty().get()).hasSize(1);
        press(KeyCode.E);
        assertThat(hand.allStrokesProperty().get()).isEmpty();
        pressWithCtrl(KeyCode.Z);
        assertThat(hand.allStrokesProperty().get()).hasSize(1);
        pressWithCtrl(KeyCode.Z);
        keys.handle(event(KeyEvent.KEY_PRESSED, KeyCode.Z, true, true, false));
        assertThat(hand.allStrokesProperty().get()).hasSize(1);
    }

    @Test
    void thePenChangesItsColourOnlyInTheHand() {
        pressWithCtrl(KeyCode.P);
        assertThat(press(KeyCode.C)).isTrue();
        assertThat(hand.inkProperty().get()).isEqualTo(PenStroke.Ink.BLUE);
    }

    @Test
    void keysWithAltAreNoKeysOfTheHand() {
        assertThat(keys.handle(event(KeyEvent.KEY_PRESSED, KeyCode.Z, false, false, true)))
                .isFalse();
        assertThat(tool()).isEqualTo(Tool.NONE);
    }
}
