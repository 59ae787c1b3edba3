package tidemark.talk;

import java.util.function.Function;
import tidemark.chart.ChartRequest;
import tidemark.chart.Purpose;
import tidemark.chart.layout.Charts;
import tidemark.picture.Picture;
import tidemark.report.ChartSpec;
import tidemark.report.Report;

/// Charts as large as a hall needs them, in the look of a talk.
public final class StageCharts {
    private StageCharts() {}

    /// A chart that is no slide of the talk, with the logo but without a number.
    ///
    /// @param chart one that the rules allow
    public static Picture draw(ChartSpec chart, Report report, StageLook look) {
        return new LogoCorner(look).on(bare(chart, report, look, Charts::draw));
    }

    /// @param charts draws what is asked for
    static Picture bare(ChartSpec chart, Report report, StageLook look, Function<ChartRequest, Picture> charts) {
        return charts.apply(
                new ChartRequest(report, chart, look.language(), look.theme(), look.size(), Purpose.STAGE, false)
                        .accented(look.accent()));
    }
}
