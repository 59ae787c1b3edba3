package tidemark.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tidemark.desk.evidence.SelectableText;
import tidemark.desk.shell.ToolPage;
import tidemark.picture.Mark;
import tidemark.picture.Subject;
import tidemark.render.fx.PictureView;

/// What readers do, from the first key to the last click, by keyboard and mouse alone. The Maven profile `real-window`
/// runs it in a window of the desktop, else it runs without one.
@DisabledIf(value = "hasNoDisplay", disabledReason = "a real window was asked for, and there is no display")
class SevenFlowsTest {

    @RegisterExtension
    final WindowExtension window = new WindowExtension();

    @TempDir
    private Path folder;

    static boolean hasNoDisplay() {
        return Boolean.getBoolean("tidemark.realWindow")
                && Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                        .map(System::getenv)
                        .allMatch(display -> display == null || display.isEmpty());
    }

    @Test
    void findAFigureAndGoToItsMark() {
        shortcut(KeyCode.K);
        window.waitUntil(
                () -> window.shows("#find-field") && window.find("#find-field").isFocused());
        window.robot().write("wmjck");
        window.waitUntil(
                () -> ((TextInputControl) window.find("#find-field")).getText().equals("wmjck")
                        && window.shows(".find-mark"));
        window.robot().type(KeyCode.ENTER);

        window.waitUntil(() -> !window.shows("#find-field"));
        window.waitUntil(() -> focusedSubject("foreign_trade").isPresent());
        assertThat(((Labeled) window.find(".section-title")).getText()).isEqualTo("改革");
    }

    @Test
    void seeTheEvidenceInTheSourceItself() throws IOException {
        openReport(small());
        window.answers().source(Files.writeString(folder.resolve("text.txt"), "小报告\n\n唯一\n\n某地有12个树。\n"));
        window.robot().push(KeyCode.F4);
        window.waitUntil(() -> window.shows("#source-choose"));
        window.robot().clickOn("#source-choose");
        window.waitUntil(() -> sourceWords("12个").isPresent());

        window.robot().clickOn(sourceWords("12个").orElseThrow());
        window.waitUntil(() -> window.session().getLit().contains("trees"));

        clickOn(picture("trees"), "trees");
        window.waitUntil(() -> window.shows(".evidence-heading"));
        assertThat(heading()).isEqualTo("树");
    }

    @Test
    void workTheTableAndKeepAChart() {
        window.keepOwnWork(folder);
        window.waitUntil(() ->
                window.session().own().isLoaded(window.session().getReport().location()));
        window.robot().clickOn("#tab-6");
        window.waitUntil(() -> table().getItems().size() > 10);
        int all = table().getItems().size();
        window.robot().clickOn("#facet-section");
        window.waitUntil(() -> item("改革　").isPresent());
        window.robot().clickOn(item("改革　").orElseThrow());
        window.robot().type(KeyCode.ESCAPE);
        window.waitUntil(() -> table().getItems().size() < all);
        focus(".data-table");
        window.robot().type(KeyCode.HOME);
        window.robot().press(KeyCode.SHIFT).push(KeyCode.DOWN).release(KeyCode.SHIFT);
        window.waitUntil(() -> window.shows("#data-total")
                && ((Labeled) window.find("#data-total")).getText().startsWith("已选 2 行"));
        window.waitUntil(() -> window.shows("#preview-keep"));
        window.robot().clickOn("#preview-keep");

        assertThat(window.session().getSidecar().charts()).hasSize(1);
        shortcut(KeyCode.Z);
        assertThat(window.session().getSidecar().charts()).isEmpty();
    }

    @Test
    void understandAChartATermAndWhatIsDerived() {
        shortcut(KeyCode.DIGIT2);
        window.waitUntil(() -> window.shows("#chart-service_time .picture-view"));
        focus("#chart-service_time .picture-view");
        window.robot().push(KeyCode.W);
        window.waitUntil(() -> window.shows(".evidence-heading"));
        assertThat(heading()).isEqualTo("为什么是这张图？");
        window.robot().clickOn(".evidence-chip");
        window.waitUntil(() -> heading().startsWith("术语"));
        window.robot().clickOn("← 返回");
        window.waitUntil(() -> heading().equals("为什么是这张图？"));
        window.robot().push(KeyCode.ESCAPE);
        window.waitUntil(() -> !window.shows(".evidence-heading"));

        String derived =
                window.session().getReport().report().derived().getFirst().id();
        shifted(KeyCode.D);
        window.waitUntil(
                () -> window.session().getReport().report().figure(derived).isEmpty());
        shifted(KeyCode.D);
        window.waitUntil(
                () -> window.session().getReport().report().figure(derived).isPresent());
    }

    @Test
    void seeTheHonoursOfTheYear() {
        window.robot().clickOn("#tab-5");
        window.waitUntil(() -> window.shows("#event-KIND-HONOUR"));
        int all = subjects().size();
        window.robot().clickOn("#event-KIND-HONOUR");
        window.waitUntil(() -> subjects().size() < all && !subjects().isEmpty());

        var first = subjects().getFirst();
        clickOn(picture(first.id()), first.id());
        window.waitUntil(() -> window.shows(".evidence-heading"));
        assertThat(heading()).isEqualTo("荣誉");
    }

