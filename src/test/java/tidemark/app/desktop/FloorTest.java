package tidemark.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.app.desktop.TalkHand.audience;
import static tidemark.app.desktop.TalkHand.pixels;
import static tidemark.app.desktop.TalkHand.shows;
import static tidemark.app.desktop.TalkHand.speaker;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;
import tidemark.service.ReportOpener;

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

    private void openToo(String... ids) {
        window.robot().interact(() -> {
            for (String id : ids) {
                var outcome = (OpenOutcome.Opened) ReportOpener.open(new ReportLocation.Shipped(id));
                window.session().library().add(outcome.report());
            }
        });
    }

    /// A file with the same report as the one opened last.
    private void openACopy() {
        window.robot().interact(() -> {
            OpenReport last = window.session().library().getLast();
            var file = new ReportLocation.OnDisk(Path.of("copy.json"));
            window.session().library().add(new OpenReport(file, last.report(), last.charts(), last.warnings()));
        });
    }

    private String notice() {
        Node notice = mine().getScene().getRoot().lookup(".floor-notice");
        return notice instanceof Label label && label.isVisible() ? label.getText() : "";
    }

    private void answer(String words, String name) {
        ask(words);
        hand.type(KeyCode.ENTER);
        hand.await(name);
    }

    @Test
    void ctrlEnterGoesToTheSlideWithTheChartInstead() {
        beginOnTwoScreens();
        ask("32天");
        hand.typeWithCtrl(KeyCode.ENTER);
        window.waitUntil(() -> !shows(mine(), ".floor"));
        window.waitUntil(
                () -> TalkHand.said().contains("申办建筑许可") && !TalkHand.said().startsWith("申办建筑许可"));
    }

    @Test
    void anAnswerIsComparedWithTheOnlyOtherReportAndLeadsBackToTheSlide() {
        openToo("guangdong-2025");
        beginOnTwoScreens();
        int[] slide = pixels(audience());
        answer("wmjck", "外贸进出口总额");
        hand.type(KeyCode.C);
        window.waitUntil(() -> TalkHand.said().contains("广东省"));
        hand.type(KeyCode.TAB);
        assertThat(TalkHand.said()).contains("广东省");
        hand.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        hand.await("议程");
        assertThat(pixels(audience())).isEqualTo(slide);
    }

    @Test
    void amongSeveralReportsOnlyTheSpeakerSeesTheChoice() {
        openToo("guangdong-2025");
        openACopy();
        beginOnTwoScreens();
        answer("wmjck", "外贸进出口总额");
        int[] shown = pixels(audience());
        hand.type(KeyCode.C);
        window.waitUntil(() -> shows(mine(), ".floor-choice"));
        hand.type(KeyCode.DOWN, KeyCode.UP);
        assertThat(pixels(audience())).isEqualTo(shown);
        hand.type(KeyCode.ENTER);
        window.waitUntil(() -> TalkHand.said().contains("广东省"));
        assertThat(shows(mine(), ".floor-choice")).isFalse();
    }

    @Test
    void thatNothingCanBeComparedIsToldToTheSpeakerOnly() {
        openToo("guangdong-2025");
        beginOnTwoScreens();
        int[] slide = pixels(audience());
        hand.type(KeyCode.C);
        window.waitUntil(() -> !notice().isEmpty());
        assertThat(pixels(audience())).isEqualTo(slide);
        assertThat(shows(audience(), ".floor-notice")).isFalse();
    }

    @Test
    void withOneScreenNothingIsSaidWhereNothingCanBeCompared() {
        begin();
        int[] slide = pixels(audience());
        hand.type(KeyCode.C);
        assertThat(pixels(audience())).isEqualTo(slide);
        assertThat(notice()).isEmpty();
    }
}
