package tidemark.desk.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;
import tidemark.chart.Theme;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.FxExtension;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.TableChoice;
import tidemark.desk.TextSize;
import tidemark.desk.tasks.InlineTasks;
import tidemark.report.Figures;
import tidemark.report.Form;
import tidemark.report.Indicator;
import tidemark.report.Language;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;
import tidemark.sidecar.OwnChart;
import tidemark.sidecar.Sidecar;

class DataViewTest {
    private static final ReportLocation MADE_UP = new ReportLocation.Shipped("made-up");

    @RegisterExtension
    final FxExtension window = new FxExtension();

    private final Session session = new Session(Language.ZH, Theme.LIGHT);
    private final Messages messages = new Messages(session.languageProperty());
    private final DataViewModel model = new DataViewModel(session, messages, new InlineTasks());
    private final AtomicBoolean toMine = new AtomicBoolean();
    private final List<EvidenceRequest> asked = new ArrayList<>();

    @BeforeEach
    void open() {
        session.onEvidence(asked::add);
        window.show(session, () -> {
            show(List.of(
                    Figures.stated("trade", "4501.6", "亿元").indicator(),
                    Figures.stated("small", "9.5", "亿元").indicator(),
                    Figures.stated("large", "10", "万亿元").indicator()));
            return new DataView(model, session, messages, () -> toMine.set(true));
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
    void anotherReportsTableIsShownAsItWasLeft() {
        OpenReport first = session.getReport();
        var left = new TableChoice(
                Map.of("unit", "亿"), Map.of(), List.of(new TableChoice.Order("value", true)), Set.of("printed"));
        var other = new ReportLocation.Shipped("other");
        session.place(other, place -> place.withTables("FIGURES", Map.of("FIGURES", left)));

        window.robot().interact(() -> session.setReport(new OpenReport(other, first.report(), List.of(), List.of())));

        assertThat(names()).containsExactly("large名", "trade名", "small名");
        assertThat(((TextField) field("筛选：单位")).getText()).isEqualTo("亿");
        assertThat(table().getVisibleLeafColumns())
                .extracting(column -> ((FilterColumn) column).number())
                .doesNotContain(9);
        window.robot().clickOn(heading("数值"));
        assertThat(names()).as("a third click orders no more").containsExactly("trade名", "small名", "large名");
    }

    @Test
    void aViewMadeLaterShowsTheOrderThatWasAskedForBefore() {
        window.robot().clickOn(heading("数值"));
        window.robot().clickOn(heading("数值"));
        assertThat(names()).containsExactly("large名", "trade名", "small名");

        window.show(session, () -> new DataView(model, session, messages, () -> {}));

        assertThat(names()).containsExactly("large名", "trade名", "small名");
        assertThat(table().getSortOrder())
                .extracting(TableColumn::getSortType)
                .containsExactly(TableColumn.SortType.DESCENDING);
    }

    @Test
    void theButtonClearsTheFilters() {
        window.robot().clickOn(field("筛选：单位")).write("万");
        window.robot().clickOn("清除筛选");

        assertThat(names()).hasSize(3);
        assertThat(((TextField) field("筛选：单位")).getText()).isEmpty();
    }

    @Test
    void twoClicksOnARowAskForItsEvidence() {
        window.robot().clickOn("small名");
        assertThat(asked).isEmpty();
        window.robot().doubleClickOn("small名");

        assertThat(asked).singleElement().satisfies(request -> {
            assertThat(request.id()).isEqualTo("small");
            assertThat(request.near()).isNotNull();
        });
    }

    @Test
    void thePreviewOfOneRowLeadsToItsEvidence() {
        window.robot().clickOn("small名");
        WaitForAsyncUtils.waitForFxEvents();
        window.robot().clickOn("#preview-evidence");

        assertThat(asked).extracting(EvidenceRequest::id).containsExactly("small");
    }

    @Test
    void rowsStaySelectedInTheOtherLanguageAndInAnotherOrder() {
        window.robot().interact(() -> table().getSelectionModel().selectIndices(0, 2));
        WaitForAsyncUtils.waitForFxEvents();
        window.robot().interact(() -> session.setLanguage(Language.EN));
        WaitForAsyncUtils.waitForFxEvents();
        window.robot().interact(() -> model.order(List.of(1), List.of(true)));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(model.selection().rowsProperty().get())
                .extracting(DataRow::id)
                .containsExactlyInAnyOrder("trade", "large");
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
    void chosenRowsAreCopiedAsTheyLook() {
        select(0, 2);
        window.robot().push(KeyCode.SHORTCUT, KeyCode.C);

        var copied = new AtomicReference<>("");
        var table = new AtomicReference<>("");
        window.robot().interact(() -> {
            copied.set(Clipboard.getSystemClipboard().getString());
            table.set(Clipboard.getSystemClipboard().getHtml());
        });
        assertThat(copied.get().lines()).hasSize(3).first().asString().startsWith("指标       数值  单位    ");
        assertThat(copied.get().lines().toList().get(1)).startsWith("trade名  4501.6  亿元    ");
        String words = "<td style=\"mso-number-format:'\\@'\">";
        assertThat(table.get()).contains(words + "trade名</td><td align=\"right\">4501.6</td>" + words + "亿元</td>");
    }

    @Test
    void chosenRowsAreCopiedRawForPrograms() {
        select(0);
        window.robot().push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);

        var copied = new AtomicReference<>("");
        window.robot().interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
        assertThat(copied.get().lines()).hasSize(2).first().asString().startsWith("id\tname_zh\tname_en\tvalue\t");
        assertThat(copied.get().lines().toList().get(1)).startsWith("trade\ttrade名\ttrade name\t4501.6\t亿元\tA\t");
    }

    @Test
    void aTickedValueNarrowsTheRows() {
        window.robot().clickOn("#facet-unit");
        window.robot().clickOn(tick("万亿元　1"));

        assertThat(names()).containsExactly("large名");
        assertThat(((Labeled) window.find("#facet-unit")).getText()).isEqualTo("单位：万亿元");
    }

    @Test
    void aColumnIsHiddenAndShownAgain() {
        window.robot().clickOn("#data-columns");
        window.robot().clickOn(tick("数值"));
        assertThat(table().getVisibleLeafColumns())
                .extracting(column -> column.getText())
                .doesNotContain("数值");

        window.robot().clickOn(tick("数值"));
        assertThat(table().getVisibleLeafColumns())
                .extracting(column -> column.getText())
                .contains("数值");
    }

    /// The box in an open menu.
    private Node tick(String words) {
        return window.robot()
                .lookup(".check-box")
                .match(node -> ((Labeled) node).getText().equals(words))
                .query();
    }

    @Test
    void selectedRowsShowTheirChartAndWhatTheyAddUpTo() {
        select(0, 1);

        assertThat(((Labeled) window.find("#data-total")).getText()).isEqualTo("已选 2 行 · 不合计：含义不同，不是可以相加的数");
        assertThat(((Labeled) window.find("#preview-why")).getText()).startsWith("数字磁贴：");
        assertThat(window.find("#preview-keep").isDisabled()).isFalse();
    }

    @Test
    void aFormThatTheRulesRefuseIsExplainedAndCannotBeKept() {
        select(0, 1);
        window.robot().interact(() -> model.selection().formProperty().set(Form.BARS));

        assertThat(((Labeled) window.find("#preview-why")).getText())
                .contains("R1")
                .contains("磁贴");
        assertThat(window.find("#preview-keep").isDisabled()).isTrue();
    }

    @Test
    void theChartOfTheSelectionIsKept() {
        window.robot().interact(() -> session.own().loaded(MADE_UP, Sidecar.empty("made-up")));
        select(0, 1);
        window.robot().clickOn("#preview-keep");

        assertThat(session.getSidecar().charts())
                .containsExactly(OwnChart.of("mine-1", List.of("trade", "small"), List.of()));
        window.robot().clickOn("已存，去看");
        assertThat(toMine).isTrue();
    }

    private void select(int... rows) {
        window.robot().interact(() -> {
            table().requestFocus();
            for (int row : rows) {
                table().getSelectionModel().select(row);
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void rowsAndColumnsMakeRoomForLargerWords() {
        var table = (TableView<?>) window.find(".data-table");
        double row = table.getFixedCellSize();
        double column = table.getColumns().getFirst().getPrefWidth();

        window.robot().interact(() -> session.setTextSize(new TextSize(200)));

        assertThat(table.getFixedCellSize()).isEqualTo(2 * row);
        assertThat(table.getColumns().getFirst().getPrefWidth()).isEqualTo(2 * column);
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

    @Test
    void allOfVeryManyRowsAreSelectedAtOnceUntilOneIsClicked() {
        var many = new ArrayList<Indicator>();
        for (int i = 0; i < 20_000; i++) {
            many.add(Figures.stated("f" + i, "1", "项").indicator());
        }
        window.robot().interact(() -> show(many));
        window.robot().interact(() -> table().requestFocus());

        window.robot().press(KeyCode.SHORTCUT).push(KeyCode.A).release(KeyCode.SHORTCUT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(total()).contains("20000");
        assertThat(window.robot()
                        .lookup(".table-row-cell")
                        .match(row -> row.getPseudoClassStates().stream()
                                .anyMatch(state -> state.getPseudoClassName().equals("chosen")))
                        .queryAll())
                .isNotEmpty();

        window.robot().clickOn("f1名");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(total()).contains("1").doesNotContain("20000");

        window.robot().press(KeyCode.SHORTCUT).push(KeyCode.A).release(KeyCode.SHORTCUT);
        WaitForAsyncUtils.waitForFxEvents();
        window.robot().push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(total()).isEmpty();
    }

    private String total() {
        return ((Labeled) window.robot().lookup("#data-total").query()).getText();
    }

    private void show(List<Indicator> indicators) {
        session.setReport(
                new OpenReport(MADE_UP, Figures.report(indicators, List.of(), List.of()), List.of(), List.of()));
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
