package tidemark.desk.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tidemark.chart.Theme;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.TableChoice;
import tidemark.desk.tasks.BackgroundTasks;
import tidemark.desk.tasks.InlineTasks;
import tidemark.report.Event;
import tidemark.report.Figures;
import tidemark.report.Indicator;
import tidemark.report.Language;
import tidemark.report.Qualifier;
import tidemark.report.Rank;
import tidemark.report.Report;
import tidemark.report.Scope;
import tidemark.report.Text;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;

class DataViewModelTest {
    private static final Rank FIRST = new Rank(1, null, Scope.PROVINCE, null, null, null, false, "全省第一");

    private final Session session = new Session(Language.ZH, Theme.LIGHT);
    private final DataViewModel model =
            new DataViewModel(session, new Messages(session.languageProperty()), new InlineTasks());

    @BeforeEach
    void open() {
        session.setReport(open(Figures.report(
                List.of(
                        Figures.stated("trade", "4501.6", "亿元").indicator(),
                        Figures.stated("income", "74289", "元").indicator(),
                        Figures.stated("invested", "0.5", "亿元").indicator(),
                        Figures.stated("days", "32", "天").indicator(),
                        Figures.stated("tasks", "40", "项")
                                .qualifier(Qualifier.MORE_THAN)
                                .indicator(),
                        Figures.rankOnly("gap", FIRST)),
                List.of(Figures.derived("half", "亿元", "trade / 2")),
                List.of(event("late", "2023-11"), event("never", null), event("early", "2023-02")))));
    }

    @Test
    void figuresDerivedFiguresAndEventsHaveTheirOwnTables() {
        assertThat(ids()).containsExactly("trade", "income", "invested", "days", "tasks", "gap");
        model.kindProperty().set(DataKind.DERIVED);
        assertThat(ids()).containsExactly("half");
        model.kindProperty().set(DataKind.EVENTS);
        assertThat(ids()).containsExactly("late", "never", "early");
    }

    @Test
    void aRowHasWordsForEveryColumn() {
        for (DataKind kind : DataKind.values()) {
            model.kindProperty().set(kind);

            assertThat(model.rows()).allSatisfy(row -> assertThat(row.words()).hasSameSizeAs(model.columns()));
        }
    }

    @Test
    void numberUnitAndQualifierStandApart() {
        assertThat(words("tasks").subList(1, 4)).containsExactly("40", "项", "超过");
        session.setLanguage(Language.EN);
        assertThat(words("trade").subList(1, 4)).containsExactly("450.16", "CNY billion", "");
        assertThat(words("tasks").subList(1, 4)).containsExactly("40", "", "more than");
    }

    @Test
    void amountsAreOrderedExactlyWithinWhatTheyMeasure() {
        model.order(List.of(column("data.value")), List.of(false));

        assertThat(ids()).containsExactly("income", "invested", "trade", "tasks", "days", "gap");
    }

    @Test
    void whatHasNoValueComesLastEitherWay() {
        model.order(List.of(column("data.value")), List.of(true));

        assertThat(ids()).containsExactly("trade", "invested", "income", "tasks", "days", "gap");
    }

    @Test
    void eventsAreOrderedByTime() {
        model.kindProperty().set(DataKind.EVENTS);
        model.order(List.of(column("data.date")), List.of(false));

        assertThat(ids()).containsExactly("early", "late", "never");
    }

    @Test
    void withoutAnOrderTheReportsOwnComesBack() {
        model.order(List.of(0), List.of(true));
        model.order(List.of(), List.of());

        assertThat(ids()).startsWith("trade", "income");
    }

    @Test
    void aFilterTakesTheRowsWhoseCellHoldsTheWords() {
        model.filter(column("data.unit"), "亿");

        assertThat(ids()).containsExactly("trade", "invested");
        assertThat(model.filteredProperty().get()).isTrue();
    }

    @Test
    void filtersOfSeveralColumnsAllHold() {
        model.filter(column("data.unit"), "亿");
        model.filter(column("data.value"), ">=4,501.6");

        assertThat(ids()).containsExactly("trade");
    }

