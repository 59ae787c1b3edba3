package tidemark.desk.overview;

import java.util.List;
import java.util.Optional;
import tidemark.desk.Session;
import tidemark.desk.chart.ChartViewModel;
import tidemark.desk.section.SectionViewModel;
import tidemark.report.Form;
import tidemark.report.Section;
import tidemark.service.OpenReport;

/// The first section of a report as an overview: its headline, the sections it leads to, its further charts.
public final class OverviewViewModel {

    private final SectionViewModel own;
    private final List<SectionViewModel> others;

    public OverviewViewModel(Session session, OpenReport open) {
        List<Section> sections = open.report().sections();
        own = new SectionViewModel(session, open, sections.getFirst());
        others = sections.stream()
                .skip(1)
                .map(section -> new SectionViewModel(session, open, section))
                .toList();
    }

    public SectionViewModel own() {
        return own;
    }

    /// The sections that the overview leads to.
    public List<SectionViewModel> others() {
        return others;
    }

    /// The chart that stands on top.
    public List<ChartViewModel> headline() {
        return own.charts().stream().limit(1).toList();
    }

    public List<ChartViewModel> further() {
        return own.charts().stream().skip(1).toList();
    }

    /// The chart that tells most of a section at a glance: the first that draws one figure, or else its first.
    public static Optional<ChartViewModel> telling(SectionViewModel section) {
        var charts = section.charts().stream()
                .filter(chart -> chart.refusal().isEmpty())
                .toList();
        return charts.stream()
                .filter(OverviewViewModel::drawsOneFigure)
                .findFirst()
                .or(() -> charts.stream().findFirst());
    }

    private static boolean drawsOneFigure(ChartViewModel chart) {
        return chart.chart().figures().size() <= 2
                && chart.form().filter(OverviewViewModel::isDrawing).isPresent();
    }

    private static boolean isDrawing(Form form) {
        return switch (form) {
            case WAFFLE, SQUARES, DOT_FIELD, AREA_SQUARES, SHARE_BAR, STREAK_CELLS -> true;
            case CARD,
                    TILES,
                    BARS,
                    DAY_CELLS,
                    DURATION_BARS,
                    RANK_BADGES,
                    RANK_WALL,
                    TIMELINE,
                    HONOUR_WALL,
                    GROWTH_BARS,
                    LINE,
                    SLOPE,
                    GROUPED_BARS,
                    DUMBBELL -> false;
        };
    }
}