    @Test
    void compareTwoReports() {
        openReport(Path.of("seeds/guangdong-2025.json"));
        openReport(Path.of("seeds/ningxia-2025.json"));
        assertThat(window.session().library()).hasSize(3);

        window.choose(ToolPage.COMPARE);

        window.waitUntil(() -> window.shows(".compare-table"));
        window.waitUntil(
                () -> !((TableView<?>) window.find(".compare-table")).getItems().isEmpty());
        window.robot().clickOn(".compare-table .table-row-cell");
        window.waitUntil(() -> window.shows(".compare .picture-view") || window.shows(".compare-detail"));
    }

    @Test
    void guessFirstAndKeepNothing() {
        var before = window.session().getSidecar();
        shortcut(KeyCode.DIGIT2);
        window.waitUntil(() -> window.shows("#chart-service_time .picture-view"));
        focus("#chart-service_time .picture-view");
        window.robot().push(KeyCode.G);
        window.waitUntil(() -> window.shows("#guess-permit_days"));
        var track = window.find("#guess-permit_days");
        window.robot().drag(track.lookup(".guess-handle")).dropTo(track);
        window.waitUntil(() -> !guessed().isEmpty());
        assertThat(new BigDecimal(guessed())).isPositive();
        window.robot().clickOn("#guess-reveal");

        window.waitUntil(() -> window.shows(".guess-verdict"));
        assertThat(((Labeled) window.find(".guess-verdict")).getText()).contains("实际32天");
        window.robot().push(KeyCode.ESCAPE);
        window.waitUntil(() -> !window.shows(".guess-view"));
        assertThat(window.session().getSidecar()).isEqualTo(before);
    }

    private String guessed() {
        return ((TextField) window.find("#guess-field-permit_days")).getText();
    }

    private Path small() throws IOException {
        try (var stream = SevenFlowsTest.class.getResourceAsStream("/tidemark/app/desktop/small.json")) {
            return Files.writeString(
                    folder.resolve("small.json"), new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void openReport(Path file) {
        window.answers().report(file);
        int before = window.session().library().size();
        shortcut(KeyCode.O);
        window.waitUntil(() -> window.session().library().size() > before);
    }

    private void shortcut(KeyCode key) {
        window.robot().press(KeyCode.SHORTCUT).push(key).release(KeyCode.SHORTCUT);
    }

    private void shifted(KeyCode key) {
        window.robot().press(KeyCode.SHORTCUT, KeyCode.SHIFT).push(key).release(KeyCode.SHIFT, KeyCode.SHORTCUT);
    }

    private void focus(String selector) {
        Node node = window.find(selector);
        window.robot().interact(node::requestFocus);
    }

    private String heading() {
        return ((SelectableText) window.find(".evidence-heading").getParent()).words();
    }

    private TableView<?> table() {
        return (TableView<?>) window.find(".data-table");
    }

    private Optional<Node> item(String start) {
        return window.robot().lookup(".check-box").<Node>queryAll().stream()
                .filter(node -> ((Labeled) node).getText().startsWith(start))
                .findFirst();
    }

    private Optional<Text> sourceWords(String words) {
        return window.robot().lookup(".mark-words").queryAllAs(Text.class).stream()
                .filter(text -> text.getText().equals(words))
                .findFirst();
    }

    private Stream<PictureView> pictures() {
        return window.robot().lookup(".picture-view").queryAllAs(PictureView.class).stream()
                .filter(WindowExtension::isShown)
                .filter(view -> view.getPicture() != null);
    }

    private Optional<Subject> focusedSubject(String id) {
        return pictures()
                .map(PictureView::focusedSubject)
                .flatMap(Optional::stream)
                .filter(subject -> subject.id().equals(id))
                .findFirst();
    }

    /// What the pictures show.
    private List<Subject> subjects() {
        return pictures()
                .flatMap(view -> Objects.requireNonNull(view.getPicture()).subjects().stream())
                .map(Mark.Group::subject)
                .filter(Objects::nonNull)
                .toList();
    }

    /// The first picture that shows a figure or event.
    private PictureView picture(String id) {
        return pictures()
                .filter(view -> subject(view, id).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no picture shows " + id));
    }

    private static Optional<Subject> subject(PictureView view, String id) {
        return Objects.requireNonNull(view.getPicture()).subjects().stream()
                .map(Mark.Group::subject)
                .filter(subject -> subject != null && subject.id().equals(id))
                .findFirst();
    }

    /// Clicks on the upper left of a mark, where its first mark or word is.
    private void clickOn(PictureView view, String id) {
        var box = view.boundsOf(subject(view, id).orElseThrow()).orElseThrow();
        Bounds local = new BoundingBox(box.x(), box.y(), Math.min(24, box.width()), Math.min(24, box.height()));
        window.robot().clickOn(view.localToScreen(local));
    }
}
