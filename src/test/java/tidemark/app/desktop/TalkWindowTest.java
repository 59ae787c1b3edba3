package tidemark.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.stage.Popup;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;
import tidemark.report.Language;

class TalkWindowTest {

    @RegisterExtension
    final WindowExtension window = new WindowExtension();

    @Test
    void theTalkBeginsAtTheSectionInFrontAndEscapeLeadsBack() {
        window.robot().press(KeyCode.SHORTCUT, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.SHORTCUT);
        begin();
        assertThat(said()).startsWith("改革");
        assertThat(talk().getWidth()).isEqualTo(Screen.getPrimary().getBounds().getWidth());
        assertThat(talk().getHeight()).isEqualTo(Screen.getPrimary().getBounds().getHeight());

        window.robot().type(KeyCode.ESCAPE);
        window.waitUntil(() -> !isGiven());
        assertThat(window.shell().tabProperty().get()).isEqualTo(1);
    }

    @Test
    void theTalkBeginsAtTheChartThatTheKeyboardIsIn() {
        window.robot().press(KeyCode.SHORTCUT, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.SHORTCUT);
        window.robot()
                .interact(() -> window.robot()
                        .lookup("#chart-service_time .picture-view")
                        .query()
                        .requestFocus());
        begin();
        assertThat(said()).startsWith("建筑许可平均32天办好");
    }

    @Test
    void theButtonInTheHeaderBeginsItAndAWholeTalkIsGivenFromTheKeyboard() {
        window.robot().clickOn("#present");
        await("北仑区2023年发展报告");
        window.robot().type(KeyCode.RIGHT);
        await("议程");
        window.robot().type(KeyCode.SPACE);
        await("总览");
        window.robot().type(KeyCode.PAGE_UP);
        await("议程");
        window.robot().type(KeyCode.END);
        await("来源");
        window.robot().type(KeyCode.HOME);
        await("北仑区2023年发展报告");
        window.robot().type(KeyCode.DIGIT2, KeyCode.ENTER);
        await("议程");
        window.robot().type(KeyCode.L);
        await("Agenda");
        assertThat(window.session().getLanguage()).as("the window's").isEqualTo(Language.ZH);
    }

    @Test
    void blackAndWhiteHideTheSlideAndShowItAgain() {
        begin();
        window.robot().type(KeyCode.B);
        assertThat(pixel()).isEqualTo(Color.BLACK);
        window.robot().type(KeyCode.W);
        assertThat(pixel()).isEqualTo(Color.WHITE);
        window.robot().type(KeyCode.W);
        assertThat(window.find(".talk-slides").isVisible()).isTrue();
        assertThat(window.robot().lookup(".talk-veil").query().isVisible()).isFalse();
    }

    @Test
    void aTitleIsJumpedToByThePinyinThatIsTyped() {
        begin();
        window.robot().type(KeyCode.J);
        window.robot().type(KeyCode.J, KeyCode.Z, KeyCode.X, KeyCode.K);
        assertThat(((TextField) window.find(".talk-jump .text-field")).getText())
                .isEqualTo("jzxk");
        window.waitUntil(() -> window.shows(".talk-jump-title:chosen"));
        window.robot().type(KeyCode.ENTER);
        window.waitUntil(() -> said().contains("建筑许可"));
        assertThat(window.shows(".talk-jump")).isFalse();
    }

    @Test
    void aLetterThatIsNoCommandBeginsATitle() {
        begin();
        window.robot().type(KeyCode.X);
        assertThat(((TextField) window.find(".talk-jump .text-field")).getText())
                .isEqualTo("x");
        window.robot().type(KeyCode.ESCAPE);
        assertThat(window.shows(".talk-jump")).isFalse();
        assertThat(isGiven()).isTrue();
    }

    @Test
    void aFingerTurnsTheSlides() {
        begin();
        window.robot().drag(point(700), MouseButton.PRIMARY).dropTo(point(400));
        await("议程");
        window.robot().drag(point(400), MouseButton.PRIMARY).dropTo(point(700));
        await("北仑区2023年发展报告");
        window.robot().drag(point(500), MouseButton.PRIMARY).dropTo(new Point2D(480, 600));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(said()).as("neither far nor level").startsWith("北仑区2023年发展报告");
    }

    private static Point2D point(double x) {
        return new Point2D(x, 500);
    }

    @Test
    void theOverviewIsWalkedThroughWithTheArrows() {
        begin();
        window.robot().type(KeyCode.O);
        assertThat(window.shows(".talk-overview")).isTrue();
        window.robot().type(KeyCode.RIGHT, KeyCode.ENTER);
        await("议程");
        assertThat(window.shows(".talk-overview")).isFalse();
    }

    @Test
    void nothingButTheSlideIsEverOnTheScreen() {
        begin();
        window.robot().type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        window.robot().type(KeyCode.TAB, KeyCode.TAB);
        window.waitUntil(() -> talk().getScene().getRoot().getCursor() == Cursor.NONE);
        assertThat(Window.getWindows()).noneMatch(each -> each instanceof Popup || each instanceof Tooltip);
        assertThat(Window.getWindows()).containsExactlyInAnyOrder(window.stage(), talk());
    }

    private void begin() {
        window.robot().type(KeyCode.F5);
        window.waitUntil(() -> isGiven() && said() != null);
    }

    private void await(String words) {
        window.waitUntil(() -> isGiven() && said() != null && said().startsWith(words));
    }

    private boolean isGiven() {
        return Window.getWindows().stream().anyMatch(each -> isTalk(each));
    }

    private static boolean isTalk(Window each) {
        Scene scene = each.getScene();
        return scene != null && scene.getRoot().getStyleClass().contains("talk");
    }

    private Stage talk() {
        return (Stage) Window.getWindows().stream()
                .filter(TalkWindowTest::isTalk)
                .findFirst()
                .orElseThrow();
    }

    private String said() {
        return talk().getScene().getRoot().getAccessibleText();
    }

    private Color pixel() {
        var colour = new Color[1];
        window.robot()
                .interact(() -> colour[0] = talk().getScene()
                        .getRoot()
                        .snapshot(null, null)
                        .getPixelReader()
                        .getColor(300, 20));
        return colour[0];
    }
}
