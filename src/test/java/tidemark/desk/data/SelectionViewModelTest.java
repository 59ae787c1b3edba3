package tidemark.desk.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tidemark.chart.Theme;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.tasks.InlineTasks;
import tidemark.report.Figures;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;

class SelectionViewModelTest {
    private final Session session = new Session(Language.ZH, Theme.LIGHT);
    private final DataViewModel model =
            new DataViewModel(session, new Messages(session.languageProperty()), new InlineTasks());

    @BeforeEach
    void selectTwoThatAddUp() {
        session.setReport(open(Figures.report(
                List.of(
                        Figures.stated("a", "1.5", "亿元")
                                .comparableGroup("money")
                                .indicator(),
                        Figures.stated("b", "2.5", "亿元")
                                .comparableGroup("money")
                                .indicator()),
                List.of(),
                List.of())));
        model.selection().select(List.copyOf(model.rows()));
    }

    @Test
    void theTotalOfASelectionIsSaidToBeDerived() {
        assertThat(model.selection().totalProperty().get()).contains("4.0亿元").contains("推算");
    }

    @Test
    void theTotalIsHiddenWithAllThatIsDerived() {
        session.switchDerived();
        model.selection().select(List.copyOf(model.rows()));

        assertThat(model.selection().totalProperty().get()).contains("隐藏").doesNotContain("4.0");
    }

    private static OpenReport open(Report report) {
        return new OpenReport(new ReportLocation.Shipped("made-up"), report, List.of(), List.of());
    }
}
