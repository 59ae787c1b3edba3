package tidemark.desk.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tidemark.chart.Theme;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.FxExtension;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.tasks.InlineTasks;
import tidemark.report.Language;
import tidemark.service.OpenReport;
import tidemark.sidecar.Sidecar;

class SourceViewTest {
    @RegisterExtension
    final FxExtension window = new FxExtension();

    @TempDir
    private Path folder;

    private final Session session = new Session(Language.ZH, Theme.LIGHT);
    private final Messages messages = new Messages(session.languageProperty());
    private final SourceViewModel model = new SourceViewModel(session, new InlineTasks());
    private final List<EvidenceRequest> asked = new ArrayList<>();
    private final List<String> revealed = new ArrayList<>();
    private final List<String> wished = new ArrayList<>();

    @BeforeEach
    void open() {
        session.onEvidence(asked::add);
        session.onReveal(revealed::add);
        OpenReport report = SourceSketch.open("a.json", "trade");
        window.show(session, () -> {
            session.setReport(report);
            session.own()
                    .loaded(report.location(), Sidecar.empty(report.report().id()));
            return new SourceView(model, session, messages, new SourceActions() {
                @Override
                public void chooseSource() {
                    wished.add("choose");
                }

                @Override
                public void hidePane() {
                    wished.add("hide");
                }
            });
        });
    }

    private void attach() throws IOException {
        Path file = SourceSketch.file(folder);
        window.robot().interact(() -> model.attach(file));
        window.waitUntil(() -> words("450.6亿元") != null);
    }

    private Text words(String words) {
        return window.robot()
                .lookup(node -> node instanceof Text text
                        && text.getText().equals(words)
                        && text.getStyleClass().contains("mark-words")
                        && node.getScene() != null)
                .tryQueryAs(Text.class)
                .orElse(null);
    }

    private String label(String selector) {
        return ((Labeled) window.find(selector)).getText();
    }

    @Test
    void withoutATextThePaneOffersToChooseOne() {
        window.robot().clickOn("#source-choose");

        assertThat(wished).containsExactly("choose");
    }

    @Test
    void theMeterAndTheLegendCount() throws IOException {
        attach();

        assertThat(label(".source-covered")).isEqualTo("原文有 7 处数据与事件，报告收录 5 处，其中 2 处见于图表。");
        assertThat(window.find("#mark-charted").getAccessibleText()).isEqualTo("见于图表 2");
        assertThat(window.find("#mark-table-only").getAccessibleText()).isEqualTo("只在表格 3");
        assertThat(window.find("#mark-left-out").getAccessibleText()).isEqualTo("有意不收 1");
        assertThat(window.find("#mark-not-modelled").getAccessibleText()).isEqualTo("没有收录 1");
    }

    @Test
    void aClickOnAFigureGoesToItsChartAndItsEvidence() throws IOException {
        attach();

        window.robot().clickOn(words("450.6亿元"));

        assertThat(revealed).containsExactly("trade");
        assertThat(asked).singleElement().satisfies(request -> {
            assertThat(request.id()).isEqualTo("trade");
            assertThat(request.near()).isNotNull();
        });
        assertThat(label(".detail-words")).isEqualTo("450.6亿元");
    }

    @Test
    void aClickOnANumberLeftOutSaysWhy() throws IOException {
        attach();

        window.robot().clickOn(words("20亿元"));

        assertThat(label(".detail-state")).isEqualTo("有意不收");
        assertThat(label(".detail-why")).isEqualTo("原因：统计口径。门槛");
        assertThat(revealed).isEmpty();
    }

    @Test
    void whatALightedChartShowsIsScrolledToAndLit() throws IOException {
        attach();
        assertThat(words("5个")).isNull();

        window.robot().interact(() -> session.light("berths"));

        window.waitUntil(() -> words("5个") != null && isInSight(words("5个")) && isLit(words("5个")));
    }

    private boolean isInSight(Node node) {
        Node list = window.find("#source-text");
        return list.localToScene(list.getLayoutBounds()).contains(node.localToScene(node.getLayoutBounds()));
    }

    private static boolean isLit(Node node) {
        return node.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("lit"));
    }

    @Test
    void theMouseOverAFigureLightsItInTheCharts() throws IOException {
        attach();

        window.robot().moveTo(words("450.6亿元"));

        assertThat(session.getLit()).containsExactly("trade");
    }

    @Test
    void theKeyboardWalksFromFigureToFigure() throws IOException {
        attach();
        window.robot().interact(() -> window.find("#source-text").requestFocus());

        window.robot().type(KeyCode.RIGHT, 4);
        assertThat(label(".detail-words")).isEqualTo("两个");
        assertThat(window.find("#source-text").getAccessibleText()).isEqualTo("两个 · 只在表格 · bases名");

        window.robot().type(KeyCode.ENTER);
        assertThat(revealed).containsExactly("bases");

        window.robot().type(KeyCode.END);
        window.waitUntil(() -> words("5个") != null && isInSight(words("5个")));
    }

    @Test
    void theLegendStepsThroughAStateAndEscapeShowsAllAgain() throws IOException {
        attach();

        window.robot().clickOn("#mark-not-modelled");
        assertThat(label(".detail-words")).isEqualTo("40余项");
        assertThat(window.find("#mark-all").isVisible()).isTrue();

        window.robot().interact(() -> window.find("#source-text").requestFocus());
        window.robot().type(KeyCode.ESCAPE);
        assertThat(Objects.requireNonNull(window.find(".source-view"))
                        .lookup("#mark-all")
                        .isVisible())
                .isFalse();
    }

    @Test
    void aWrongFileSaysWhyInBothLanguagesAndOffersAnother() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "今天天气晴。");
        window.robot().interact(() -> model.attach(other));

        assertThat(label("#source-problem > .label")).startsWith("“other.txt”没有附上：这不是《某区的一年》的文本");
        window.robot().interact(() -> session.setLanguage(Language.EN));
        assertThat(label("#source-problem > .label"))
                .startsWith("“other.txt” is not attached: this is not the text of");

        window.robot().clickOn("#source-other");
        assertThat(wished).containsExactly("choose");
    }

    @Test
    void aVeryLongTextShowsOnlyWhatIsInSight() throws IOException {
        String text = SourceSketch.TEXT + "\n\n" + "港口的故事还很长，一时说不完，还有7座码头。\n\n".repeat(50_000);
        Path file = Files.writeString(folder.resolve("long.txt"), text);

        window.robot().interact(() -> model.attach(file));
        window.waitUntil(() -> words("450.6亿元") != null);

        assertThat(window.robot().lookup(".passage-cell").queryAll()).hasSizeLessThan(60);
    }
}
