package tidemark.desk.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tidemark.chart.Theme;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.FxExtension;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.tasks.InlineTasks;
import tidemark.report.Figures;
import tidemark.report.Indicator;
import tidemark.report.Language;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;

class DataViewTest {
    @RegisterExtension
    final FxExtension window = new FxExtension();

    private final Session session = new Session(Language.ZH, Theme.LIGHT);
    private final Messages messages = new Messages(session.languageProperty());
    private final DataViewModel model = new DataViewModel(session, messages, new InlineTasks());
    private final List<EvidenceRequest> asked = new ArrayList<>();

    @BeforeEach
    void open() {
        session.onEvidence(asked::add);
        window.show(session, () -> {
            show(List.of(
                    Figures.stated("trade", "4501.6", "亿元").indicator(),
                    Figures.stated("small", "9.5", "亿元").indicator(),
                    Figures.stated("large", "10", "万亿元").indicator()));
            return new DataView(model, session, messages);
        });
    }

    @Test
    void everyFigureHasItsRow() {
        assertThat(names()).containsExactly("trade名", "small名", "large名");
    }

    @Test
    void aClickOnAHeadingOrdersByThatColumn() {
        window.robot().clickOn(heading("数值"));
        assertThat(names()).containsExactly("small名", "trade名", "large名");

        window.robot().clickOn(heading("数值"));
        assertThat(names()).containsExactly("large名", "trade名", "small名");
    }

    @Test
    void theKeyboardOrdersToo() {
        window.robot().interact(() -> heading("数值").requestFocus());
        window.robot().type(KeyCode.SPACE);
        assertThat(names()).containsExactly("small名", "trade名", "large名");

        window.robot().type(KeyCode.SPACE, 2);
        assertThat(names()).containsExactly("trade名", "small名", "large名");
    }

    @Test
    void typingIntoAFilterNarrowsTheRowsAndEscapeWidensThem() {
        window.robot().clickOn(field("筛选：数值")).write(">100");
        assertThat(names()).containsExactly("trade名");

        window.robot().type(KeyCode.ESCAPE);
        assertThat(names()).hasSize(3);
    }

    @Test
    void aClickIntoAFilterDoesNotOrder() {
        window.robot().clickOn(field("筛选：数值"));

        assertThat(names()).containsExactly("trade名", "small名", "large名");
    }

    @Test
    void theButtonClearsTheFilters() {
        window.robot().clickOn(field("筛选：单位")).write("万");
        window.robot().clickOn("清除筛选");

        assertThat(names()).hasSize(3);
        assertThat(((TextField) field("筛选：单位")).getText()).isEmpty();
    }

    @Test
    void aClickOnARowAsksForItsEvidence() {
        window.robot().clickOn("small名");

        assertThat(asked).singleElement().satisfies(request -> {
            assertThat(request.id()).isEqualTo("small");
            assertThat(request.near()).isNotNull();
        });
    }

    @Test
    void theEnterKeyAsksForTheEvidenceOfTheChosenRow() {
        window.robot().interact(() -> {
            table().requestFocus();
            table().getSelectionModel().select(2);
        });
        window.robot().type(KeyCode.ENTER);

        assertThat(asked).extracting(EvidenceRequest::id).containsExactly("large");
    }

    @Test
    void onlySomeRowsAreShownUntilAllAreAskedFor() {
        window.robot().interact(() -> model.showOnly(Set.of("large")));
        assertThat(names()).containsExactly("large名");

        window.robot().clickOn("显示全部");
        assertThat(names()).hasSize(3);
    }

    @Test
    void theSegmentsChangeTheTable() {
        window.robot().clickOn("事件 0");

        assertThat(table().getColumns().getFirst().getText()).isEqualTo("事件");
        assertThat(names()).isEmpty();
    }

    @Test
    void theHeadingsFollowTheLanguage() {
        window.robot().interact(() -> session.setLanguage(Language.EN));

        assertThat(table().getColumns().getFirst().getText()).isEqualTo("Figure");
        assertThat(names()).contains("trade name");
    }

    @Test
    void chosenRowsAreCopiedWithTheirHeadings() {
        window.robot().interact(() -> {
            table().requestFocus();
            table().getSelectionModel().select(0);
        });
        window.robot().push(KeyCode.SHORTCUT, KeyCode.C);

        var copied = new AtomicReference<>("");
        window.robot().interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
        assertThat(copied.get().lines()).hasSize(2).first().asString().startsWith("指标\t数值\t单位\t");
        assertThat(copied.get().lines().toList().get(1)).startsWith("trade名\t4501.6\t亿元\t");
    }

    @Test
    void onlyRowsInSightAreBuilt() {
        var many = new ArrayList<Indicator>();
        for (int i = 0; i < 100_000; i++) {
            many.add(Figures.stated("f" + i, "1", "项").indicator());
        }
        window.robot().interact(() -> show(many));
        window.robot().interact(() -> table().scrollTo(50_000));

        assertThat(names()).hasSize(100_000);
        assertThat(window.robot().lookup(".table-row-cell").queryAll()).hasSizeLessThan(60);
    }

    private void show(List<Indicator> indicators) {
        session.setReport(new OpenReport(
                new ReportLocation.Shipped("made-up"),
                Figures.report(indicators, List.of(), List.of()),
                List.of(),
                List.of()));
    }

    @SuppressWarnings("unchecked")
    private TableView<DataRow> table() {
        return (TableView<DataRow>) window.find(".data-table");
    }

    private List<String> names() {
        return table().getItems().stream().map(row -> row.words().getFirst()).toList();
    }

    private Node heading(String words) {
        return window.robot()
                .lookup(".heading")
                .match(node -> ((Labeled) node).getText().equals(words))
                .query();
    }

    private Node field(String name) {
        return window.robot()
                .lookup(".filter-field")
                .match(node -> name.equals(node.getAccessibleText()))
                .query();
    }
}
