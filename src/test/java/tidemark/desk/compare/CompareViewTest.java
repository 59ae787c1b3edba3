package tidemark.desk.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tidemark.chart.Theme;
import tidemark.compare.Change;
import tidemark.compare.Matching;
import tidemark.compare.Row;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.FxExtension;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.chart.NoActions;
import tidemark.desk.tasks.InlineTasks;
import tidemark.render.fx.PictureView;
import tidemark.report.Area;
import tidemark.report.Indicator;
import tidemark.report.IndicatorKind;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Place;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.Source;
import tidemark.report.Text;
import tidemark.report.TimePeriod;
import tidemark.report.formula.Derivation;
import tidemark.report.unit.Units;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;
import tidemark.sidecar.Sidecar;

final class CompareViewTest {
    @RegisterExtension
    final FxExtension window = new FxExtension();

    private final Session session = new Session(Language.ZH, Theme.LIGHT);
    private final Messages messages = new Messages(session.languageProperty());
    private final List<ReportLocation> opened = new ArrayList<>();

    private static Indicator says(String id, String zh, String value, String unit, String area, int year) {
        return new Indicator(
                id,
                "main",
                new Text(zh, "name of " + id),
                null,
                List.of(),
                null,
                IndicatorKind.FLOW,
                Units.find(unit).orElseThrow(),
                null,
                null,
                null,
                null,
                List.of(new Indicator.Observation(
                        new BigDecimal(value),
                        TimePeriod.ofYear(year),
                        area,
                        ObsStatus.A,
                        null,
                        value + unit,
                        null,
                        List.of(),
                        new Place("main", 1))));
    }

    private static OpenReport report(String file, String id, String area, int year, Indicator... indicators) {
        var said = List.of(indicators);
        var report = new Report(
                id,
                new Text(area + year, area + " " + year),
                area,
                TimePeriod.ofYear(year),
                List.of(new Area(area, new Text(area, "the " + area), Area.Level.PROVINCE, null)),
                new Source(
                        area + "报告",
                        null,
                        List.of(),
                        null,
                        null,
                        List.of(new Source.Section("main", "正文", 3)),
                        List.of()),
                List.of(new Section("main", new Text("正文", "Main"), new Text("要点", "Point"), List.of())),
                said,
                List.of(),
                List.of(),
                List.of(),
                Derivation.resolve(area, said, List.of()).figures());
        return new OpenReport(new ReportLocation.OnDisk(java.nio.file.Path.of(file)), report, List.of(), List.of());
    }

    private final OpenReport east = report(
            "east.json",
            "east",
            "东省",
            2025,
            says("gdp", "生产总值", "5696", "亿元", "东省", 2025),
            says("ships", "造船", "12", "艘", "东省", 2025),
            says("money", "外资", "3.0", "亿美元", "东省", 2025));
    private final OpenReport west = report(
            "west.json",
            "west",
            "西省",
            2025,
            says("gdp", "生产总值", "6000", "亿元", "西省", 2025),
            says("vessels", "下水船舶", "15", "艘", "西省", 2025),
            says("capital", "引资", "3.0", "亿元", "西省", 2025));

    private void open(OpenReport front, OpenReport... others) {
        window.show(session, () -> {
            session.library().setAll(List.of(others));
            session.library().addFirst(front);
            session.setReport(front);
            session.own().loaded(front.location(), Sidecar.empty(front.report().id()));
            var actions = new CompareView.Actions(new NoActions(), session::bring, opened::add);
            return new CompareView(new CompareViewModel(session, new InlineTasks(), front), session, messages, actions);
        });
    }

    @SuppressWarnings("unchecked")
    private TableView<Row> table() {
        return (TableView<Row>) one(".compare-table");
    }

