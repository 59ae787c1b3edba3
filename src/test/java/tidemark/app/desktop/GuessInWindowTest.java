package tidemark.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tidemark.sidecar.Sidecar;

class GuessInWindowTest {

    @RegisterExtension
    final WindowExtension window = new WindowExtension();

    @BeforeEach
    void goToAChart() {
        window.robot().press(KeyCode.SHORTCUT, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.SHORTCUT);
        window.robot().interact(() -> chart("service_time").requestFocus());
    }

    @Test
    void theKeyOnAChartBeginsGuessingAndEscapeLeadsBack() {
        window.robot().type(KeyCode.G);
        assertThat(((Labeled) window.find(".guess-question")).getText()).isEqualTo("下面 3 个数各是多少？");

        window.robot().type(KeyCode.ESCAPE);
        assertThat(window.shows(".guess-view")).isFalse();
        assertThat(chart("service_time").isFocused()).isTrue();
    }

    @Test
    void aChartOfRanksOffersNoGuessing() {
        window.robot().interact(() -> chart("reform_ranks").requestFocus());
        window.robot().type(KeyCode.G);

        assertThat(window.shows(".guess-view")).isFalse();
    }

    @Test
    void nothingOfAGuessIsKept() {
        Sidecar before = window.session().sidecarProperty().get();
        window.robot().type(KeyCode.G).type(KeyCode.END);
        window.robot().clickOn("#guess-reveal");
        assertThat(((Labeled) window.find(".guess-verdict")).getText()).startsWith("你猜");
        window.robot().type(KeyCode.ESCAPE);

        assertThat(window.session().sidecarProperty().get()).isEqualTo(before);

        window.robot().type(KeyCode.G);
        assertThat(window.shows(".guess-evidence")).as("covered again").isFalse();
    }

    private Node chart(String id) {
        return window.robot().lookup("#chart-" + id + " .picture-view").query();
    }
}
