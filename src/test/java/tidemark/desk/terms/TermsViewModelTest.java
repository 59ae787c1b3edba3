package tidemark.desk.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidemark.desk.tasks.InlineTasks;
import tidemark.desk.terms.TermsViewModel.Entry;
import tidemark.desk.terms.TermsViewModel.Heading;
import tidemark.report.Figures;
import tidemark.report.Report;
import tidemark.service.OpenOutcome;
import tidemark.service.ReportLocation;
import tidemark.service.ReportOpener;

class TermsViewModelTest {
    private static final Report REPORT = shipped();

    @ParameterizedTest
    @ValueSource(strings = {"百分点", "PERCENTAGE POINT", " percentage point "})
    void aSearchFindsATermInEitherLanguage(String query) {
        var model = new TermsViewModel(new InlineTasks(), REPORT);
        int all = model.rows().size();

        model.queryProperty().set(query);

        assertThat(model.rows())
                .hasSizeLessThan(all)
                .anySatisfy(row -> assertThat(row)
                        .isInstanceOfSatisfying(
                                Entry.class,
                                entry -> assertThat(entry.term().key()).isEqualTo("growth.PERCENTAGE_POINT")));
        assertThat(model.rows().getFirst()).isInstanceOf(Heading.class);
    }

    @Test
    void aSearchForNothingKnownLeavesNothingAndABlankOneEverything() {
        var model = new TermsViewModel(new InlineTasks(), REPORT);
        var all = List.copyOf(model.rows());

        model.queryProperty().set("qqqq");
        assertThat(model.rows()).isEmpty();
        model.queryProperty().set("  ");
        assertThat(model.rows()).isEqualTo(all);
    }

    private static Report shipped() {
        return ReportOpener.open(new ReportLocation.Shipped("beilun-2023")) instanceof OpenOutcome.Opened opened
                ? opened.report().report()
                : Figures.report(List.of(), List.of(), List.of());
    }
}
