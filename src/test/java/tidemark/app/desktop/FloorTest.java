package tidemark.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.app.desktop.TalkHand.audience;
import static tidemark.app.desktop.TalkHand.pixels;
import static tidemark.app.desktop.TalkHand.shows;
import static tidemark.app.desktop.TalkHand.speaker;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Questions from the floor in a talk on two screens and on one.
class FloorTest {
    @RegisterExtension
    final WindowExtension window = new WindowExtension();

    private final TalkHand hand = new TalkHand(window);

    private void beginOnTwoScreens() {
        window.robot().interact(() -> window.screens().all().add(PretendScreens.onTheRight(800, 600)));
        begin();
    }

    private void begin() {
        hand.begin();
        hand.type(KeyCode.RIGHT);
        hand.await("议程");
    }

    private Stage mine() {
        return speaker().orElseGet(TalkHand::audience);
    }

    private void ask(String words) {
        hand.slash();
        window.waitUntil(() -> shows(mine(), ".floor"));
        var field = (TextField) mine().getScene().getRoot().lookup(".find-field");
        window.robot().interact(() -> field.setText(words));
        window.waitUntil(() -> !first().isEmpty());
    }

    /// The name in the first row.
    private String first() {
        return mine().getScene().getRoot().lookupAll(".find-name").stream()
                .filter(Node::isVisible)
                .flatMap(name -> name.lookupAll(".label").stream())
                .map(label -> ((Label) label).getText())
                .reduce("", String::concat);
    }

    @Test
    void whatIsTypedIsSeenByTheSpeakerOnlyUntilItIsShown() {
        beginOnTwoScreens();
        int[] slide = pixels(audience());
        ask("32天");
        assertThat(shows(audience(), ".floor")).isFalse();
        hand.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.UP);
        assertThat(pixels(audience())).as("private").isEqualTo(slide);

        hand.type(KeyCode.ENTER);
        hand.await("申办建筑许可平均办理时限");
        assertThat(shows(mine(), ".floor")).isFalse();
        assertThat(pixels(audience())).isNotEqualTo(slide);

        hand.type(KeyCode.ESCAPE);
        hand.await("议程");
        assertThat(pixels(audience())).isEqualTo(slide);
    }

    @Test
    void aQuestionThatIsGivenUpLeavesNothingBehind() {
        beginOnTwoScreens();
        int[] slide = pixels(audience());
        ask("gdp");
        hand.type(KeyCode.ESCAPE);
        assertThat(shows(mine(), ".floor")).isFalse();
        assertThat(pixels(audience())).isEqualTo(slide);
        hand.type(KeyCode.RIGHT);
        hand.await("总览");
    }

    @Test
    void anAnswerFollowsTheLanguageAndTheSlideAfterItToo() {
        beginOnTwoScreens();
        ask("32天");
        hand.type(KeyCode.ENTER);
        hand.await("申办建筑许可平均办理时限");
        hand.type(KeyCode.L);
        hand.await("Average time to obtain a construction permit");
        hand.type(KeyCode.RIGHT);
        hand.await("Agenda");
    }

    @Test
    void aFrozenAudienceSeesTheAnswerOnceItIsLetGo() {
        beginOnTwoScreens();
        int[] slide = pixels(audience());
        hand.type(KeyCode.F);
        ask("32天");
        hand.type(KeyCode.ENTER);
        window.waitUntil(() -> !shows(mine(), ".floor"));
        assertThat(pixels(audience())).isEqualTo(slide);
        hand.type(KeyCode.F);
        hand.await("申办建筑许可平均办理时限");
    }

    @Test
    void withOneScreenTheQuestionIsOverTheSlideWithoutThePreview() {
        begin();
        int[] slide = pixels(audience());
        ask("32天");
        assertThat(shows(audience(), ".floor")).isTrue();
        assertThat(audience().getScene().getRoot().lookup(".floor-preview")).isNull();
        hand.type(KeyCode.ENTER);
        hand.await("申办建筑许可平均办理时限");
        hand.type(KeyCode.ESCAPE);
        assertThat(pixels(audience())).isEqualTo(slide);
    }
}
