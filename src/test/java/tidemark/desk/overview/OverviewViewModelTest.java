package tidemark.desk.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tidemark.chart.Theme;
import tidemark.desk.Session;
import tidemark.report.Language;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.service.ReportOpener;
import tidemark.service.ShippedReports;

class OverviewViewModelTest {

    private final OpenReport open = ((OpenOutcome.Opened) ReportOpener.open(ShippedReports.first())).report();
    private final OverviewViewModel overview = new OverviewViewModel(new Session(Language.EN, Theme.LIGHT), open);

    @Test
    void theOverviewIsTheFirstSectionAndLeadsToTheOthers() {
        var ids = open.report().sections().stream().map(section -> section.id()).toList();

        assertThat(overview.own().section().id()).isEqualTo(ids.getFirst());
        assertThat(overview.others())
                .extracting(section -> section.section().id())
                .containsExactlyElementsOf(ids.subList(1, ids.size()));
    }

    @Test
    void everyChartOfTheSectionStandsInTheHeadlineOrBelowIt() {
        assertThat(overview.headline()).hasSize(1);
        assertThat(overview.headline().size() + overview.further().size())
                .isEqualTo(open.chartsOf(overview.own().section().id()).size());
    }

    @Test
    void eachSectionIsToldByAChartOfAtMostTwoFigures() {
        assertThat(overview.others())
                .allSatisfy(section -> assertThat(OverviewViewModel.telling(section))
                        .hasValueSatisfying(
                                chart -> assertThat(chart.chart().figures()).hasSizeBetween(1, 2)));
    }

    @Test
    void figuresAndEventsOfAllSectionsTogetherAreThoseOfTheReport() {
        long figures = overview.own().figures()
                + overview.others().stream()
                        .mapToLong(section -> section.figures())
                        .sum();
        long events = overview.own().events()
                + overview.others().stream()
                        .mapToLong(section -> section.events())
                        .sum();

        assertThat(figures)
                .isEqualTo(open.report().indicators().size()
                        + open.report().derived().size());
        assertThat(events).isEqualTo(open.report().events().size());
    }
}
