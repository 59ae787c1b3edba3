package tidemark.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tidemark.report.Language;
import tidemark.service.ExportService;
import tidemark.service.OpenReport;
import tidemark.service.PictureFormat;
import tidemark.service.PictureOrder;

/// Taking charts out of the window.
class ExportWindowTest {

    @RegisterExtension
    final WindowExtension window = new WindowExtension();

    @Test
    void aCopiedChartIsAPictureAndATable() {
        focusFirstPicture();

        window.robot().push(KeyCode.SHORTCUT, KeyCode.C);

        var text = new AtomicReference<String>();
        var html = new AtomicReference<String>();
        var image = new AtomicReference<Image>();
        window.waitUntil(() -> {
            window.robot().interact(() -> {
                text.set(Clipboard.getSystemClipboard().getString());
                html.set(Clipboard.getSystemClipboard().getHtml());
                image.set(Clipboard.getSystemClipboard().getImage());
            });
            return text.get() != null && text.get().contains("指标或事件");
        });
        assertThat(text.get().lines()).hasSize(2).allMatch(line -> line.split("\t", -1).length == 4);
        assertThat(html.get()).contains("<table>").contains("5个工作日");
        assertThat(image.get()).isNotNull();
        assertThat(image.get().getWidth()).isEqualTo(3840);
        assertThat(image.get().getPixelReader().getArgb(0, 0)).isEqualTo(0xffffffff);
    }

    @Test
    void theKeyOfSavingOpensTheDialogAndEscapeClosesIt() {
        focusFirstPicture();

        window.robot().push(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(window.shows("#save-chart")).isTrue();

        window.robot().push(KeyCode.ESCAPE);
        assertThat(window.shows("#save-chart")).isFalse();
    }

    @Test
    void howAChartWasSavedIsRemembered(@TempDir Path folder) {
        window.answers().folder(folder);
        focusFirstPicture();
        window.robot().push(KeyCode.SHORTCUT, KeyCode.S);
        window.robot().clickOn("#save-format-svg");
        window.robot().clickOn("#save-folder");
        window.robot().push(KeyCode.ESCAPE);

        window.robot().push(KeyCode.SHORTCUT, KeyCode.S);
        window.robot().clickOn("#save-do");

        window.waitUntil(() -> folder.toFile().list().length > 0);
        assertThat(folder).isDirectoryContaining("glob:**.svg");
        window.waitUntil(() -> !window.shows("#save-chart"));
    }

    @Test
    void aSectionIsExportedAtOnceAndEveryFileIsListed(@TempDir Path folder) {
        window.answers().folder(folder);
        window.robot().push(KeyCode.SHORTCUT, KeyCode.E);
        window.robot().interact(() -> box("#batch-all").fire());
        window.robot().interact(() -> box("#batch-section-reform").fire());
        window.robot().interact(() -> box("#batch-format-svg").fire());
        window.robot().interact(() -> box("#batch-format-png").fire());
        window.robot().interact(() -> ((Button) window.find("#batch-folder")).fire());
        int charts = window.session().getReport().chartsOf("reform").size();
        assertThat(((Labeled) window.find("#batch-state")).getText()).contains(" " + charts + " ");

        window.robot().interact(() -> ((Button) window.find("#batch-go")).fire());

        window.waitUntil(() -> window.shows("#batch-results"));
        assertThat(folder.toFile().list()).hasSize(charts).allMatch(name -> name.endsWith(".svg"));
        assertThat(((Parent) window.find("#batch-results")).getChildrenUnmodifiable())
                .hasSize(charts);
        assertThat(((Labeled) window.find("#batch-state")).getText()).contains("写好 " + charts);
    }

    @Test
    void theTalkIsExportedAndWhichOneIsAskedOnlyWhereThereAreSeveral(@TempDir Path folder) {
        window.answers().folder(folder);
        window.robot().push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
        assertThat(box("#batch-format-talk-pptx").isSelected()).isTrue();
        assertThat(box("#batch-format-png").isSelected()).isFalse();
        window.robot().interact(() -> box("#batch-format-handout").fire());
        assertThat(window.shows("#batch-talk")).isFalse();
        window.robot().interact(() -> ((Button) window.find("#batch-folder")).fire());

        window.robot().interact(() -> ((Button) window.find("#batch-go")).fire());

        window.waitUntil(() -> window.shows("#batch-results"));
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("北仑区2023年发展报告-talk.pptx", "北仑区2023年发展报告-handout.pdf");
    }

    @Test
    void withNothingChosenItSaysWhatToDo() {
        window.robot().push(KeyCode.SHORTCUT, KeyCode.E);
        window.robot().interact(() -> box("#batch-all").fire());

        assertThat(((Labeled) window.find("#batch-state")).getText()).isEqualTo("请至少选择一个图表。");
        assertThat(window.find("#batch-go").isDisabled()).isTrue();
    }

    @Test
    void aPictureLeadsBackToItsChart(@TempDir Path folder) {
        OpenReport open = window.session().getReport();
        Path file = folder.resolve("back.png");
        ExportService.save(
                open, open.chart("approval").orElseThrow(), PictureFormat.PNG, PictureOrder.usual(Language.EN), file);

        window.robot().interact(() -> window.drop(file));

        window.waitUntil(() -> window.session().getLanguage() == Language.EN);
        window.waitUntil(() -> window.shows("#chart-approval"));
        window.waitUntil(() -> isWithin(window.find("#chart-approval")));
    }

    private boolean isWithin(Node card) {
        for (Node at = card.getScene().getFocusOwner(); at != null; at = at.getParent()) {
            if (at == card) {
                return true;
            }
        }
        return false;
    }

    private CheckBox box(String selector) {
        return (CheckBox) window.find(selector);
    }

    private void focusFirstPicture() {
        window.robot().push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        Node picture = window.robot()
                .from(window.find("#chart-approval"))
                .lookup(".picture-view")
                .query();
        window.robot().interact(picture::requestFocus);
    }
}
