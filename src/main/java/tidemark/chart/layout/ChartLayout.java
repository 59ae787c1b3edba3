package tidemark.chart.layout;

import java.util.List;
import java.util.Optional;
import tidemark.chart.ChartRequest;
import tidemark.chart.Size;
import tidemark.chart.rule.TwoEnds;
import tidemark.picture.Picture;
import tidemark.report.ChartSpec;
import tidemark.report.Figure;
import tidemark.report.Form;
import tidemark.report.Report;

/// A chart of a known form, ready to be laid out.
public final class ChartLayout {
    private final ChartRequest request;
    private final Content content;
    private final FormLayout form;

    public ChartLayout(ChartRequest request, Form form) {
        this.request = request;
        this.content = content(request, form);
        this.form = layoutOf(form);
    }

    public Picture ofSize() {
        return ofSize(Use.PICTURE);
    }

    /// Of the size that was asked for, as marks that say which data they draw.
    public Picture slide() {
        return ofSize(Use.SLIDE);
    }

    private Picture ofSize(Use use) {
        var size = request.size();
        return frame(use).ofSize(size.width(), size.height());
    }

    public Picture ofWidth() {
        return frame(Use.PICTURE).ofWidth(request.size().width());
    }

    /// The same without title and margins, for an area of a slide of the size that was asked for.
    public Picture slideArea(Size area) {
        return frame(Use.AREA).ofSize(area.width(), area.height());
    }

    private Frame frame(Use use) {
        return new Frame(request, content, form, use);
    }

    private static Content content(ChartRequest request, Form form) {
        var report = request.report();
        var chart = request.chart();
        var events = chart.events().stream()
                .map(report::event)
                .flatMap(Optional::stream)
                .toList();
        return new Content(report, chart, figures(report, chart, form), events, request.rails());
    }

    private static List<Figure> figures(Report report, ChartSpec chart, Form form) {
        return switch (form) {
            case DUMBBELL -> TwoEnds.of(chart, report).orElseThrow().figures();
            case LINE, SLOPE, GROUPED_BARS ->
                chart.figures().stream()
                        .flatMap(id -> report.series(id).stream())
                        .toList();
            case CARD,
                    TILES,
                    BARS,
                    SHARE_BAR,
                    WAFFLE,
                    SQUARES,
                    DOT_FIELD,
                    DAY_CELLS,
                    DURATION_BARS,
                    AREA_SQUARES,
                    RANK_BADGES,
                    RANK_WALL,
                    STREAK_CELLS,
                    TIMELINE,
                    HONOUR_WALL,
                    GROWTH_BARS ->
                chart.figures().stream()
                        .map(report::figure)
                        .flatMap(Optional::stream)
                        .toList();
        };
    }

    private static FormLayout layoutOf(Form form) {
        return switch (form) {
            case CARD -> new CardLayout();
            case TILES -> new TilesLayout();
            case BARS -> new BarsLayout();
            case SHARE_BAR -> new ShareBarLayout();
            case WAFFLE -> new WaffleLayout();
            case SQUARES -> new SquaresLayout();
            case DOT_FIELD -> new DotFieldLayout();
            case DAY_CELLS -> new DayCellsLayout();
            case DURATION_BARS -> new DurationBarsLayout();
            case AREA_SQUARES -> new AreaSquaresLayout();
            case RANK_BADGES -> new RankBadgesLayout();
            case RANK_WALL -> new RankWallLayout();
            case STREAK_CELLS -> new StreakCellsLayout();
            case TIMELINE -> new TimelineLayout();
            case HONOUR_WALL -> new HonourWallLayout();
            case GROWTH_BARS -> new GrowthBarsLayout();
            case LINE -> new LineLayout();
            case SLOPE -> new SlopeLayout();
            case GROUPED_BARS -> new GroupedBarsLayout();
            case DUMBBELL -> new DumbbellLayout();
        };
    }
}