    @Test
    void capitalsDoNotMatterToAFilter() {
        model.filter(column("data.id"), "TRADE");

        assertThat(ids()).containsExactly("trade");
    }

    @Test
    void theFilterOfUnitsNamesThemInTheLanguageOfTheWindow() {
        assertThat(words(Facet.UNIT)).contains("亿元", "天");
        session.setLanguage(Language.EN);

        assertThat(words(Facet.UNIT)).contains("100 million yuan", "days").doesNotContain("亿元", "天");
    }

    @Test
    void valuesAreCountedUnderTheOtherFiltersAndNotUnderTheirOwn() {
        model.tick(Facet.UNIT, "亿元");
        assertThat(ids()).containsExactly("trade", "invested");
        assertThat(counts(Facet.UNIT)).containsEntry("亿元", 2).containsEntry("天", 1);
        assertThat(counts(Facet.KIND)).containsOnly(entry("FLOW", 2));

        model.tick(Facet.UNIT, "天");
        assertThat(ids()).containsExactly("trade", "invested", "days");

        model.filter(column("data.value"), "<100");
        assertThat(counts(Facet.UNIT)).containsEntry("亿元", 1).containsEntry("项", 1);
        model.untick(Facet.UNIT);
        assertThat(ids()).containsExactly("invested", "days", "tasks");
    }

    @Test
    void aTickedValueStaysInSightWhenNoRowHasItAnyMore() {
        model.tick(Facet.UNIT, "天");
        model.filter(column("data.value"), ">1000");

        assertThat(ids()).isEmpty();
        assertThat(counts(Facet.UNIT)).containsEntry("天", 0);
    }

    @Test
    void ranksAndQualifiersAreFacets() {
        assertThat(counts(Facet.SCOPE)).containsOnly(entry("PROVINCE", 1));
        assertThat(counts(Facet.QUALIFIER)).containsEntry("MORE_THAN", 1).containsEntry("A", 5);
        assertThat(model.facetsProperty().get().get(Facet.QUALIFIER))
                .extracting(DataViewModel.FacetValue::words)
                .contains("超过");
    }

    private Map<String, Integer> counts(Facet facet) {
        return model.facetsProperty().get().getOrDefault(facet, List.of()).stream()
                .collect(Collectors.toMap(DataViewModel.FacetValue::value, DataViewModel.FacetValue::count));
    }

    @Test
    void clearedFiltersShowEverythingAgain() {
        model.filter(0, "nothing like it");
        assertThat(ids()).isEmpty();
        model.clearFilters();

        assertThat(ids()).hasSize(6);
        assertThat(model.filteredProperty().get()).isFalse();
    }

    @Test
    void someRowsCanBeShownAlone() {
        model.showOnly(Set.of("half", "late"));

        assertThat(model.kindProperty().get()).isEqualTo(DataKind.DERIVED);
        assertThat(ids()).containsExactly("half");
        assertThat(model.countsProperty().get())
                .containsEntry(DataKind.FIGURES, 0)
                .containsEntry(DataKind.EVENTS, 1);
    }

    @Test
    void rowsThatAreStillBeingWrittenAreShownAloneOnceTheyAreThere() {
        var waiting = new ArrayDeque<Runnable>();
        var slow = new DataViewModel(
                session, new Messages(session.languageProperty()), new BackgroundTasks(waiting::add, Runnable::run));
        slow.showOnly(Set.of("late"));
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }

