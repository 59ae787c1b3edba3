package tidemark.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import tidemark.desk.shell.ToolPage;
import tidemark.picture.Colour;
import tidemark.picture.SampleImages;
import tidemark.report.Language;
import tidemark.service.ReportLocation;
import tidemark.service.SidecarFile;
import tidemark.sidecar.ExtraSlide;
import tidemark.sidecar.OwnChart;
import tidemark.sidecar.OwnTalk;
import tidemark.sidecar.OwnTalks;
import tidemark.sidecar.SidecarEdit;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.TalkEdit;

/// A speaker makes the talk their own, from the window.
class OutlineWindowTest {
    private static final SlideKey AGENDA = new SlideKey.Agenda();
    private static final SlideKey OPENING = new SlideKey.Opening("overview");

    @RegisterExtension
    final WindowExtension window = new WindowExtension();

    @TempDir
    private Path folder;

    @BeforeEach
    void arrange() {
        window.keepOwnWork(folder);
        window.waitUntil(() ->
                window.session().own().isLoaded(window.session().getReport().location()));
        window.robot().push(KeyCode.SHIFT, KeyCode.F5);
        window.waitUntil(
                () -> window.shows("#outline-slides") && slides().getItems().size() > 10);
        assertThat(window.shell().isOn(ToolPage.OUTLINE)).isTrue();
        assertThat(slides().isFocused()).isTrue();
    }

    @Test
    void aSlideIsMovedByKeysHiddenAndBroughtBack() {
        choose(AGENDA);
        window.robot().push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(talk().order()).containsSubsequence(OPENING, AGENDA);
        window.robot().push(KeyCode.ALT, KeyCode.UP);
        assertThat(talk().order()).containsSubsequence(AGENDA, OPENING);

        window.robot().type(KeyCode.H);
        assertThat(talk().item(AGENDA).hidden()).isTrue();
        assertThat(button("#outline-hide")).isEqualTo("要讲");
        window.robot().clickOn("#outline-hide");
        assertThat(talk().item(AGENDA).hidden()).isFalse();
        window.robot().push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(talk().item(AGENDA).hidden()).isTrue();
    }

    @Test
    void aSlideIsDraggedToItsPlaceAndAListAtItsEdgeScrolls() {
        Node cover = row(new SlideKey.Cover());
        Node opening = row(OPENING);
        window.robot().drag(cover, MouseButton.PRIMARY).moveTo(opening).moveBy(0, 30);
        assertThat(window.shows(".outline-drop")).isTrue();
        window.robot().drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(talk().order()).startsWith(AGENDA, OPENING, new SlideKey.Cover());
        assertThat(window.shows(".outline-drop")).isFalse();

        window.robot().drag(row(AGENDA), MouseButton.PRIMARY).moveTo(window.find("#outline-total"));
        window.waitUntil(() -> firstInSight() > 12);
        window.robot().drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(talk().order().indexOf(AGENDA)).isGreaterThan(10);
    }

    @Test
    void anEscapeLeavesADraggedSlideWhereItWas() {
        window.robot().drag(row(new SlideKey.Cover()), MouseButton.PRIMARY).moveTo(row(OPENING));
        window.robot().type(KeyCode.ESCAPE).drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(talks().all()).isEmpty();
    }

    @Test
    void titleNotesAndTimeAreWrittenAndKeptAsOneGoes() {
        choose(OPENING);
        window.robot().type(KeyCode.ENTER);
        window.robot().write("Where we are").type(KeyCode.ENTER);
        assertThat(talk().item(OPENING).titles()).containsEntry(Language.ZH, "Where we are");
        window.robot().clickOn("#outline-notes").write("Good morning");
        // Nothing is pressed and nothing is left: a pause is enough.
        window.waitUntil(() -> talk().item(OPENING).notes().containsValue("Good morning"));

        window.robot().clickOn("#outline-planned").write("soon").type(KeyCode.ENTER);
        assertThat(button("#outline-planned-problem")).startsWith("“soon”不是用时。");
        assertThat(talk().item(OPENING).planned()).isNull();
        window.robot().eraseText(4).write("1.5").type(KeyCode.ENTER);
        assertThat(talk().item(OPENING).planned()).isEqualTo(Duration.ofSeconds(90));
        assertThat(field("#outline-planned").getText()).isEqualTo("1:30");
        assertThat(window.shows("#outline-planned-problem")).isFalse();
        assertThat(button("#outline-total")).contains("计划 1:30");

        Path file = SidecarFile.of(new ReportLocation.Shipped("beilun-2023"), folder);
        var reopened = new SidecarFile(file, "beilun-2023", _ -> {});
        window.waitUntil(() ->
                reopened.load().sidecar().talks().given().filter(talk()::equals).isPresent());
    }

