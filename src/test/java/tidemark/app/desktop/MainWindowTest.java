package tidemark.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import tidemark.chart.Theme;
import tidemark.picture.Picture;
import tidemark.render.fx.PictureView;
import tidemark.report.Language;

class MainWindowTest {

    private static final String SMALL_REPORT = "/tidemark/app/desktop/small.json";

    @RegisterExtension
    final WindowExtension window = new WindowExtension();

    @Test
    void theHeaderHasAllItsButtonsInTheNarrowestWindow() {
        window.robot().interact(() -> window.session().setLanguage(Language.EN));
        window.robot().interact(() -> window.stage().setWidth(window.stage().getMinWidth()));
        WaitForAsyncUtils.waitForFxEvents();

        for (String id : new String[] {"#open", "#source", "#export", "#present", "#theme"}) {
            Node button = window.find(id);
            var box = button.localToScene(button.getBoundsInLocal());
            assertThat(box.getMinX()).as(id).isNotNegative();
            assertThat(box.getMaxX())
                    .as(id)
                    .isLessThanOrEqualTo(window.stage().getScene().getWidth());
            assertThat(button.getAccessibleText()).as(id).isNotBlank();
        }
    }

    @Test
    void theWindowIsNamedAfterProgramAndReport() {
        assertThat(window.stage().getTitle()).startsWith("Tidemark · 潮标 – ").endsWith("北仑区2023年发展报告");
    }

    @Test
    void thereIsATabForEachSectionAndOneForTheData() {
        assertThat(tabs()).startsWith("总览", "改革", "创新", "港城融合").contains("大事", "数据");
    }

    @Test
    void aClickOnATabShowsItsSection() {
        window.robot().clickOn("#tab-2");

        assertThat(text(".section-title")).isEqualTo("改革");
    }

    @Test
    void theShortcutOfANumberShowsThatTab() {
        press(KeyCode.DIGIT3);

        assertThat(text(".section-title")).isEqualTo("创新");
    }

    @Test
    void arrowsWalkThroughTheTabs() {
        window.robot().push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.LEFT);

