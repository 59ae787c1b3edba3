package tidemark.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.evidence.SelectableText;
import tidemark.desk.shell.ToolPage;
import tidemark.desk.terms.TermsViewModel;

/// From evidence to the glossary and back.
class TermsWindowTest {

    @RegisterExtension
    final WindowExtension window = new WindowExtension();

    @Test
    void aClickOnAChipExplainsTheTermAndTheWayBackLeadsToTheFigure() {
        explain("gdp");
        window.robot().clickOn(chip("预计"));

        assertThat(large()).isEqualTo("预计");
        window.robot().clickOn("← 返回");
        assertThat(heading()).isEqualTo("地区生产总值");
    }

    @Test
    void enterOnATermInTheGlossaryLeadsThereAndEscapeBackToTheFigure() {
        explain("gdp");
        Node chip = chip("预计");
        window.robot().interact(chip::requestFocus);
        window.robot().push(KeyCode.ENTER);
        assertThat(large()).isEqualTo("预计");
        Node listed = window.find(".evidence-link");
        window.robot().interact(listed::requestFocus);
        window.robot().push(KeyCode.ENTER);

        window.waitUntil(() -> window.shows("#terms-back"));
        window.waitUntil(() -> chosen() != null);
        assertThat(chosen().term().key()).isEqualTo("status.E");
        window.robot().push(KeyCode.ESCAPE);

        window.waitUntil(() -> window.shows(".evidence-heading"));
        assertThat(heading()).isEqualTo("地区生产总值");
        assertThat(window.shows(".overview-page")).isTrue();
    }

    @Test
    void whoeverComesToTheGlossaryByItsTabIsOfferedNoWayBack() {
        window.choose(ToolPage.TERMS);

        assertThat(window.shows(".terms-list")).isTrue();
        assertThat(window.shows("#terms-back")).isFalse();
    }

    @Test
    void evidenceGoesWithThePageWhereItWasAskedFor() {
        explain("gdp");
        window.choose(ToolPage.DATA);
        assertThat(window.shows(".evidence-heading")).isFalse();

        explain("gdp");
        window.robot().push(KeyCode.F1);
        window.waitUntil(() -> window.shows(".keys-sheet"));
        assertThat(window.shows(".evidence-heading")).isFalse();
    }

    private void explain(String id) {
        window.robot().interact(() -> window.session().requestEvidence(new EvidenceRequest(id, null)));
        window.waitUntil(() -> window.shows(".evidence-heading"));
    }

    private Node chip(String words) {
        return window.robot().lookup(".evidence-chip").queryAll().stream()
                .filter(node -> ((Labeled) node).getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private String large() {
        return ((SelectableText) window.find(".evidence-words").getParent()).words();
    }

    private String heading() {
        return ((SelectableText) window.find(".evidence-heading").getParent()).words();
    }

    @SuppressWarnings("unchecked")
    private TermsViewModel.Entry chosen() {
        var list = (ListView<TermsViewModel.Row>) window.find(".terms-list");
        return (TermsViewModel.Entry) list.getSelectionModel().getSelectedItem();
    }
}
