package tidemark.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import tidemark.chart.Theme;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.tasks.Tasks;
import tidemark.report.Language;
import tidemark.report.Text;
import tidemark.report.json.ReadWatch;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.service.Opening;
import tidemark.service.ReportLocation;
import tidemark.service.ReportOpener;
import tidemark.service.ShippedReports;

class ShellViewModelTest {

    private static final ReportLocation SHIPPED = ShippedReports.first();
    private static final ReportLocation ABSENT = new ReportLocation.OnDisk(Path.of("absent.json"));

    private final Session session = new Session(Language.ZH, Theme.LIGHT);
    private final Waiting tasks = new Waiting();
    private final ShellViewModel shell = new ShellViewModel(session, new Messages(session.languageProperty()), tasks);

    /// Work that waits until the test lets it go on.
    private static final class Waiting implements Tasks {
        private final Deque<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> void run(Object purpose, Supplier<T> work, Consumer<T> then) {
            waiting.add(() -> then.accept(work.get()));
        }

        void goOn() {
            waiting.remove().run();
        }
    }

    @Test
    void beforeAnyReportThereAreNoTabsAndTheWindowHasTheProgramsName() {
        assertThat(shell.tabs()).isEmpty();
        assertThat(shell.windowTitle()).isEqualTo("Tidemark · 潮标");
    }

    @Test
    void whatIsBeingOpenedIsKnownUntilItIsOpen() {
        shell.open(SHIPPED);
        assertThat(shell.openings().openingProperty().get().location()).isEqualTo(SHIPPED);

        tasks.goOn();
        assertThat(shell.openings().openingProperty().get()).isNull();
        assertThat(shell.tabs()).hasSize(4 + ToolPage.values().length).contains("数据");
    }

    @Test
    void aReportThatCannotBeReadLeavesTheOneBefore() {
        open(SHIPPED);
        var before = session.getReport();

        open(ABSENT);

        assertThat(session.getReport()).isSameAs(before);
        assertThat(shell.failureWords())
                .hasValueSatisfying(words -> assertThat(words).contains("absent.json"));
    }

    @Test
    void whereProblemsAreShownTheReaderIsToldWhatStaysOpen() {
        fail(new OpenOutcome.Refused(ABSENT, List.of(), 0));
        tasks.goOn();
        assertThat(shell.failureWords()).isEmpty();

        open(SHIPPED);
        fail(new OpenOutcome.Refused(ABSENT, List.of(), 0));
        tasks.goOn();
        assertThat(shell.failureWords())
                .hasValueSatisfying(words -> assertThat(words).contains("北仑区2023年发展报告"));
    }

    @Test
    void theNextReportThatOpensEndsTheFailure() {
        open(ABSENT);

        open(SHIPPED);

        assertThat(shell.failureWords()).isEmpty();
    }

    @Test
    void aFailureIsSaidInTheLanguageOfTheMoment() {
        fail(new OpenOutcome.Unreadable(ABSENT, new Text("坏了。", "It is broken.")));
        tasks.goOn();

        shell.switchLanguage();

        assertThat(shell.failureWords())
                .hasValueSatisfying(words -> assertThat(words).endsWith("It is broken."));
    }

    @Test
    void readingAgainKeepsTheTabAndAnotherReportBeginsAtTheFirst() {
        open(SHIPPED);
        shell.choose(2);

        shell.openings().reload(SHIPPED, () -> {});
        tasks.goOn();
        assertThat(shell.tabProperty().get()).isEqualTo(2);

        open(other());
        assertThat(shell.tabProperty().get()).isZero();
        shell.frontNext();
        assertThat(shell.tabProperty().get()).as("where it was left").isEqualTo(2);
    }

    @Test
    void readingAgainIsToldOnlyWhereTheReportOpens() {
        var told = new ArrayList<String>();
        open(SHIPPED);
        shell.openings().reload(SHIPPED, () -> told.add("sound"));
        tasks.goOn();
        assertThat(told).containsExactly("sound");

        shell.openings().reload(ABSENT, () -> told.add("gone"));
        tasks.goOn();
        assertThat(told).containsExactly("sound");
    }

    @Test
    void anotherReportStandsBesideTheFirstAndCanBeClosedAgain() {
        open(SHIPPED);
        open(other());
        assertThat(session.library()).hasSize(2);
        assertThat(session.getReport().location()).isEqualTo(other());

        shell.closeFront();
        assertThat(session.library()).extracting(OpenReport::location).containsExactly(SHIPPED);
        assertThat(session.getReport().location()).isEqualTo(SHIPPED);

        shell.closeFront();
        assertThat(session.library()).as("the last one stays").hasSize(1);
    }

    @Test
    void aReportOpenedAgainTakesItsOldPlace() {
        open(SHIPPED);
        open(other());
        open(SHIPPED);

        assertThat(session.library()).extracting(OpenReport::location).containsExactly(SHIPPED, other());
        assertThat(session.getReport().location()).isEqualTo(SHIPPED);
    }