    @Test
    void whatIsBeingWrittenBelongsToTheSlideItWasWrittenFor() {
        choose(OPENING);
        window.robot().clickOn("#outline-title").write("Mine");
        window.robot().clickOn(row(AGENDA));

        assertThat(talk().item(OPENING).titles()).containsValue("Mine");
        assertThat(talk().item(AGENDA).titles()).isEmpty();
        assertThat(field("#outline-title").getText()).isEmpty();
    }

    @Test
    void whatIsBeingWrittenStaysWithItsReportWhenAnotherOneComesToTheFront() {
        ReportLocation first = window.session().getReport().location();
        window.robot().interact(() -> window.shell().open(new ReportLocation.Shipped("ningxia-2025")));
        window.waitUntil(() -> !window.session().getReport().location().equals(first)
                && window.session().own().isLoaded(window.session().getReport().location()));
        window.robot().push(KeyCode.SHORTCUT, KeyCode.TAB);
        window.waitUntil(() -> window.session().getReport().location().equals(first) && window.shows("#outline-title"));
        choose(OPENING);
        window.robot().clickOn("#outline-title").write("Mine");
        window.robot().push(KeyCode.SHORTCUT, KeyCode.TAB);
        window.waitUntil(() -> !window.session().getReport().location().equals(first));

        assertThat(talks().all()).isEmpty();
        OwnTalk talk = window.session().own().of(first).talks().given().orElseThrow();
        assertThat(talk.item(OPENING).titles()).containsValue("Mine");
    }

    @Test
    void undoInAFieldIsTheFieldsAndOutsideItTheTalks() {
        choose(OPENING);
        window.robot().clickOn("#outline-title").write("ab");
        window.robot().push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(field("#outline-title").getText()).isNotEqualTo("ab");
        assertThat(talks().all()).isEmpty();
    }

    @Test
    void slidesOfWordsPicturesAndOwnChartsAreAdded() throws IOException {
        window.robot()
                .interact(() -> window.session()
                        .edit(new SidecarEdit.KeepChart(OwnChart.of("mine-1", List.of("gdp"), List.of()))));
        choose(OPENING);
        add("#outline-add-words");
        assertThat(field("#outline-title").isFocused()).isTrue();
        window.robot().clickOn("#outline-words").write("- first\n- second").clickOn("#outline-title");
        assertThat(talk().extra(new SlideKey.Words("words-1")))
                .contains(new ExtraSlide.Words("words-1", Map.of(Language.ZH, "- first\n- second")));

        window.answers().picture(Files.write(folder.resolve("a.png"), SampleImages.png(60, 40)));
        add("#outline-add-picture");
        window.waitUntil(() -> talk().extra(new SlideKey.Image("image-1")).isPresent());
        window.robot().clickOn("#outline-caption").write("Port").type(KeyCode.ENTER);
        assertThat(((ExtraSlide.Image)
                                talk().extra(new SlideKey.Image("image-1")).orElseThrow())
                        .captions())
                .containsValue("Port");

        add("#outline-add-mine-1");
        assertThat(talk().order())
                .containsSubsequence(
                        OPENING,
                        new SlideKey.Words("words-1"),
                        new SlideKey.Image("image-1"),
                        new SlideKey.Mine("mine-1"));
        assertThat(button("#outline-hide")).isEqualTo("移除");
        window.robot().clickOn("#outline-hide");
        assertThat(talk().order()).doesNotContain(new SlideKey.Mine("mine-1"));
    }

    @Test
    void aFileThatIsNoPictureIsRefusedInPlainWords() throws IOException {
        window.answers().picture(Files.write(folder.resolve("a.png"), "no".getBytes(StandardCharsets.UTF_8)));
        add("#outline-add-picture");
        window.waitUntil(() -> window.shows("#outline-problem"));
        assertThat(button("#outline-problem")).isEqualTo("“a.png”没有放上。这不是 PNG 或 JPEG 图片，请先另存为其中一种。");
        assertThat(talks().all()).isEmpty();
    }

    @Test
    void colourAndLogoDressTheWholeTalk() throws IOException {
        window.robot().interact(() -> window.find("#outline-accent-1f5fa8").requestFocus());
        window.robot().type(KeyCode.SPACE);
        assertThat(talk().look().accent()).isEqualTo(Colour.of(0x1f5fa8));
        assertThat(field("#outline-accent").getText()).isEqualTo("#1f5fa8");

        window.answers().picture(Files.write(folder.resolve("a.png"), SampleImages.png(60, 40)));
        window.robot().interact(() -> window.find("#outline-logo").requestFocus());
        window.robot().type(KeyCode.SPACE);
        window.waitUntil(() -> talk().look().logo() != null);
        window.robot().interact(() -> window.find("#outline-logo-none").requestFocus());
        window.robot().type(KeyCode.SPACE);
        assertThat(talk().look().logo()).isNull();
    }

