package tidemark.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tidemark.desk.data.DataRow;
import tidemark.desk.shell.ToolPage;
import tidemark.picture.Picture;
import tidemark.render.fx.PictureView;
import tidemark.report.DerivedIndicator;
import tidemark.report.Language;
import tidemark.report.Report;

/// Switches the lens in the window and looks at every page.
class LensWindowTest {

    @RegisterExtension
    final WindowExtension window = new WindowExtension();

    @Test
    void aKeyHidesWhatIsDerivedOnEveryPageAndStaysOnThePage() {
        Set<String> derived =
                report().derived().stream().map(DerivedIndicator::id).collect(Collectors.toSet());
        assertThat(derived).isNotEmpty();
        press(KeyCode.DIGIT4);
        assertThat(subjects()).containsAnyElementsOf(derived);

        shifted(KeyCode.D);

        assertThat(text(".section-title")).isEqualTo("港城融合");
        for (KeyCode page : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4)) {
            press(page);
            assertThat(subjects()).isNotEmpty().doesNotContainAnyElementsOf(derived);
        }
        assertThat(rows()).extracting(DataRow::id).isNotEmpty().doesNotContainAnyElementsOf(derived);

        shifted(KeyCode.D);
        press(KeyCode.DIGIT4);

        assertThat(subjects()).containsAnyElementsOf(derived);
    }

    @Test
    void aKeyConvertsEveryPageInTheLanguageOfTheWindowOnly() {
        assertThat(said()).contains("亿元").doesNotContain("十亿元");

        shifted(KeyCode.U);

        assertThat(said()).contains("273.0十亿元");
        assertThat(rows().stream().flatMap(row -> row.words().stream()))
                .contains("十亿元")
                .doesNotContain("亿元", "亩");
        window.robot().interact(() -> window.session().setLanguage(Language.EN));
        assertThat(rows().stream().flatMap(row -> row.words().stream())).contains("CNY billion", "ha");
        press(KeyCode.DIGIT1);
        assertThat(said()).contains("CNY 273.0 billion");

        shifted(KeyCode.U);

        assertThat(said()).contains("2,730 (100 million yuan)").doesNotContain("billion");
        window.robot().interact(() -> window.session().setLanguage(Language.ZH));
        window.waitUntil(() -> said().contains("273.0十亿元"));
    }

    private Report report() {
        return Objects.requireNonNull(window.session().getReport()).report();
    }

    private void shifted(KeyCode key) {
        window.robot().press(KeyCode.CONTROL, KeyCode.SHIFT).push(key).release(KeyCode.SHIFT, KeyCode.CONTROL);
        window.waitUntil(() -> true);
    }

    private void press(KeyCode key) {
        window.robot().press(KeyCode.CONTROL).push(key).release(KeyCode.CONTROL);
        window.waitUntil(() -> true);
    }

    /// What the marks of all pictures on the page say.
    private String said() {
        return pictures().stream()
                .flatMap(picture -> picture.subjects().stream())
                .map(mark -> mark.subject().label())
                .collect(Collectors.joining("\n"));
    }

    private Set<String> subjects() {
        return pictures().stream()
                .flatMap(picture -> picture.subjects().stream())
                .map(mark -> mark.subject().id())
                .collect(Collectors.toSet());
    }

    private List<DataRow> rows() {
        window.choose(ToolPage.DATA);
        return List.copyOf(((TableView<DataRow>) window.find(".table-view")).getItems());
    }

    private String text(String selector) {
        return ((Labeled) window.find(selector)).getText();
    }

    private List<Picture> pictures() {
        return window.robot().lookup(".picture-view").queryAllAs(PictureView.class).stream()
                .filter(WindowExtension::isShown)
                .map(PictureView::getPicture)
                .filter(Objects::nonNull)
                .toList();
    }
}