    private List<String> row(int number) {
        return table().getColumns().stream()
                .map(column -> String.valueOf(column.getCellData(number)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private ListView<Matching.Alone> list(String id) {
        return (ListView<Matching.Alone>) one(id);
    }

    private Node one(String query) {
        return window.robot().lookup(query).query();
    }

    private void press(String words) {
        ToggleButton button = window.robot()
                .lookup((Node node) ->
                        node instanceof ToggleButton toggle && toggle.getText().startsWith(words))
                .query();
        window.robot().clickOn(button);
    }

    @Test
    void matchedIndicatorsStandSideBySideWithWhatFollows() {
        open(east, west);

        assertThat(row(0)).containsExactly("生产总值", "5696亿元", "6000亿元", "+304亿元", "1.053倍");
    }

    @Test
    void thereIsAChartForTheMatchedRowsAndTheSourcesOfTheChosenOne() {
        open(east, west);
        assertThat(one("#chart-compare-levels-gdp").isVisible()).isTrue();

        window.robot().interact(() -> table().getSelectionModel().select(0));
        assertThat(window.robot().lookup("东省2025").queryAll()).isNotEmpty();
        assertThat(window.robot().lookup("原文“6000亿元”，正文 第1段").queryAll()).isNotEmpty();
    }

    @Test
    void aMarkLeadsToTheReportThatStatesIt() {
        var asked = new ArrayList<EvidenceRequest>();
        session.onEvidence(asked::add);
        open(east, west);
        var picture =
                window.robot().lookup("#chart-compare-levels-gdp .picture-view").queryAs(PictureView.class);
        window.robot().interact(picture::requestFocus);
        window.robot().type(KeyCode.ENTER, KeyCode.DOWN, KeyCode.ENTER);

        assertThat(asked).extracting(EvidenceRequest::id).containsOnly("gdp");
        assertThat(asked).extracting(EvidenceRequest::of).containsExactlyInAnyOrder(null, west.report());
    }

    @Test
    void inTheTableOfAChartARowLeadsToItsReportAsWell() {
        var asked = new ArrayList<EvidenceRequest>();
        session.onEvidence(asked::add);
        open(east, west);
        var picture =
                window.robot().lookup("#chart-compare-levels-gdp .picture-view").queryAs(PictureView.class);
        window.robot().interact(picture::requestFocus);
        window.robot().type(KeyCode.T, KeyCode.DOWN, KeyCode.ENTER);

        assertThat(asked).extracting(EvidenceRequest::of).containsExactly(west.report());
    }

    @Test
    void allColumnsStandInTheTableWithoutScrolling() {
        open(east, west);

        double columns = table().getColumns().stream()
                .mapToDouble(javafx.scene.control.TableColumn::getWidth)
                .sum();
        assertThat(columns).isLessThanOrEqualTo(table().getWidth());
    }

    @Test
    void aClickOnAChartGivesItTheKeyboard() {
        open(east, west);
        var picture =
                window.robot().lookup("#chart-compare-levels-gdp .picture-view").queryAs(PictureView.class);
        var corner = window.robot().point(picture).atPosition(javafx.geometry.Pos.TOP_RIGHT);
        window.robot().clickOn(corner.atOffset(-6, 6));

        assertThat(picture.isFocused()).isTrue();
    }

    @Test
    void whereDerivedFiguresAreHiddenNothingIsReckoned() {
        open(east, west);
        window.robot().interact(() -> session.setLens(session.getLens().withDerivedShown(false)));

        assertThat(row(0)).containsExactly("生产总值", "5696亿元", "6000亿元");
    }

    @Test
    void theReaderPairsWhatFitsTakesItBackAndCanUndoBoth() {
        open(east, west);
        press("未对应");
        choose("ships", "vessels");
        window.robot().clickOn("#compare-pair");
        assertThat(session.getSidecar().pairings()).hasSize(1);

        press("已对应");
        assertThat(row(1)).containsExactly("造船", "12艘", "15艘", "+3艘", "1.25倍", "手动配对");
        window.robot().interact(() -> table().getSelectionModel().select(1));
        window.robot().clickOn("#compare-unpair");
        assertThat(table().getItems()).hasSize(1);

        window.robot().interact(session::undo);
        assertThat(table().getItems()).hasSize(2);
        window.robot().interact(session::undo);
        assertThat(table().getItems()).hasSize(1);
    }

    @Test
    void theReaderPartsWhatIdsPairPairsItAgainAndCanUndoBoth() {
        open(east, west);
        window.robot().interact(() -> table().getSelectionModel().select(0));
        window.robot().clickOn("#compare-part-1");
        assertThat(table().getItems()).isEmpty();

        press("未对应");
        assertThat(window.robot().lookup("已手动与“生产总值”拆开").queryAll()).isNotEmpty();
        choose("gdp", "gdp");
        window.robot().clickOn("#compare-pair");
        assertThat(session.getSidecar().partings()).isEmpty();
        assertThat(session.getSidecar().pairings()).isEmpty();
        press("已对应");
        assertThat(row(0)).startsWith("生产总值", "5696亿元", "6000亿元");

        window.robot().interact(session::undo);
        assertThat(table().getItems()).isEmpty();
        window.robot().interact(session::undo);
        assertThat(table().getItems()).hasSize(1);
    }

    @Test
    void whatMayNotBePairedIsRefusedWithTheReason() {
        open(east, west);
        press("未对应");
        choose("money", "capital");

        assertThat(one("#compare-pair").isDisabled()).isTrue();
        assertThat(window.robot().lookup("不能配对：单位不同：亿美元与亿元不可比。").queryAll()).isNotEmpty();
        assertThat(session.getSidecar().pairings()).isEmpty();
    }

    private void choose(String own, String other) {
        window.robot().interact(() -> {
            select(list("#compare-left"), own);
            select(list("#compare-right"), other);
        });
    }

    private static void select(ListView<Matching.Alone> list, String id) {
        list.getItems().stream()
                .filter(alone -> alone.subject().id().equals(id))
                .forEach(list.getSelectionModel()::select);
    }

    @Test
    @SuppressWarnings("unchecked")
    void twoEditionsShowWhatChanged() {
        var later = report("later.json", "east", "东省", 2025, says("gdp", "生产总值", "5700", "亿元", "东省", 2025));
        open(later, east);

        var changes = (ListView<Change>) one("#compare-changes");
        assertThat(changes.getItems().stream().map(change -> change.kind() + " " + change.id()))
                .containsExactly("CHANGED gdp", "DROPPED ships", "DROPPED money");
    }

    @Test
    void oneYearAfterAnotherIsAChange() {
        var before = report("before.json", "before", "东省", 2024, says("gdp", "生产总值", "5000", "亿元", "东省", 2024));
        open(before, east);

        assertThat(row(0).subList(1, 5)).containsExactly("5000亿元", "5696亿元", "+696亿元", "+13.9%");
    }

    @Test
    void aReportCanBeLeftOutAndTakenInAgain() {
        open(east, west);
        press("西省2025");
        assertThat(Set.copyOf(window.robot().lookup(".compare-table").queryAll()))
                .isEmpty();

        press("西省2025");
        assertThat(table().getItems()).hasSize(1);
    }

    @Test
    void withoutAnotherReportTheShippedOnesAreOffered() {
        open(east);
        Button offer = window.robot().lookup("打开附带的报告 ningxia-2025").queryButton();
        window.robot().clickOn(offer);

        assertThat(opened).containsExactly(new ReportLocation.Shipped("ningxia-2025"));
    }

    @Test
    void everythingIsSaidInEnglishToo() {
        open(east, west);
        window.robot().interact(() -> session.setLanguage(Language.EN));

        assertThat(row(0)).containsExactly("name of gdp", "CNY 569.6 bn", "CNY 600.0 bn", "+CNY 30.4 bn", "1.053×");
    }
}