    @Test
    void severalTalksAreMadeRenamedChosenAndDeleted() {
        menu("#outline-talk", "#outline-new");
        assertThat(talk().name()).isEqualTo("我的讲稿");
        menu("#outline-talk", "#outline-duplicate");
        menu("#outline-talk", "#outline-rename");
        window.robot().write("Council").type(KeyCode.ENTER);
        assertThat(talk().name()).isEqualTo("Council");
        assertThat(button("#outline-talk")).isEqualTo("Council");

        menu("#outline-talk", "#outline-delete");
        assertThat(talks().given()).isEmpty();
        assertThat(button("#outline-talk")).isEqualTo("自动讲稿");
        window.robot().clickOn("#outline-undo");
        assertThat(talk().name()).isEqualTo("Council");
    }

    @Test
    void theTalkIsGivenFromTheChosenSlideAndLeadsBackToIt() {
        choose(OPENING);
        window.robot().type(KeyCode.ENTER).write("Where we are").type(KeyCode.ENTER);
        window.robot().clickOn("#outline-give");
        window.waitUntil(() -> said().startsWith("Where we are"));
        window.robot().type(KeyCode.ESCAPE);
        window.waitUntil(() -> said().isEmpty());
        assertThat(window.shell().isOn(ToolPage.OUTLINE)).isTrue();

        window.robot().type(KeyCode.F5);
        window.waitUntil(() -> said().startsWith("Where we are"));
        window.robot().type(KeyCode.ESCAPE);
    }

    @Test
    void whatIsBeingWrittenIsGivenAlready() {
        choose(OPENING);
        window.robot().clickOn("#outline-title").write("Just now");
        window.robot().type(KeyCode.F5);
        window.waitUntil(() -> said().startsWith("Just now"));
        window.robot().type(KeyCode.ESCAPE);
    }

    @Test
    void whatIsBeingWrittenIsKeptWhenTheWindowCloses() {
        choose(OPENING);
        window.robot().clickOn("#outline-title").write("Just now");
        window.robot().interact(() -> window.stage().hide());

        Path file = SidecarFile.of(new ReportLocation.Shipped("beilun-2023"), folder);
        assertThat(new SidecarFile(file, "beilun-2023", _ -> {})
                        .load()
                        .sidecar()
                        .talks()
                        .given()
                        .orElseThrow()
                        .item(OPENING)
                        .titles())
                .containsValue("Just now");
    }

    @Test
    void whatARehearsalTookIsTakenForAPlan() {
        menu("#outline-talk", "#outline-new");
        choose(OPENING);
        assertThat(window.shows("#outline-rehearsed")).isFalse();
        window.robot()
                .interact(() -> window.session()
                        .amend(new TalkEdit.RecordRehearsal(
                                talk().id(), Map.of(OPENING, Duration.ofSeconds(75), AGENDA, Duration.ofSeconds(20)))));
        window.robot().clickOn("#outline-rehearsed");
        assertThat(talk().item(OPENING).planned()).isEqualTo(Duration.ofSeconds(75));
        window.robot().clickOn("#outline-rehearsed-all");
        assertThat(talk().item(AGENDA).planned()).isEqualTo(Duration.ofSeconds(20));
        assertThat(window.shows("#outline-rehearsed-all")).isFalse();
    }

    private void add(String item) {
        menu("#outline-add", item);
    }

    private void menu(String button, String item) {
        window.robot().clickOn(button);
        window.waitUntil(() -> window.robot().lookup(item).tryQuery().isPresent());
        window.robot().clickOn(item);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void choose(SlideKey key) {
        window.robot().clickOn(row(key));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node row(SlideKey key) {
        return window.robot().lookup(".outline-cell").queryAll().stream()
                .filter(cell -> ("outline-" + key.text()).equals(cell.getId()) && cell.isVisible())
                .findFirst()
                .orElseThrow();
    }

    private int firstInSight() {
        var first = new int[1];
        window.robot()
                .interact(() -> first[0] = ((VirtualFlow<?>) slides().lookup(".virtual-flow"))
                        .getFirstVisibleCell()
                        .getIndex());
        return first[0];
    }

    private ListView<?> slides() {
        return (ListView<?>) window.find("#outline-slides");
    }

    private OwnTalks talks() {
        return window.session().getSidecar().talks();
    }

    private OwnTalk talk() {
        return talks().given().orElseThrow();
    }

    private String button(String selector) {
        return ((Labeled) window.find(selector)).getText();
    }

    private TextInputControl field(String selector) {
        return (TextInputControl) window.find(selector);
    }

    /// What is on the audience's screen; empty while no talk is given.
    private String said() {
        return Window.getWindows().stream()
                .filter(each -> each.getScene() != null
                        && each.getScene().getRoot().getStyleClass().contains("talk"))
                .map(each -> each.getScene().getRoot().getAccessibleText())
                .filter(said -> said != null)
                .findFirst()
                .orElse("");
    }
}
