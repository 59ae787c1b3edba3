package tidemark.chart.layout;

import java.util.Optional;
import tidemark.chart.ChartRequest;
import tidemark.picture.Picture;
import tidemark.report.Figure;
import tidemark.report.Form;

/// A chart of a known form, ready to be laid out.
public final class ChartLayout {
    private final ChartRequest request;
    private final Frame frame;

    public ChartLayout(ChartRequest request, Form form) {
        this.request = request;
        this.frame = new Frame(request, content(request, form), layoutOf(form));
    }

    public Picture ofSize() {
        return frame.ofSize();
    }

    public Picture ofWidth() {
        return frame.ofWidth(request.size().width());
    }

    private static Content content(ChartRequest request, Form form) {
        var report = request.report();
        var chart = request.chart();
        var figures = overTime(form)
                ? chart.figures().stream().flatMap(id -> report.series(id).stream())
                : chart.figures().stream().map(report::figure).flatMap(Optional::stream);
        var events = chart.events().stream()
                .map(report::event)
                .flatMap(Optional::stream)
                .toList();
        return new Content(report, chart, figures.<Figure>map(f -> f).toList(), events, request.rails());
    }

    private static boolean overTime(Form form) {
        return switch (form) {
            case LINE, SLOPE, GROUPED_BARS -> true;
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
                    GROWTH_BARS -> false;
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
        };
    }
}