        assertThat(slow.kindProperty().get()).isEqualTo(DataKind.EVENTS);
        assertThat(slow.rows()).extracting(DataRow::id).containsExactly("late");
    }

    @Test
    void allRowsComeBack() {
        model.showOnly(Set.of("trade"));
        model.showAll();

        assertThat(ids()).hasSize(6);
        assertThat(model.onlyProperty().get()).isNull();
    }

    @Test
    void anotherReportStartsAfreshAndTheFirstComesBackAsItWasLeft() {
        OpenReport first = session.getReport();
        model.kindProperty().set(DataKind.EVENTS);
        model.filter(0, "e");
        model.order(List.of(column("data.date")), List.of(true));
        model.showColumn(column("data.id"), false);
        model.tick(Facet.KIND, "HONOUR");

        session.setReport(new OpenReport(
                new ReportLocation.Shipped("other"),
                Figures.report(List.of(Figures.stated("other", "1", "项").indicator()), List.of(), List.of()),
                List.of(),
                List.of()));
        assertThat(model.kindProperty().get()).isEqualTo(DataKind.FIGURES);
        assertThat(ids()).containsExactly("other");
        assertThat(model.filteredProperty().get()).isFalse();

        session.setReport(first);
        assertThat(model.kindProperty().get()).isEqualTo(DataKind.EVENTS);
        assertThat(ids()).containsExactly("late", "early", "never");
        assertThat(model.filter(0)).isEqualTo("e");
        assertThat(model.isColumnShown(column("data.id"))).isFalse();
        assertThat(model.facetsProperty().get().get(Facet.KIND))
                .extracting(DataViewModel.FacetValue::ticked)
                .containsExactly(true);
    }

    @Test
    void whatIsAskedStaysWhileTheReportIsReadAnew() {
        model.filter(column("data.unit"), "亿");

        session.setReport(open(Figures.report(
                List.of(
                        Figures.stated("days", "32", "天").indicator(),
                        Figures.stated("other", "1", "亿元").indicator()),
                List.of(),
                List.of())));

        assertThat(ids()).containsExactly("other");
    }

    @Test
    void valuesAndColumnsThatNoTableHasAskNothingOfIt() {
        ReportLocation kept = new ReportLocation.Shipped("kept");
        var choice = new TableChoice(
                Map.of("colour", "red"),
                Map.of("KIND", Set.of("NO_SUCH_KIND"), "TASTE", Set.of("sweet")),
                List.of(new TableChoice.Order("colour", true)),
                Set.of("name", "colour"));
        session.place(kept, place -> place.withTables("NO_SUCH_TABLE", Map.of("FIGURES", choice)));

        session.setReport(new OpenReport(kept, session.getReport().report(), List.of(), List.of()));

        assertThat(model.kindProperty().get()).isEqualTo(DataKind.FIGURES);
        assertThat(model.isColumnShown(0)).isTrue();
        assertThat(ids()).isEmpty();
        model.untick(Facet.KIND);
        assertThat(ids()).hasSize(6);
    }

    @Test
    void aHundredThousandFiguresAreOrderedAndFiltered() {
        var many = new ArrayList<Indicator>();
        for (int i = 0; i < 100_000; i++) {
            many.add(Figures.stated("f" + i, Integer.toString((i * 7919) % 100_003), "亿元")
                    .indicator());
        }
        session.setReport(open(Figures.report(many, List.of(), List.of())));
        model.filter(column("data.value"), "<1000");
        model.order(List.of(column("data.value")), List.of(false));

        assertThat(model.rows())
                .isSortedAccordingTo((a, b) -> number(a).compareTo(number(b)))
                .allSatisfy(row -> assertThat(number(row)).isLessThan(1000));
        assertThat(model.rows()).hasSizeGreaterThan(900);
    }

    private static Integer number(DataRow row) {
        return Integer.valueOf(row.words().get(1));
    }

    private static Event event(String id, @Nullable String date) {
        return new Event(
                id,
                "reform",
                new Text(id, id),
                null,
                null,
                date,
                Event.Kind.HONOUR,
                Scope.CITY,
                null,
                id,
                Figures.PLACE);
    }

    private static OpenReport open(Report report) {
        return new OpenReport(new ReportLocation.Shipped("made-up"), report, List.of(), List.of());
    }

    private List<String> words(Facet facet) {
        return model.facetsProperty().get().getOrDefault(facet, List.of()).stream()
                .map(DataViewModel.FacetValue::words)
                .toList();
    }

    private List<String> ids() {
        return model.rows().stream().map(DataRow::id).toList();
    }

    private List<String> words(String id) {
        return model.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow()
                .words();
    }

    private int column(String key) {
        return model.columns().stream().map(DataColumn::key).toList().indexOf(key);
    }
}
