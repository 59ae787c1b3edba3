package tidemark.desk.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tidemark.chart.Theme;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.tasks.InlineTasks;
import tidemark.desk.tasks.Tasks;
import tidemark.report.Language;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;
import tidemark.service.ReportOpener;
import tidemark.service.ShippedReports;

class FindViewModelTest {
    private static final OpenReport BEILUN = open(ShippedReports.first());
    private static final OpenReport NINGXIA = open(new ReportLocation.Shipped("ningxia-2025"));

    private final Session session = new Session(Language.ZH, Theme.LIGHT);
    private final Messages messages = new Messages(session.languageProperty());
    private final FindViewModel model = new FindViewModel(session, messages, new InlineTasks(), session::bring);
    private final List<String> revealed = new ArrayList<>();
    private final List<String> explained = new ArrayList<>();

    @BeforeEach
    void open() {
        session.onReveal(revealed::add);
        session.onEvidence(request -> explained.add(request.id()));
        session.setReport(BEILUN);
        model.start();
    }

    @Test
    void aFigureShowsItsNameItsValueAndWhereItBelongs() {
        type("wmjck");

        assertThat(first())
                .extracting(row -> row.name().text(), FindRow::value, FindRow::where)
                .containsExactly("外贸进出口总额", "4501.6亿元", "指标 · 改革");
        assertThat(state()).isEqualTo(FindViewModel.State.FOUND);
    }

    @Test
    void aRankedFigureShowsItsRankAndADerivedOneThatItIsDerived() {
        type("实际利用外资");
        assertThat(first().note()).isEqualTo("全省第一");

        type("外贸依存度");
        assertThat(first().note()).isEqualTo("推算");
    }

    @Test
    void anEventShowsItsDateAndItsLevel() {
        type("改革突破奖");

        assertThat(first()).extracting(FindRow::value, FindRow::note).containsExactly("2023", "全省");
    }

    @Test
    void rowsReadInTheLanguageOfTheWindow() {
        session.setLanguage(Language.EN);
        type("wmjck");

        assertThat(first())
                .extracting(
                        row -> row.name().text(),
                        FindRow::value,
                        row -> row.matched().text())
                .containsExactly("Total imports and exports", "CNY 450.16 billion", "外贸进出口总额");
    }

    @Test
    void goingLeadsToWhereAFigureIsShownAndToTheSectionOfAParagraph() {
        type("4501.6");
        model.go(first());
        type("比重升到");
        model.go(first());

        assertThat(revealed).containsExactly("foreign_trade", "reform");
    }

    @Test
    void goingToADefinitionShowsItsEvidence() {
        type("比大小");
        model.go(first());

        assertThat(explained).containsExactly("foreign_trade");
        assertThat(revealed).isEmpty();
    }

    @Test
    void explainingShowsTheEvidenceOfFiguresAndEvents() {
        type("gdp");
        model.explain(first());
        type("亚马逊");
        model.explain(first());

        assertThat(explained).containsExactly("gdp", "amazon_warehouse");
    }

    @Test
    void whatWasVisitedComesFirstWhenNothingIsAsked() {
        type("gdp");
        model.go(first());
        type("审批");
        model.go(first());
        type("gdp");
        model.go(first());
        session.setLanguage(Language.EN);
        model.start();

        assertThat(state()).isEqualTo(FindViewModel.State.VISITED);
        assertThat(model.rows()).extracting(row -> row.hit().id()).containsExactly("gdp", "approval_days");
        assertThat(first().name().text()).isEqualTo("Gross domestic product (GDP)");
    }

    @Test
    void nothingFoundAndNothingAskedAreToldApart() {
        assertThat(state()).isEqualTo(FindViewModel.State.NOTHING_ASKED);

        type("zzzzz");
        assertThat(state()).isEqualTo(FindViewModel.State.NOTHING_FOUND);
        assertThat(model.rows()).isEmpty();

        type("qqqqq");
        assertThat(model.answeredProperty().get()).isEqualTo("qqqqq");
    }

    @Test
    void anotherReportInFrontIsSearchedInstead() {
        type("gdp");
        session.setReport(null);
        model.start();
        type("gdp");

        assertThat(model.rows()).isEmpty();
        session.setReport(BEILUN);
        model.start();
        type("gdp");
        assertThat(first().hit().id()).isEqualTo("gdp");
    }

    @Test
    void theNewestKeystrokeWins() {
        var late = new LateTasks();
        var waiting = new FindViewModel(session, messages, late, session::bring);
        waiting.start();
        assertThat(waiting.stateProperty().get()).isEqualTo(FindViewModel.State.READING);
        late.doAll();

        waiting.queryProperty().set("外贸");
        waiting.queryProperty().set("审批");
        late.doAll();

        assertThat(waiting.rows().getFirst().hit().id()).isEqualTo("approval_days");
        assertThat(late.handedOver).isEqualTo(3);
    }

    @Test
    void everyOpenReportIsSearchedEachHitNamesItsOwnAndTheOneInFrontComesFirst() {
        session.library().setAll(BEILUN, NINGXIA);
        model.start();

        type("地区生产总值");
        assertThat(model.rows().subList(0, 2))
                .extracting(FindRow::of)
                .containsExactly(BEILUN.location(), NINGXIA.location());
        assertThat(model.rows().subList(0, 2))
                .extracting(FindRow::where)
                .satisfiesExactly(
                        where -> assertThat(where).endsWith("北仑区2023年发展报告"),
                        where -> assertThat(where).endsWith("宁夏回族自治区2025年发展报告"));

        session.setReport(NINGXIA);
        model.start();
        type("地区生产总值");
        assertThat(first().of()).isEqualTo(NINGXIA.location());
    }

    @Test
    void aCloserAnswerOfAReportBehindGoesBeforeALooserOneOfTheReportInFront() {
        session.library().setAll(BEILUN, NINGXIA);
        model.start();

        type("外送电能力");

        assertThat(first().of()).isEqualTo(NINGXIA.location());
        model.go(first());
        assertThat(session.getReport().location()).isEqualTo(NINGXIA.location());
        assertThat(revealed).hasSize(1);
        assertThat(session.place(NINGXIA.location()).visits()).hasSize(1);
    }

    @Test
    void aReportThatIsClosedIsFoundNoMore() {
        session.library().setAll(BEILUN, NINGXIA);
        model.start();
        type("外送电能力");
        assertThat(first().of()).isEqualTo(NINGXIA.location());

        session.library().remove(NINGXIA);
        model.start();
        type("外送电能力");

        assertThat(model.rows()).extracting(FindRow::of).doesNotContain(NINGXIA.location());
    }

    /// Keeps all work, for whichever purpose, until it is told to do it.
    private static final class LateTasks implements Tasks {
        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private int handedOver;

        @Override
        public <T> void run(Object purpose, Supplier<T> work, Consumer<T> then) {
            waiting.add(() -> {
                then.accept(work.get());
                handedOver++;
            });
        }

        void doAll() {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        }
    }

    private void type(String words) {
        model.queryProperty().set(words);
    }

    private FindRow first() {
        return model.rows().getFirst();
    }

    private FindViewModel.State state() {
        return Objects.requireNonNull(model.stateProperty().get());
    }

    private static OpenReport open(ReportLocation location) {
        if (ReportOpener.open(location) instanceof OpenOutcome.Opened opened) {
            return opened.report();
        }
        throw new AssertionError("not opened: " + location);
    }
}