    @Test
    void theWayToAFigureLeadsToAPageThatChartsItElseToTheTable() {
        open(SHIPPED);

        assertThat(shell.choosePageOf("foreign_trade_share")).isTrue();
        assertThat(shell.tabProperty().get()).isEqualTo(1);
        assertThat(shell.choosePageOf("innovation")).isTrue();
        assertThat(shell.tabProperty().get()).isEqualTo(2);
        assertThat(shell.choosePageOf("nowhere")).isFalse();
        assertThat(shell.tabProperty().get()).isEqualTo(2);

        var bare = session.getReport();
        session.setReport(new OpenReport(bare.location(), bare.report(), List.of(), List.of()));
        assertThat(shell.choosePageOf("foreign_trade_share")).isTrue();
        assertThat(shell.tabProperty().get()).isEqualTo(4 + ToolPage.DATA.ordinal());
    }

    private static ReportLocation other() {
        return new ReportLocation.OnDisk(Path.of("seeds/beilun-2023.json"));
    }

    @Test
    void onlyTabsThatAreThereCanBeChosen() {
        open(SHIPPED);

        shell.choose(4 + ToolPage.values().length);
        assertThat(shell.tabProperty().get()).isZero();
        shell.chooseSection("innovation");
        assertThat(shell.tabProperty().get()).isEqualTo(2);
        shell.chooseSection("nowhere");
        assertThat(shell.tabProperty().get()).isEqualTo(2);
        shell.choose(ToolPage.DATA);
        assertThat(shell.tabProperty().get()).isEqualTo(4 + ToolPage.DATA.ordinal());
    }

    @Test
    void theHeaderSaysWhatWasChecked() {
        open(SHIPPED);
        var report = session.getReport().report();

        assertThat(shell.check())
                .contains(report.indicators().size() + report.derived().size() + " 个指标")
                .contains(report.events().size() + " 项事件");
        assertThat(shell.file()).isEqualTo("beilun-2023.json");
    }

    @Test
    void everyReportThatDoesNotOpenIsNamedAndTheSoundOneComesToTheFront() {
        var gone = new ReportLocation.OnDisk(Path.of("gone.json"));
        shell.openings()
                .open(new Opening(ABSENT, _ -> new OpenOutcome.Refused(ABSENT, List.of(), 3)), List.of(SHIPPED, gone));
        tasks.goOn();
        tasks.goOn();
        tasks.goOn();

        assertThat(session.getReport().location()).isEqualTo(SHIPPED);
        assertThat(shell.failureWords()).hasValue("2 份报告打不开：");
        assertThat(shell.failed()).extracting(OpenOutcome::location).containsExactly(ABSENT, gone);
        assertThat(shell.reason(shell.failed().getFirst())).isEqualTo("有 3 个问题。");
        assertThat(shell.refused()).isEmpty();

        shell.showProblems((OpenOutcome.Refused) shell.failed().getFirst());
        assertThat(shell.refused())
                .hasValueSatisfying(refused -> assertThat(refused.unlisted()).isEqualTo(3));
    }

    @Test
    void whatIsGivenUpEndsTheWorkAndNothingComesOfIt() {
        open(SHIPPED);
        var reached = new ArrayList<String>();
        shell.openings()
                .open(
                        new Opening(other(), watch -> {
                            shell.openings().cancel();
                            watch.reached(ReadWatch.Stage.READING, 1, 2);
                            reached.add("went on");
                            return ReportOpener.open(other());
                        }),
                        List.of(ABSENT));
        tasks.goOn();

        assertThat(reached).isEmpty();
        assertThat(session.library()).hasSize(1);
        assertThat(shell.failureWords()).isEmpty();
        assertThat(tasks.waiting).as("the others are given up with it").isEmpty();
    }

    @Test
    void aNewerOpeningEndsTheOlderOne() {
        var older = new Opening(other());
        shell.openings().open(older, List.of());

        open(SHIPPED);

        assertThat(older.outcome()).isEmpty();
    }

    @Test
    void whatIsToStandBehindCanBeGivenUpByItself() {
        shell.openings().open(new Opening(SHIPPED), List.of(other(), ABSENT));
        tasks.goOn();
        assertThat(shell.openings().behindProperty().get().location()).isEqualTo(other());

        shell.openings().cancelBehind();
        tasks.goOn();

        assertThat(shell.openings().behindProperty().get()).isNull();
        assertThat(session.library()).extracting(OpenReport::location).containsExactly(SHIPPED);
        assertThat(tasks.waiting).isEmpty();
    }

    private void open(ReportLocation location) {
        shell.open(location);
        tasks.goOn();
    }

    private void fail(OpenOutcome outcome) {
        shell.openings().open(new Opening(ABSENT, _ -> outcome), List.of());
    }
}
