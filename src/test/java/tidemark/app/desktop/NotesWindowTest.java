package tidemark.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tidemark.desk.problems.ProblemsViewModel;
import tidemark.report.Language;

/// What the checks of an open report found, from the header to the figure.
class NotesWindowTest {

    @RegisterExtension
    final WindowExtension window = new WindowExtension();

    @Test
    void aReportWithNothingToLookAtShowsNoWayThere() {
        assertThat(window.shows("#notes")).isFalse();
    }

    @Test
    void theHeaderLeadsToTheContradictionsAndTheyToTheirFigures(@TempDir Path folder) throws IOException {
        open(contradicting(folder));
        var wished = new ArrayList<String>();
        window.session().onReveal(wished::add);

        assertThat(((Labeled) window.find("#notes")).getText()).isEqualTo("2 处需要注意");
        window.robot().interact(() -> ((Hyperlink) window.find("#notes")).fire());

        assertThat(rows())
                .extracting(ProblemsViewModel.Row::message)
                .containsExactly(
                        "“树”增长50%，与两年的数不符：2023年 11个（唯一 第1段），2024年 12个（唯一 第1段）。",
                        "同一时期、地区和状态有两个不同的值：12个（唯一 第1段） ≠ 13个（唯一 第1段）。");
        window.robot().push(KeyCode.ENTER);

        assertThat(window.shows(".notes-sheet")).isFalse();
        assertThat(wished).containsExactly("trees");
    }

    @Test
    void theListIsInTheLanguageOfTheWindowAndEscapeClosesIt(@TempDir Path folder) throws IOException {
        open(contradicting(folder));
        window.robot().interact(() -> window.session().setLanguage(Language.EN));

        assertThat(((Labeled) window.find("#notes")).getText()).isEqualTo("2 to look at");
        window.robot().interact(() -> ((Hyperlink) window.find("#notes")).fire());

        assertThat(rows().getFirst().message()).startsWith("\"Trees\" is said to be up 50%");
        window.robot().push(KeyCode.ESCAPE);
        assertThat(window.shows(".notes-sheet")).isFalse();
    }

    private void open(Path file) {
        window.answers().report(file);
        window.robot().press(KeyCode.CONTROL).push(KeyCode.O).release(KeyCode.CONTROL);
        window.waitUntil(() -> window.stage().getTitle().endsWith("小报告"));
    }

    @SuppressWarnings("unchecked")
    private List<ProblemsViewModel.Row> rows() {
        return List.copyOf(((ListView<ProblemsViewModel.Row>) window.find(".problems-list")).getItems());
    }

    /// Two values for one year, and a growth that the year before does not bear out.
    private static Path contradicting(Path folder) throws IOException {
        try (var stream = NotesWindowTest.class.getResourceAsStream("/tidemark/app/desktop/small.json")) {
            String small = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            String place = "\"source\": {\"section\": \"one\", \"paragraph\": 1}}";
            String growth = "\"growth\": {\"value\": 50, \"unit\": \"%\", \"basis\": \"yoy\", \"price\": \"unknown\","
                    + " \"printed\": \"增长50%\"}, ";
            String more = ", {\"value\": 13, \"timePeriod\": \"2024\", \"printed\": \"13个\", " + place
                    + ", {\"value\": 11, \"timePeriod\": \"2023\", \"printed\": \"11个\", " + place;
            String observation = "\"printed\": \"12个\", " + place;
            return Files.writeString(
                    folder.resolve("small.json"),
                    small.replace(observation, "\"printed\": \"12个\", " + growth + place + more));
        }
    }
}