        assertThat(text(".section-title")).isEqualTo("改革");
    }

    @Test
    void keysOnTheTabsScrollTheCharts() {
        window.robot().clickOn("#tab-2");
        var charts = (ScrollPane) window.find(".chart-scroller");

        window.robot().push(KeyCode.DOWN);
        double line = charts.getVvalue();
        window.robot().push(KeyCode.PAGE_DOWN);
        double page = charts.getVvalue();
        window.robot().push(KeyCode.END);
        assertThat(List.of(0.0, line, page, charts.getVvalue())).isSorted().doesNotHaveDuplicates();
        assertThat(charts.getVvalue()).isEqualTo(1);

        window.robot().push(KeyCode.PAGE_UP);
        assertThat(charts.getVvalue()).isLessThan(1);
        window.robot().push(KeyCode.HOME);
        assertThat(charts.getVvalue()).isZero();
    }

    @Test
    void keysOnTheHeaderScrollTheOverview() {
        window.robot().interact(() -> window.find("#open").requestFocus());

        window.robot().push(KeyCode.PAGE_DOWN);

        assertThat(((ScrollPane) window.find(".overview")).getVvalue()).isPositive();
        assertThat(focusedWithin("#open")).isTrue();
    }

    @Test
    void arrowsOnAPictureWalkThroughItsMarksAndScrollNothing() {
        press(KeyCode.DIGIT2);
        PictureView picture = shownCharts().getFirst();
        window.robot().interact(picture::requestFocus);
        var first = picture.focusedSubject();

        window.robot().push(KeyCode.DOWN);

        assertThat(picture.focusedSubject()).isPresent().isNotEqualTo(first);
        assertThat(((ScrollPane) window.find(".chart-scroller")).getVvalue()).isZero();
    }

    @Test
    void aKeyWalksThroughTheAreasOfTheWindowAndBack() {
        window.robot().clickOn("#tab-2");
        var areas = List.of(".narrative", ".chart-grid", ".status-bar", ".header", ".tab-strip");

        for (String area : areas) {
            window.robot().push(KeyCode.F6);
            assertThat(focusedWithin(area)).as(area).isTrue();
        }
        for (String area : areas.reversed().subList(1, areas.size())) {
            window.robot().press(KeyCode.SHIFT).push(KeyCode.F6).release(KeyCode.SHIFT);
            assertThat(focusedWithin(area)).as(area).isTrue();
        }
    }

    @Test
    void theAreasOfTheDataTabAreItsBarAndItsTable() {
        press(KeyCode.DIGIT5);
        window.robot().clickOn("数据");

        for (String area : List.of(".data-bar", ".table-view", ".status-bar")) {
            window.robot().push(KeyCode.F6);
            assertThat(focusedWithin(area)).as(area).isTrue();
        }
    }

    @Test
    void theAreasOfTheOverviewAreItsWordsAndItsHeadline() {
        for (String area : List.of(".narrative", ".chart-grid", ".status-bar")) {
            window.robot().push(KeyCode.F6);
            assertThat(focusedWithin(area)).as(area).isTrue();
        }
    }

    @Test
    void aTileLeadsToItsSection() {
        window.robot().interact(() -> window.find("#tile-innovation").requestFocus());
        window.robot().push(KeyCode.ENTER);

        assertThat(text(".section-title")).isEqualTo("创新");
    }

    @Test
    void hoveringAFigureLightsItsMark() {
        press(KeyCode.DIGIT2);

        window.robot().moveTo(inSight("#link-foreign_trade_share"));

        assertThat(window.session().getLit()).containsExactly("foreign_trade_share");
        assertThat(lightingCharts())
                .isNotEmpty()
                .allSatisfy(view -> assertThat(view.getLit()).containsExactly("foreign_trade_share"));
    }

    @Test
    void leavingAFigurePutsTheLightOut() {
        press(KeyCode.DIGIT2);
        window.robot().moveTo(inSight("#link-foreign_trade_share"));

        window.robot().moveTo("#tab-1");

        assertThat(window.session().getLit()).isEmpty();
        assertThat(lightingCharts()).isEmpty();
    }

    @Test
    void hoveringAMarkLightsTheWords() {
        press(KeyCode.DIGIT2);
        String id = hoverFirstMark();

        assertThat(window.session().getLit()).containsExactly(id);
    }

    @Test
    void aClickOnAFigureAsksForItsEvidence() {
        press(KeyCode.DIGIT2);
        List<String> asked = evidence();

        window.robot().clickOn(inSight("#link-foreign_trade_share"));

        assertThat(asked).containsExactly("foreign_trade_share");
    }

    @Test
    void enterOnAFigureAsksForItsEvidence() {
        press(KeyCode.DIGIT2);
        List<String> asked = evidence();
        window.robot().interact(() -> window.find("#link-foreign_trade_share").requestFocus());

        window.robot().push(KeyCode.ENTER);

        assertThat(asked).containsExactly("foreign_trade_share");
    }

    @Test
    void aClickOnAMarkAsksForItsEvidence() {
        press(KeyCode.DIGIT2);
        List<String> asked = evidence();
        String id = hoverFirstMark();

        window.robot().clickOn(MouseButton.PRIMARY);

        assertThat(asked).containsExactly(id);
    }

    @Test
    void allWordsAndPicturesChangeTheirLanguageAtOnce() {
        press(KeyCode.DIGIT2);

        window.robot().clickOn("#language-en");

        assertThat(tabs())
                .startsWith("Overview", "Reform", "Innovation", "Port-City Integration")
                .contains("Data");
        assertThat(text(".section-title")).isEqualTo("Reform");
        assertThat(text(".report-title")).isEqualTo("Beilun District Development Report 2023");
        assertThat(shownPictures())
                .isNotEmpty()
                .allSatisfy(picture -> assertThat(picture.language()).isEqualTo("en"));
    }

    @Test
    void theShortcutChangesTheLanguageThereAndBack() {
        press(KeyCode.L);
        assertThat(window.session().getLanguage()).isEqualTo(Language.EN);

        press(KeyCode.L);
        assertThat(window.session().getLanguage()).isEqualTo(Language.ZH);
    }

    @Test
    void theLanguageOfTheMomentStaysWhenItsButtonIsPressedAgain() {
        window.robot().clickOn("#language-zh");

        assertThat(window.session().getLanguage()).isEqualTo(Language.ZH);
        assertThat(((ToggleButton) window.find("#language-zh")).isSelected()).isTrue();
    }

    @Test
    void windowAndPicturesTurnDarkAtOnce() {
        press(KeyCode.DIGIT2);
        Picture light = shownPictures().getFirst();

        window.robot().clickOn("#theme");

        assertThat(window.session().getTheme()).isEqualTo(Theme.DARK);
        assertThat(shownPictures().getFirst().ground().luminance())
                .isLessThan(light.ground().luminance());
        assertThat(window.stage().getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
    }

    @Test
    void everyShippedReportIsOfferedAndOpens() {
        window.robot().clickOn("#recent");
        window.waitUntil(() ->
                window.robot().lookup(".context-menu .menu-item").queryAll().size() == 3);

        window.robot().clickOn("宁夏回族自治区2025年发展报告（ningxia-2025.json）");
        window.waitUntil(() -> window.stage().getTitle().endsWith("宁夏回族自治区2025年发展报告"));

        assertThat(text(".section-title")).isEqualTo("总览");
    }

    @Test
    void aChosenFileOpens(@TempDir Path folder) throws IOException {
        window.answers().report(small(folder));

        press(KeyCode.O);
        window.waitUntil(() -> window.stage().getTitle().endsWith("小报告"));

        assertThat(tabs()).startsWith("唯一").contains("数据");
        assertThat(text(".section-title")).isEqualTo("唯一");
    }

    @Test
    void aFileWithFaultsLeavesTheReportBeforeOpen(@TempDir Path folder) throws IOException {
        window.answers().report(Files.writeString(folder.resolve("broken.json"), "{\"schema\": 1"));

        press(KeyCode.O);
        window.waitUntil(() -> window.shows(".problems"));

        assertThat(window.stage().getTitle()).endsWith("北仑区2023年发展报告");
        assertThat(text(".problems-title")).contains("broken.json");
    }

    @Test
    void escapeFromAnywhereEndsTheProblemsAndTheReportGoesOn(@TempDir Path folder) throws IOException {
        window.answers().report(Files.writeString(folder.resolve("broken.json"), "{\"schema\": 1"));
        press(KeyCode.O);
        window.waitUntil(() -> window.shows(".problems"));
        assertThat(focusedWithin(".problems-list")).isTrue();
        assertThat(window.shows(".failure-bar")).isTrue();

        window.robot().interact(() -> window.find("#open").requestFocus());
        window.robot().push(KeyCode.ESCAPE);

        assertThat(window.shows(".problems")).isFalse();
        assertThat(window.shows(".failure-bar")).isFalse();
        assertThat(window.shows(".overview")).isTrue();
    }

    @Test
    void aChangedFileIsReadAgain(@TempDir Path folder) throws IOException {
        Path file = small(folder);
        window.answers().report(file);
        press(KeyCode.O);
        window.waitUntil(() -> window.stage().getTitle().endsWith("小报告"));

        Files.writeString(file, Files.readString(file).replace("小报告\", \"en", "改后的报告\", \"en"));

        window.waitUntil(() -> window.stage().getTitle().endsWith("改后的报告"));
    }

    @Test
    void theWordsOnAFileThatIsNotThereCanBeClosed(@TempDir Path folder) {
        window.answers().report(folder.resolve("absent.json"));
        press(KeyCode.O);
        window.waitUntil(() -> window.shows(".failure-bar"));

        window.robot().clickOn("#close-failure");

        assertThat(window.shows(".failure-bar")).isFalse();
    }

    @Test
    void theFiguresOfAChartAreShownInTheTable() {
        press(KeyCode.DIGIT2);
        List<Node> tools = List.copyOf(window.robot()
                .from(window.find("#chart-service_time"))
                .lookup(".icon-button")
                .queryAll());

        window.robot().clickOn(tools.getLast());
        window.waitUntil(
                () -> !((TableView<?>) window.find(".table-view")).getItems().isEmpty());

        assertThat(((TableView<?>) window.find(".table-view")).getItems()).hasSize(3);
    }

    @Test
    void theEvidenceOfAFigureOpensBesideIt() {
        press(KeyCode.DIGIT2);

        window.robot().clickOn(inSight("#link-foreign_trade_share"));
        window.waitUntil(
                () -> window.robot().lookup(".evidence-popover").tryQuery().isPresent());

        assertThat(window.robot().listWindows()).hasSizeGreaterThan(1);
    }

    @Test
    void chartsAreDrawnAsWideAsTheirRoom() {
        press(KeyCode.DIGIT2);
        double before = shownPictures().getFirst().width();

        window.robot().interact(() -> window.stage().setWidth(760));
        window.waitUntil(() -> shownPictures().getFirst().width() < before);

        assertThat(shownPictures())
                .allSatisfy(picture -> assertThat(picture.width()).isLessThanOrEqualTo(760));
    }

    @Test
    void aTabOnceBuiltIsKept() {
        press(KeyCode.DIGIT2);
        Node built = window.find(".section-view");
        press(KeyCode.DIGIT1);
        press(KeyCode.DIGIT2);

        assertThat(window.find(".section-view")).isSameAs(built);
    }

    @Test
    void everythingThatAnswersToTheMouseHasAnAccessibleName() {
        press(KeyCode.DIGIT2);

        assertThat(window.robot().lookup(Node::isFocusTraversable).<Node>queryAll())
                .filteredOn(node -> node instanceof Button || node instanceof PictureView)
                .isNotEmpty()
                .allSatisfy(node -> assertThat(name(node)).isNotBlank());
    }

    private boolean focusedWithin(String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        Node focused = window.stage().getScene().getFocusOwner();
        for (Node at = focused; at != null; at = at.getParent()) {
            if (at == window.find(selector)) {
                return true;
            }
        }
        return false;
    }

    private static String name(Node node) {
        String spoken = node.getAccessibleText();
        return spoken != null ? spoken : node instanceof Labeled labeled ? labeled.getText() : "";
    }

    /// Scrolls the narrative until a link is in sight.
    private Node inSight(String selector) {
        Node link = window.find(selector);
        var scroller = (ScrollPane) window.find(".narrative-scroller");
        Node content = scroller.getContent();
        double y =
                content.sceneToLocal(link.localToScene(link.getLayoutBounds())).getCenterY();
        double room = content.getLayoutBounds().getHeight() - scroller.getHeight();
        window.robot().interact(() -> scroller.setVvalue(Math.clamp((y - scroller.getHeight() / 2) / room, 0, 1)));
        WaitForAsyncUtils.waitForFxEvents();
        return link;
    }

    private void press(KeyCode key) {
        window.robot().press(KeyCode.SHORTCUT).press(key).release(key).release(KeyCode.SHORTCUT);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> tabs() {
        return window.robot().lookup(".tab-button").queryAllAs(Button.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private String text(String selector) {
        return ((Labeled) window.find(selector)).getText();
    }

    private List<String> evidence() {
        var asked = new ArrayList<String>();
        window.session().onEvidence(request -> asked.add(request.id()));
        return asked;
    }

    private List<PictureView> shownCharts() {
        var parent = window.find(".chart-scroller");
        return window.robot().from(parent).lookup(".picture-view").queryAllAs(PictureView.class).stream()
                .filter(view -> view.getPicture() != null)
                .toList();
    }

    private List<PictureView> lightingCharts() {
        return shownCharts().stream()
                .filter(view -> !view.getLit().equals(Set.of()))
                .toList();
    }

    private List<Picture> shownPictures() {
        return shownCharts().stream().map(PictureView::getPicture).toList();
    }

    private String hoverFirstMark() {
        PictureView view = shownCharts().getFirst();
        var subject = view.getPicture().subjects().getFirst().subject();
        var box = view.boundsOf(subject).orElseThrow();
        var middle = view.localToScreen(box.x() + box.width() / 2, box.y() + box.height() / 2);
        window.robot().moveTo(middle);
        return subject.id();
    }

    private static Path small(Path folder) throws IOException {
        try (var stream = MainWindowTest.class.getResourceAsStream(SMALL_REPORT)) {
            return Files.write(folder.resolve("small.json"), stream.readAllBytes());
        }
    }
}
