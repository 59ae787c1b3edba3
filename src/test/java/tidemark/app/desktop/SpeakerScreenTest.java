package tidemark.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.app.desktop.TalkHand.audience;
import static tidemark.app.desktop.TalkHand.pixels;
import static tidemark.app.desktop.TalkHand.shows;
import static tidemark.app.desktop.TalkHand.speaker;
import static tidemark.app.desktop.TalkHand.stage;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tidemark.desk.present.screens.ScreenPlace;
import tidemark.service.ShippedReports;
import tidemark.sidecar.OwnTalk;
import tidemark.sidecar.SlideKey;

/// What whoever speaks sees on their own screen, and the audience does not.
class SpeakerScreenTest {
    @RegisterExtension
    final WindowExtension window = new WindowExtension();

    private final TalkHand hand = new TalkHand(window);

    @Test
    void whatToSayAndTheNextSlideFollowTheSlideInTheLanguageOfTheTalk() {
        begin();
        hand.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        window.waitUntil(() -> said().contains("地区生产总值"));
        window.waitUntil(() -> texts(".speaker-next .label").contains("下一页：5"));
        hand.type(KeyCode.L);
        window.waitUntil(() -> said().contains("Gross domestic product"));
        window.waitUntil(() -> texts(".speaker-next .label").contains("Next: 5"));
    }

    @Test
    void aNumberIsSeenWhileItIsTypedAndOnlyByTheSpeaker() {
        begin();
        int[] before = TalkHand.pixels(TalkHand.audience());
        hand.type(KeyCode.DIGIT1, KeyCode.DIGIT2);
        assertThat(texts(".speaker-heading")).contains("按 Enter 到第 12 页");
        assertThat(TalkHand.pixels(TalkHand.audience())).isEqualTo(before);
        hand.type(KeyCode.ESCAPE);
        assertThat(texts(".speaker-heading")).doesNotContain("按 Enter 到第 12 页");
    }

    @Test
    void theTimeRunsFromTheFirstAdvanceAndOneKeyStopsIt() {
        begin();
        window.clock().turn(Duration.ofMinutes(10));
        hand.type(KeyCode.RIGHT);
        window.clock().turn(Duration.ofSeconds(75));
        window.waitUntil(() -> texts(".speaker-elapsed").equals(List.of("1:15")));
        assertThat(texts(".speaker-clock")).containsExactly("15:11");
        hand.type(KeyCode.T);
        window.clock().turn(Duration.ofSeconds(75));
        window.waitUntil(() -> texts(".speaker-clock").equals(List.of("15:12")));
        assertThat(texts(".speaker-elapsed")).containsExactly("1:15");
    }

    @Test
    void whileTheAudienceKeepsItsSlideBothAreSeen() {
        begin();
        hand.type(KeyCode.RIGHT);
        assertThat(seen(".speaker-slide:kept")).isEmpty();
        hand.type(KeyCode.F, KeyCode.RIGHT);
        assertThat(seen(".speaker-slide:kept")).hasSize(1);
        window.waitUntil(() -> texts(".speaker-now .speaker-heading").equals(List.of("观众看到的，已定住", "您在 3 / 81，观众看不到")));
        hand.type(KeyCode.F);
        assertThat(seen(".speaker-slide:kept")).isEmpty();
    }

    @Test
    void aBlackScreenIsToldToWhoeverSpeaks() {
        begin();
        assertThat(seen(".speaker-veil")).isEmpty();
        hand.type(KeyCode.B);
        assertThat(texts(".speaker-veil")).containsExactly("黑屏中，观众看不到这一页");
    }

    @Test
    void theEvidenceUnderTheHandIsPrivateUntilItIsClicked() {
        begin();
        hand.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        hand.await("经济总量");
        int[] before = pixels(audience());
        window.waitUntil(() -> texts(".speaker-now .speaker-heading").equals(List.of("现在：4 / 81")));
        Node slide = seen(".speaker-now .speaker-slide").getLast();
        fire(slide, MouseEvent.MOUSE_MOVED, 0.1, 0.37);
        window.waitUntil(() -> texts(".speaker-now .speaker-heading").contains("只有您看得到；点一下，观众也看到"));
        assertThat(pixels(audience())).isEqualTo(before);
        fire(slide, MouseEvent.MOUSE_CLICKED, 0.1, 0.37);
        window.waitUntil(() -> !Arrays.equals(pixels(audience()), before));
        window.waitUntil(() -> texts(".speaker-now .speaker-heading").equals(List.of("现在：4 / 81")));
        fire(slide, MouseEvent.MOUSE_CLICKED, 0.1, 0.37);
        window.waitUntil(() -> Arrays.equals(pixels(audience()), before));
    }

