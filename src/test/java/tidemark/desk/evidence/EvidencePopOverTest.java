package tidemark.desk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.BoundingBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tidemark.chart.Theme;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.FxExtension;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.report.Figures;
import tidemark.report.Language;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;

class EvidencePopOverTest {
    @RegisterExtension
    final FxExtension window = new FxExtension();

    private final Session session = new Session(Language.ZH, Theme.LIGHT);
    private final AtomicReference<EvidencePopOver> popOver = new AtomicReference<>();

    @BeforeEach
    void open() {
        var report = Figures.report(
                List.of(Figures.stated("trade", "4501.6", "亿元").indicator()),
                List.of(Figures.derived("half", "亿元", "trade / 2")),
                List.of());
        window.show(session, () -> {
            var content = new StackPane();
            popOver.set(new EvidencePopOver(session, new Messages(session.languageProperty()), content));
            session.setReport(new OpenReport(new ReportLocation.Shipped("made-up"), report, List.of(), List.of()));
            return content;
        });
    }

    @Test
    void aWishForEvidenceShowsIt() {
        ask("trade");

        assertThat(popOver.get().isShowing()).isTrue();
        assertThat(text(".evidence-number").words()).isEqualTo("4501.6亿元");
    }

    @Test
    void anUnknownIdShowsNothing() {
        ask("nothing");

        assertThat(popOver.get().isShowing()).isFalse();
    }

    @Test
    void theEscapeKeyClosesIt() {
        ask("trade");
        window.robot().type(KeyCode.ESCAPE);
        window.waitUntil(() -> !popOver.get().isShowing());

        assertThat(popOver.get().isShowing()).isFalse();
    }

    @Test
    void aFigureItRestsOnIsOneClickAway() {
        ask("half");
        window.robot().clickOn(".evidence-link");

        assertThat(text(".evidence-number").words()).isEqualTo("4501.6亿元");
    }

    @Test
    void itsTextCanBeMarkedAndCopied() {
        ask("trade");
        window.robot().doubleClickOn(window.find(".evidence-number"));
        assertThat(text(".evidence-number").selected()).isEqualTo("4501.6亿元");

        window.robot().push(KeyCode.SHORTCUT, KeyCode.C);
        var copied = new AtomicReference<String>();
        window.robot().interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
        assertThat(copied).hasValue("4501.6亿元");
    }

    @Test
    void theLanguageChangesWhileItIsOpen() {
        ask("trade");
        window.robot().interact(() -> session.setLanguage(Language.EN));

        assertThat(text(".evidence-number").words()).isEqualTo("CNY 450.16 billion");
    }

    private void ask(String id) {
        window.robot()
                .interact(() -> session.requestEvidence(new EvidenceRequest(id, new BoundingBox(100, 100, 60, 20))));
    }

    private SelectableText text(String part) {
        return (SelectableText) window.find(part).getParent();
    }
}
