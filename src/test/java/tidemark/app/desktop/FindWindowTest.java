package tidemark.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tidemark.desk.EvidenceRequest;

/// Finds things in the window by the keyboard alone, and by the mouse.
class FindWindowTest {

    @RegisterExtension
    final WindowExtension window = new WindowExtension();

    private final List<String> revealed = new ArrayList<>();
    private final List<String> explained = new ArrayList<>();

    @BeforeEach
    void listen() {
        window.robot().interact(() -> {
            window.session().onReveal(revealed::add);
            window.session().onEvidence((EvidenceRequest request) -> explained.add(request.id()));
        });
    }

    @Test
    void initialsAndEnterLandOnTheFigure() {
        openSearch();
        type("wmjck");
        window.robot().type(KeyCode.ENTER);
        window.waitUntil(() -> !window.shows(".find"));

        assertThat(revealed).containsExactly("foreign_trade");
        assertThat(window.session().getLit()).contains("foreign_trade");
        assertThat(((Labeled) window.find(".section-title")).getText()).isEqualTo("改革");
    }

    @Test
    void arrowsChooseAndShiftEnterShowsTheEvidence() {
        openSearch();
        type("wmjck");
        window.robot().type(KeyCode.DOWN);
        assertThat(hits().getSelectionModel().getSelectedIndex()).isOne();
        window.robot().press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        window.waitUntil(() -> !window.shows(".find"));

        assertThat(explained).containsExactly("foreign_trade_share");
        assertThat(revealed).isEmpty();
    }

    @Test
    void theFieldInTheHeaderOpensTheSearchAndEscapeClosesIt() {
        window.robot().clickOn("#find");
        window.waitUntil(() -> window.shows("#find-field"));
        assertThat(window.find("#find-field").isFocused()).isTrue();

        window.robot().type(KeyCode.ESCAPE);
        window.waitUntil(() -> !window.shows(".find"));
        assertThat(revealed).isEmpty();
    }

    @Test
    void aClickGoesThereToo() {
        openSearch();
        type("shenpi");
        window.robot().clickOn(window.find(".find-row"));
        window.waitUntil(() -> !window.shows(".find"));

        assertThat(revealed).containsExactly("approval_days");
    }

    @Test
    void whereNothingIsFoundTheReaderIsToldWhatCanBeAsked() {
        openSearch();
        window.robot().write("zzzzz");
        window.waitUntil(
                () -> ((Labeled) window.find("#find-nothing")).getText().contains("没有找到“zzzzz”"));

        assertThat(((Labeled) window.find("#find-nothing")).getText()).contains("wmjck", "全省第一");
        assertThat(window.shows("#find-hits")).isFalse();
    }

    @Test
    void whatWasVisitedIsOfferedNextTime() {
        openSearch();
        type("shenpi");
        window.robot().type(KeyCode.ENTER);
        window.waitUntil(() -> !window.shows(".find"));
        openSearch();

        assertThat(hits().getItems()).hasSize(1);
        assertThat(((Labeled) window.find(".find-heading")).getText()).isEqualTo("最近看过");
    }

    private void openSearch() {
        window.robot().press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        window.waitUntil(
                () -> window.shows("#find-field") && window.find("#find-field").isFocused());
    }

    private void type(String words) {
        window.robot().write(words);
        window.waitUntil(
                () -> ((TextInputControl) window.find("#find-field")).getText().equals(words)
                        && window.shows("#find-hits")
                        && window.shows(".find-mark"));
    }

    private ListView<?> hits() {
        return (ListView<?>) window.find("#find-hits");
    }
}
