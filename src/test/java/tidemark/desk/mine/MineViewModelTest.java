package tidemark.desk.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tidemark.chart.Theme;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.chart.ChartViewModel;
import tidemark.report.Figures;
import tidemark.report.Language;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;
import tidemark.sidecar.OwnChart;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.SidecarEdit;

class MineViewModelTest {
    private final Session session = new Session(Language.ZH, Theme.LIGHT);
    private final OpenReport open = new OpenReport(
            new ReportLocation.Shipped("made-up"),
            Figures.report(
                    List.of(
                            Figures.stated("a", "1", "亿元").comparableGroup("g").indicator(),
                            Figures.stated("b", "2", "亿元").comparableGroup("g").indicator()),
                    List.of(),
                    List.of()),
            List.of(),
            List.of());
    private final MineViewModel model = new MineViewModel(session, open, new Messages(session.languageProperty()));

    @BeforeEach
    void keepTwo() {
        session.setReport(open);
        session.own().loaded(open.location(), Sidecar.empty("made-up"));
        session.edit(new SidecarEdit.KeepChart(OwnChart.of("mine-1", List.of("a", "b"), List.of())));
        session.edit(new SidecarEdit.KeepChart(OwnChart.of("mine-2", List.of("a", "gone"), List.of())));
    }

    @Test
    void theProgramWordsTheTitleUntilTheReaderDoes() {
        assertThat(titles()).containsExactly("b名最高：2亿元", "a名：1亿元");
        model.rename("mine-1", "两个数，{a}在后");

        assertThat(titles()).first().isEqualTo("两个数，1亿元在后");
        assertThat(model.isTitleChanged("mine-1")).isTrue();
        assertThat(model.charts().getFirst().chart().note().zh()).isEqualTo("标题由使用者改写");
        session.setLanguage(Language.EN);
        assertThat(model.isTitleChanged("mine-1")).isFalse();
        assertThat(titles()).first().asString().startsWith("b name is highest");
    }

    @Test
    void theProgramsOwnTitleTypedInIsNoChange() {
        model.rename("mine-1", "另一个");
        model.rename("mine-1", "b名最高：{b}");

        assertThat(model.isTitleChanged("mine-1")).isFalse();
    }

    @Test
    void whatTheReportHasNoMoreIsSaidAndKept() {
        assertThat(model.charts().getLast().chart().note().en()).isEqualTo("no longer in the report: gone");
        assertThat(session.getSidecar().charts().getLast().figures()).containsExactly("a", "gone");
    }

    @Test
    void chartsMoveHideAndComeBack() {
        model.move("mine-2", -1);
        assertThat(ids()).containsExactly("mine-2", "mine-1");
        assertThat(model.isFirst("mine-2")).isTrue();
        assertThat(model.isLast("mine-1")).isTrue();

        model.hide("mine-2");
        assertThat(ids()).containsExactly("mine-1");
        assertThat(model.hidden()).isEqualTo(1);

        model.showAll();
        assertThat(ids()).containsExactly("mine-2", "mine-1");
        assertThat(model.hidden()).isZero();
    }

    @Test
    void everythingIsTakenBackAndMadeAgain() {
        model.note("mine-1", "看这里");
        model.delete("mine-1");
        assertThat(ids()).containsExactly("mine-2");

        model.undo();
        assertThat(model.note("mine-1")).isEqualTo("看这里");
        assertThat(ids()).containsExactly("mine-1", "mine-2");

        model.redo();
        assertThat(ids()).containsExactly("mine-2");
        assertThat(model.canRedoProperty().get()).isFalse();
    }

    @Test
    void editsMadeBeforeTheSidecarIsReadAreNotLost() {
        var other = new OpenReport(new ReportLocation.Shipped("other"), open.report(), List.of(), List.of());
        session.setReport(other);
        session.edit(new SidecarEdit.Note("a", "early"));
        assertThat(session.getSidecar().notes()).isEmpty();

        session.own().loaded(other.location(), Sidecar.empty("other"));

        assertThat(session.getSidecar().notes()).containsEntry("a", "early");
        assertThat(session.own().canUndoProperty().get()).isTrue();
    }

    @Test
    void eachReportHasItsOwn() {
        session.setReport(new OpenReport(new ReportLocation.Shipped("other"), open.report(), List.of(), List.of()));
        assertThat(session.getSidecar().charts()).isEmpty();

        session.setReport(open);
        assertThat(session.getSidecar().charts()).hasSize(2);
    }

    private List<String> titles() {
        return model.charts().stream().map(ChartViewModel::title).toList();
    }

    private List<String> ids() {
        return model.charts().stream().map(chart -> chart.chart().id()).toList();
    }
}
