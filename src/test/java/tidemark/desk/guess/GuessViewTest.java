package tidemark.desk.guess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tidemark.chart.Theme;
import tidemark.desk.EvidenceRequest;
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

class GuessViewTest {
    private static final OpenReport SHIPPED = ((OpenOutcome.Opened) ReportOpener.open(ShippedReports.first())).report();

    @RegisterExtension
    final FxExtension window = new FxExtension();

    private final Session session = new Session(Language.ZH, Theme.LIGHT);
    private final Messages messages = new Messages(session.languageProperty());
    private final List<EvidenceRequest> asked = new ArrayList<>();
    private final AtomicInteger closed = new AtomicInteger();

    @BeforeEach
    void open() {
        session.onEvidence(asked::add);
        window.show(session, () -> {
            var chart = SHIPPED.chart("approval").orElseThrow();
            var model = new GuessViewModel(session, messages, SHIPPED.report(), chart);
            var view = new GuessView(
                    model,
                    new ChartViewModel(session, SHIPPED.report(), chart),
                    session,
                    messages,
                    closed::incrementAndGet);
            javafx.application.Platform.runLater(view::focusFirst);
            return view;
        });
    }

    @Test
    void theKeyboardMovesTheGuess() {
        window.robot().type(KeyCode.HOME);
        assertThat(field().getText()).isEqualTo("0");

        window.robot().type(KeyCode.RIGHT, KeyCode.PAGE_UP);
        assertThat(new java.math.BigDecimal(field().getText())).isPositive().isLessThan(new java.math.BigDecimal(5));

        window.robot().type(KeyCode.END);
        assertThat(field().getText()).isIn("10", "20");
    }

    @Test
    void theMouseMovesTheGuess() {
        window.robot().clickOn(track());

        assertThat(field().getText()).isIn("5", "10");
    }

    @Test
    void aDigitTypedOnTheAxisBeginsANumber() {
        window.robot().type(KeyCode.DIGIT7).type(KeyCode.ENTER);

        assertThat(field().getText()).isEqualTo("7");
        assertThat(track().queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING))
                .isEqualTo("7个工作日");
    }

    @Test
    void aNumberThatCannotBeIsExplained() {
        window.robot().clickOn(field()).write("999").type(KeyCode.ENTER);

        assertThat(verdict()).startsWith("请输入 0 到 ");
    }

    @Test
    void whatIsHeardOfTheAxisNamesTheFigureAndTheGuess() {
        assertThat(track().getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
        assertThat(track().getAccessibleText()).startsWith("猜一猜：低风险小型项目");
        assertThat(track().queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING))
                .isEqualTo("还没有猜");
    }

    @Test
    void theValueIsCoveredUntilItIsRevealed() {
        assertThat(picture().getPicture()).isNull();
        assertThat(verdict()).isEmpty();

        window.robot().type(KeyCode.DIGIT7);
        window.robot().clickOn("揭晓");

        assertThat(verdict()).isEqualTo("你猜7个工作日，实际5个工作日，多猜了2个工作日");
        assertThat(picture().getPicture()).isNotNull();
        window.robot().type(KeyCode.END);
        assertThat(field().getText()).as("a revealed value is guessed no more").isEqualTo("7");
    }

    @Test
    void theRevealedValueShowsItsEvidenceAndCanBeGuessedAgain() {
        window.robot().clickOn("揭晓");
        window.robot().clickOn("依据");
        assertThat(asked).extracting(EvidenceRequest::id).containsExactly("approval_days");

        window.robot().clickOn("再猜一次");
        assertThat(picture().getPicture()).isNull();
    }

    @Test
    void theLanguageChangesAllWords() {
        window.robot().interact(() -> session.setLanguage(Language.EN));

        assertThat(((Labeled) window.find(".guess-question")).getText()).endsWith("how much is it?");
        window.robot().clickOn("Close");
        assertThat(closed).hasValue(1);
    }

    private GuessTrack track() {
        return (GuessTrack) window.find("#guess-approval_days");
    }

    private TextField field() {
        return (TextField) window.find("#guess-field-approval_days");
    }

    private String verdict() {
        return ((Labeled) window.find(".guess-verdict")).getText();
    }

    private PictureView picture() {
        return (PictureView) window.find(".picture-view");
    }
}