    @Test
    void answersUnfoldOneAfterTheOtherAndNeverBeforeTheAudience() {
        begin();
        hand.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        window.waitUntil(() -> seen(".speaker-question").size() > 3);
        int[] before = pixels(audience());
        assertThat(seen(".speaker-answer")).isEmpty();
        hand.type(KeyCode.A);
        String first = texts(".speaker-answer").getFirst();
        hand.type(KeyCode.A);
        assertThat(texts(".speaker-answer")).hasSize(1).doesNotContain(first);
        assertThat(pixels(audience())).isEqualTo(before);
    }

    @Test
    void theListOfSlidesLeadsToAnyOfThem() {
        begin();
        window.waitUntil(() -> seen(".speaker-list .list-cell:filled").size() > 3);
        Node line = seen(".speaker-list .list-cell:filled").stream()
                .filter(cell -> ((Labeled) cell.lookup(".speaker-list-number"))
                        .getText()
                        .equals("3"))
                .findFirst()
                .orElseThrow();
        fire(line, MouseEvent.MOUSE_CLICKED, 0.5, 0.5);
        hand.await("总览");
        ListView<?> list = (ListView<?>) seen(".speaker-list").getFirst();
        assertThat(list.getItems()).hasSizeGreaterThan(60);
        assertThat(seen(".speaker-list .list-cell:filled").size())
                .as("only the lines in view are there")
                .isLessThan(30);
    }

    @Test
    void theNotesGrowByKeysAndScroll() {
        begin();
        hand.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        window.waitUntil(() -> said().contains("地区生产总值"));
        window.waitUntil(() -> height() > 0);
        double before = height();
        for (int i = 0; i < 10; i++) {
            hand.typeWithCtrl(KeyCode.EQUALS);
        }
        window.waitUntil(() -> height() > before);
        ScrollPane notes = (ScrollPane) seen(".speaker-notes").getFirst();
        hand.typeWithCtrl(KeyCode.DOWN);
        assertThat(notes.getVvalue()).isPositive();
        hand.typeWithCtrl(KeyCode.UP);
        assertThat(notes.getVvalue()).isZero();
    }

    @Test
    void theButtonsDoWhatTheirKeysDo() {
        begin();
        press("下一页");
        hand.await("议程");
        press("黑屏");
        assertThat(shows(audience(), ".talk-veil")).isTrue();
        press("黑屏");
        assertThat(shows(audience(), ".talk-veil")).isFalse();
        press("语言");
        hand.await("Agenda");
        press("Overview");
        assertThat(shows(speaker().orElseThrow(), ".talk-overview")).isTrue();
        hand.type(KeyCode.ESCAPE);
        press("End");
        window.waitUntil(() -> stage("talk").isEmpty() && speaker().isEmpty());
    }

    @Test
    void theAudiencesScreenIsChosenByItsNameAndSize() {
        begin();
        MenuButton chooser = (MenuButton) seen(".speaker-screens").getFirst();
        assertThat(chooser.getText()).isEqualTo("投到：右侧屏幕（800 × 600）");
        MenuItem main = chooser.getItems().getFirst();
        assertThat(main.getText()).startsWith("主屏（");
        window.robot().interact(main::fire);
        assertThat(audience().getX()).isZero();
        assertThat(((MenuButton) seen(".speaker-screens").getFirst()).getText()).startsWith("投到：主屏（");
    }

    @Test
    void aRehearsalOnOneScreenShowsWhoeverSpeaksTheirOwnAndSaysSo() {
        rehearse();
        assertThat(stage("talk")).as("nobody sees the slides").isEmpty();
        assertThat(texts(".speaker-rehearsal")).containsExactly("排练");
        assertThat(seen(".speaker-screens")).isEmpty();
        hand.type(KeyCode.ESCAPE);
        window.waitUntil(() -> speaker().isEmpty());
    }

