package tidemark.desk.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import tidemark.desk.Messages;
import tidemark.desk.problems.ProblemsViewModel.Findings;
import tidemark.report.Language;
import tidemark.report.Text;
import tidemark.report.json.Problem;
import tidemark.report.json.Problem.Severity;

class ProblemsViewModelTest {
    private static final Problem ERROR = new Problem(
            Severity.ERROR, 3, 7, "events[0].date", new Text("没有这一天", "no such day"), new Text("改日期", "mend the date"));
    private static final Problem WARNING =
            new Problem(Severity.WARNING, 1, 1, "", new Text("没有图", "no charts"), new Text("加图", "add some"));

    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);
    private final ProblemsViewModel model = new ProblemsViewModel(new Messages(language), language);

    @Test
    void nothingIsSaidOfNothing() {
        assertThat(model.title() + model.facts() + model.plain()).isEmpty();
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void errorsComeBeforeWarnings() {
        show(new Findings("a.json", List.of(WARNING, ERROR), 0));

        assertThat(model.rows()).extracting(ProblemsViewModel.Row::error).containsExactly(true, false);
    }

    @Test
    void aRowSaysWhereWhatAndHowToMendIt() {
        show(new Findings("a.json", List.of(ERROR), 0));

        assertThat(model.rows())
                .containsExactly(new ProblemsViewModel.Row(
                        true, "Line 3, column 7 · events[0].date", "events[0].date", "no such day", "mend the date"));
    }

    @Test
    void theCountsTellErrorsWarningsAndTheRest() {
        show(new Findings("a.json", List.of(WARNING, ERROR), 12));

        assertThat(model.facts()).isEqualTo("Errors: 1 · Warnings: 1 · Not listed: 12 more");
        assertThat(model.title()).isEqualTo("a.json has problems and was not opened");
    }

    @Test
    void aFileWithWarningsAloneIsNotCalledRefused() {
        show(new Findings("a.json", List.of(WARNING), 0));

        assertThat(model.title()).isEqualTo("To look at in a.json (Enter or two clicks lead there)");
    }

    @Test
    void allOfItCanBeCopiedAsLines() {
        show(new Findings("a.json", List.of(ERROR, WARNING), 2));

        assertThat(model.plain()).isEqualTo("""
            a.json:3:7: error: events[0].date: no such day. mend the date
            a.json:1:1: warning: no charts. add some
            Not listed: 2 more\
            """);
    }

    @Test
    void theWordsFollowTheLanguage() {
        show(new Findings("a.json", List.of(ERROR), 0));
        language.set(Language.ZH);

        assertThat(model.rows().getFirst().message()).isEqualTo("没有这一天");
    }

    private void show(Findings findings) {
        model.findingsProperty().set(findings);
    }
}
