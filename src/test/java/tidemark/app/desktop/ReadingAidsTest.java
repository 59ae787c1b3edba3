package tidemark.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tidemark.desk.TextSize;
import tidemark.render.fx.PictureView;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;

/// What makes the window readable to everyone: sizes, contrast, tables for charts, keys, several reports.
class ReadingAidsTest {

    @RegisterExtension
    final WindowExtension window = new WindowExtension();

    @Test
    void theKeyOfTablesTurnsAChartIntoATableAndBack() {
        press(KeyCode.DIGIT2);
        PictureView picture = firstPicture();
        window.robot().interact(picture::requestFocus);

        window.robot().push(KeyCode.T);

        var table = (TableView<?>) window.find(".table-twin");
        assertThat(table.getItems()).isNotEmpty();
        assertThat(table.isFocused()).isTrue();
        assertThat(picture.isVisible()).isFalse();

        window.robot().push(KeyCode.T);

        assertThat(window.shows(".table-twin")).isFalse();
        assertThat(picture.isVisible()).isTrue();
        assertThat(picture.isFocused()).isTrue();
    }

    @Test
    void theTableOfAChartFollowsTheLanguage() {
        press(KeyCode.DIGIT2);
        window.robot().interact(firstPicture()::requestFocus);
        window.robot().push(KeyCode.T);

        press(KeyCode.L);

        assertThat(((TableView<?>) window.find(".table-twin"))
                        .getColumns()
                        .getFirst()
                        .getText())
                .isEqualTo("Figure or event");
    }

    @Test
    void largerWordsMakeWordsAndPicturesLargerAndNothingWiderThanItsCard() {
        press(KeyCode.DIGIT2);
        double before = fontSize(".section-title");

        window.robot().interact(() -> window.session().setTextSize(new TextSize(200)));

        assertThat(fontSize(".section-title")).isCloseTo(2 * before, org.assertj.core.data.Offset.offset(0.5));
        assertThat(pictures())
                .isNotEmpty()
                .allSatisfy(picture -> assertThat(picture.getWidth())
                        .isLessThanOrEqualTo(((javafx.scene.layout.Region) picture.getParent()).getWidth()));
    }

    @Test
    void keysMakeWordsLargerAndSmallerWithinBounds() {
        for (int i = 0; i < 15; i++) {
            press(KeyCode.EQUALS);
        }
        assertThat(window.session().getTextSize()).isEqualTo(new TextSize(TextSize.MOST));
        for (int i = 0; i < 15; i++) {
            press(KeyCode.MINUS);
        }
        assertThat(window.session().getTextSize()).isEqualTo(new TextSize(TextSize.LEAST));
        press(KeyCode.DIGIT0);
        assertThat(window.session().getTextSize()).isEqualTo(TextSize.USUAL);
    }

    @Test
    void theSheetOfKeysOpensAndEscapeBringsTheKeyboardBack() {
        Node before = window.stage().getScene().getFocusOwner();

        window.robot().push(KeyCode.F1);
        assertThat(window.shows(".keys-sheet")).isTrue();
        assertThat(window.robot().lookup(".keys-sheet .key-cap").queryAll())
                .extracting(cap -> ((Label) cap).getText())
                .contains("F1", "Esc", "T");

        window.robot().push(KeyCode.ESCAPE);
        assertThat(window.shows(".keys-sheet")).isFalse();
        assertThat(window.stage().getScene().getFocusOwner()).isSameAs(before);
    }

    @Test
    void severalChosenFilesOpenSideBySideAndCloseOneByOne() {
        window.answers().report(Path.of("seeds/guangdong-2025.json"));
        press(KeyCode.O);
        window.waitUntil(() -> window.session().library().size() == 2);
        assertThat(window.session().getReport().report().id()).isEqualTo("guangdong-2025");

        window.robot().press(KeyCode.SHORTCUT).push(KeyCode.TAB).release(KeyCode.SHORTCUT);
        assertThat(window.session().getReport().report().id()).isEqualTo("beilun-2023");

        press(KeyCode.W);
        assertThat(window.session().library()).extracting(OpenReport::location).hasSize(1);
        assertThat(window.shows(".report-tab")).isFalse();
    }

    @Test
    void aReportLeftAndComeBackToIsWhereItWas() {
        press(KeyCode.DIGIT2);
        var charts = (ScrollPane) window.find(".chart-scroller");
        window.robot().interact(() -> charts.setVvalue(0.5));
        OpenReport beilun = window.session().getReport();
        window.answers().report(Path.of("seeds/guangdong-2025.json"));
        press(KeyCode.O);
        window.waitUntil(() -> window.session().library().size() == 2);

        window.robot().press(KeyCode.SHORTCUT).push(KeyCode.TAB).release(KeyCode.SHORTCUT);

        assertThat(window.session().places().get(beilun.location()).page()).isEqualTo(1);
        window.waitUntil(() -> ((ScrollPane) window.find(".chart-scroller")).getVvalue() > 0.4);
    }

    /// A picture that is drawn anew at each layout asks for another layout, and the window never comes to rest.
    @Test
    void aPageLaidOutAgainDrawsNothingAnew() {
        var redrawn = new AtomicInteger();
        window.robot().interact(() -> {
            Parent root = window.stage().getScene().getRoot();
            root.lookupAll(".picture-view")
                    .forEach(
                            view -> ((PictureView) view).pictureProperty().addListener(_ -> redrawn.incrementAndGet()));
            for (int i = 0; i < 5; i++) {
                root.lookupAll(".section-tile, .overview-page, .chart-grid")
                        .forEach(part -> ((Parent) part).requestLayout());
                root.layout();
            }
        });

        assertThat(redrawn).hasValue(0);
    }

    @Test
    void theWayToAFigureLeadsToItsMark() {
        window.robot().interact(() -> window.session().reveal("foreign_trade_share"));

        window.waitUntil(() -> window.stage().getScene().getFocusOwner() instanceof PictureView);
        var picture = (PictureView) window.stage().getScene().getFocusOwner();
        assertThat(picture.focusedSubject())
                .hasValueSatisfying(subject -> assertThat(subject.id()).isEqualTo("foreign_trade_share"));
        assertThat(window.session().getLit()).contains("foreign_trade_share");
    }

    @Test
    void reportsOfAFolderAreThoseThatSaySo() {
        var expanded = tidemark.service.ReportFolder.expand(List.of(new ReportLocation.OnDisk(Path.of("seeds"))));

        assertThat(expanded)
                .extracting(ReportLocation::display)
                .allMatch(name -> name.endsWith(".json"))
                .noneMatch(name -> name.contains("schema"))
                .hasSizeGreaterThan(1);
    }

    private PictureView firstPicture() {
        return pictures().getFirst();
    }

    private List<PictureView> pictures() {
        return window.robot().lookup(".chart-card .picture-view").queryAll().stream()
                .map(PictureView.class::cast)
                .filter(view -> view.getPicture() != null && view.getScene() != null)
                .filter(view -> {
                    for (Node at = view; at != null; at = at.getParent()) {
                        if (!at.isVisible()) {
                            return false;
                        }
                    }
                    return true;
                })
                .toList();
    }

    private double fontSize(String selector) {
        return ((Label) window.find(selector)).getFont().getSize();
    }

    private void press(KeyCode key) {
        window.robot().press(KeyCode.SHORTCUT).push(key).release(KeyCode.SHORTCUT);
    }
}