    @Test
    void aRehearsalMakesTheTalkOnesOwnWithTheTimesOfItsSlides() {
        window.session().own().loaded(ShippedReports.first(), window.session().getSidecar());
        rehearse();
        window.clock().turn(Duration.ofSeconds(20));
        hand.type(KeyCode.RIGHT);
        window.waitUntil(() -> said().contains("下面依次讲"));
        window.clock().turn(Duration.ofSeconds(40));
        hand.type(KeyCode.ESCAPE);
        window.waitUntil(() -> speaker().isEmpty());
        OwnTalk talk = window.session().getSidecar().talks().given().orElseThrow();
        assertThat(talk.name()).isEqualTo("我的讲稿");
        assertThat(talk.item(new SlideKey.Cover()).rehearsed()).containsExactly(Duration.ofSeconds(20));
        assertThat(talk.item(new SlideKey.Agenda()).rehearsed()).containsExactly(Duration.ofSeconds(40));

        rehearse();
        window.waitUntil(() -> texts(".speaker-list-times").containsAll(List.of("排练 0:20", "排练 0:40")));
        window.clock().turn(Duration.ofSeconds(30));
        hand.type(KeyCode.ESCAPE);
        window.waitUntil(() -> speaker().isEmpty());
        talk = window.session().getSidecar().talks().given().orElseThrow();
        assertThat(talk.item(new SlideKey.Cover()).rehearsed())
                .containsExactly(Duration.ofSeconds(20), Duration.ofSeconds(30));
        assertThat(window.session().getSidecar().talks().all()).hasSize(1);
    }

    @Test
    void aProjectorThatIsPluggedInDuringARehearsalShowsTheSlides() {
        rehearse();
        ScreenPlace projector = plugIn();
        window.waitUntil(() -> stage("talk").isPresent());
        assertThat(audience().getX()).isEqualTo(projector.area().getMinX());
        window.robot().interact(() -> window.screens().all().remove(projector));
        window.waitUntil(() -> stage("talk").isEmpty());
        assertThat(speaker()).isPresent();
    }

    @Test
    void withOneScreenTheKeysOfTheSpeakersScreenChangeNothing() {
        hand.begin();
        hand.type(KeyCode.RIGHT);
        hand.await("议程");
        int[] before = pixels(audience());
        hand.type(KeyCode.A, KeyCode.T);
        assertThat(pixels(audience())).isEqualTo(before);
        assertThat(speaker()).isEmpty();
    }

    private void begin() {
        plugIn();
        hand.begin();
    }

    private void rehearse() {
        window.robot().press(KeyCode.SHORTCUT, KeyCode.F5).release(KeyCode.F5, KeyCode.SHORTCUT);
        window.waitUntil(() -> speaker().isPresent() && !said().isEmpty());
    }

    private ScreenPlace plugIn() {
        var projector = PretendScreens.onTheRight(800, 600);
        window.robot().interact(() -> window.screens().all().add(projector));
        return projector;
    }

    private void press(String words) {
        Button button = seen(".speaker-bar .button").stream()
                .map(Button.class::cast)
                .filter(each -> each.getText().equals(words))
                .findFirst()
                .orElseThrow();
        window.robot().interact(button::fire);
    }

    private String said() {
        return String.join("\n", texts(".speaker-notes .label"));
    }

    private double height() {
        return seen(".speaker-notes-words").getFirst().getLayoutBounds().getHeight();
    }

    private static List<Node> seen(String selector) {
        Stage stage = speaker().orElseThrow();
        return stage.getScene().getRoot().lookupAll(selector).stream()
                .filter(WindowExtension::isShown)
                .collect(Collectors.toList());
    }

    private static List<String> texts(String selector) {
        return seen(selector).stream().map(node -> ((Labeled) node).getText()).toList();
    }

    /// @param x share of the width
    /// @param y share of the height
    private void fire(Node node, EventType<MouseEvent> type, double x, double y) {
        window.robot().interact(() -> {
            Bounds box = node.getLayoutBounds();
            Point2D at = new Point2D(x * box.getWidth(), y * box.getHeight());
            Point2D scene = node.localToScene(at);
            Event.fireEvent(
                    node,
                    new MouseEvent(
                            type,
                            scene.getX(),
                            scene.getY(),
                            scene.getX(),
                            scene.getY(),
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            true,
                            new PickResult(node, scene.getX(), scene.getY())));
        });
    }
}
