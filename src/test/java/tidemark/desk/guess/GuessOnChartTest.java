package tidemark.desk.guess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tidemark.chart.Theme;
import tidemark.desk.FxExtension;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.chart.ChartViewModel;
import tidemark.render.fx.PictureView;
import tidemark.report.Language;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.service.ReportOpener;
import tidemark.service.ShippedReports;

/// Guessing on the marks of the chart itself.
class GuessOnChartTest {
    private static final OpenReport SHIPPED = ((OpenOutcome.Opened) ReportOpener.open(ShippedReports.first())).report();

    @RegisterExtension
    final FxExtension window = new FxExtension();

    private final Session session = new Session(Language.ZH, Theme.LIGHT);
    private final Messages messages = new Messages(session.languageProperty());

    @Test
    void aBarIsDraggedOnTheChart() {
        open("service_time");
        var track = track("permit_days");
        assertThat(track.getParent()).isInstanceOf(GuessChart.class);

        window.robot().drag(track.lookup(".guess-handle")).dropTo(track);

        assertThat(new BigDecimal(field("permit_days").getText()))
                .isBetween(BigDecimal.valueOf(50), BigDecimal.valueOf(150));
        assertThat(said()).contains(field("permit_days").getText() + "天");
    }

    @Test
    void theArrowsMoveAMarkFromZeroOn() {
        open("service_time");
        window.robot().type(KeyCode.RIGHT, KeyCode.RIGHT);

        assertThat(new BigDecimal(field("permit_days").getText()))
                .isEqualByComparingTo(model().scale().step().multiply(BigDecimal.TWO));
    }

    @Test
    void aShareIsDraggedCellByCell() {
        open("trade_share");
        window.robot().clickOn(track("foreign_trade_share"));

        assertThat(new BigDecimal(field("foreign_trade_share").getText()))
                .isBetween(BigDecimal.valueOf(40), BigDecimal.valueOf(60));
    }

    @Test
    void theTabKeyGoesFromMarkToMarkAndTheFieldFollows() {
        open("service_time");
        assertThat(field("permit_days").isFocused()).isFalse();
        window.robot().interact(() -> track("dispute_days").requestFocus());

        assertThat(isShown(field("dispute_days"))).isTrue();
        assertThat(window.robot().lookup("#guess-field-permit_days").<Node>queryAll())
                .noneMatch(GuessOnChartTest::isShown);
    }

    @Test
    void revealedTheChartShowsTheTruthAndTheGuessNoLongerMoves() {
        open("service_time");
        window.robot().type(KeyCode.END);
        String guessed = field("permit_days").getText();
        assertThat(said()).doesNotContain("32");
        window.robot().clickOn("#guess-reveal");

        assertThat(said()).contains("32");
        assertThat(((Labeled) window.find(".guess-verdict")).getText()).startsWith("你猜" + guessed + "天，实际32天");
        assertThat(track("permit_days").isMouseTransparent()).isTrue();
    }

    private void open(String id) {
        window.show(session, () -> {
            var chart = SHIPPED.chart(id).orElseThrow();
            var model = new GuessViewModel(session, messages, SHIPPED.report(), chart);
            var view = new GuessView(
                    model, new ChartViewModel(session, SHIPPED.report(), chart), session, messages, () -> {});
            javafx.application.Platform.runLater(view::focusFirst);
            return view;
        });
    }

    private Covered model() {
        var chart = SHIPPED.chart("service_time").orElseThrow();
        return new GuessViewModel(session, messages, SHIPPED.report(), chart)
                .covered()
                .getFirst();
    }

    private GuessTrack track(String id) {
        return (GuessTrack) window.find("#guess-" + id);
    }

    private TextField field(String id) {
        return (TextField) window.find("#guess-field-" + id);
    }

    /// All that the picture says to those who hear it.
    private String said() {
        return ((PictureView) window.find(".picture-view")).getPicture().description();
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
