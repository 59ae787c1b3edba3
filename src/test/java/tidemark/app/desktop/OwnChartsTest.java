package tidemark.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import tidemark.desk.shell.ToolPage;
import tidemark.report.Language;
import tidemark.service.ReportLocation;
import tidemark.service.SidecarFile;
import tidemark.sidecar.Sidecar;

/// From the table to a chart of one's own, and back from the disk.
class OwnChartsTest {

    @RegisterExtension
    final WindowExtension window = new WindowExtension();

    @TempDir
    private Path folder;

    @BeforeEach
    void keepOwnWork() {
        window.keepOwnWork(folder);
    }

    @Test
    void rowsAreFilteredSelectedPreviewedKeptRenamedUndoneRedoneAndFoundAgain() {
        window.choose(ToolPage.DATA);
        window.waitUntil(() -> table().getItems().size() > 10);
        int all = table().getItems().size();

        window.robot().clickOn("#facet-section");
        window.robot().clickOn(item("改革　"));
        window.robot().type(KeyCode.ESCAPE);
        window.waitUntil(() -> table().getItems().size() < all);

        window.robot().interact(() -> {
            table().requestFocus();
            table().getSelectionModel().selectRange(0, 2);
        });
        window.waitUntil(() -> window.shows("#preview-keep"));
        assertThat(((Labeled) window.find("#data-total")).getText()).startsWith("已选 2 行 · ");
        window.robot().clickOn("#preview-keep");
        assertThat(sidecar().charts()).hasSize(1);

        window.choose(ToolPage.MINE);
        window.robot().clickOn("#own-mine-1");
        window.robot().clickOn("#mine-rename");
        window.robot().write("My own words").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(title()).isEqualTo("My own words");
        assertThat(window.shows(".own-changed")).isTrue();

        window.robot().push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(title()).isNull();
        assertThat(window.shows(".own-changed")).isFalse();

        window.robot().push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(title()).isEqualTo("My own words");

        Path file = SidecarFile.of(new ReportLocation.Shipped("beilun-2023"), folder);
        var reopened = new SidecarFile(file, "beilun-2023", _ -> {});
        window.waitUntil(() -> reopened.load().sidecar().equals(sidecar()));
        assertThat(reopened.load().notice()).isNull();
    }

    @Test
    void undoLeavesTheChartsAloneWhileWordsAreWritten() {
        window.choose(ToolPage.DATA);
        window.waitUntil(() -> table().getItems().size() > 10);
        window.robot().interact(() -> table().getSelectionModel().selectRange(0, 2));
        window.waitUntil(() -> window.shows("#preview-keep"));
        window.robot().clickOn("#preview-keep");
        window.robot().clickOn(".filter-field").write("x");
        window.robot().push(KeyCode.SHORTCUT, KeyCode.Z);

        assertThat(sidecar().charts()).hasSize(1);
    }

    private Sidecar sidecar() {
        return window.session().getSidecar();
    }

    private String title() {
        return sidecar().charts().getFirst().titles().get(Language.ZH);
    }

    private Node item(String start) {
        return window.robot()
                .lookup(".check-box")
                .match(node -> ((Labeled) node).getText().startsWith(start))
                .query();
    }

    private TableView<?> table() {
        return (TableView<?>) window.find(".data-table");
    }
}
