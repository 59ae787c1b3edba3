package tidemark.desk.chart;

import tidemark.report.ChartSpec;
import tidemark.report.Form;

/// How much of the grid's width a chart wants.
enum Span {
    ONE,
    TWO,
    ALL;

    private static final int MANY_BARS = 8;
    private static final int MANY_TILES = 4;
    private static final int MANY_BADGES = 6;
    private static final int MANY_EVENTS = 24;

    /// @param columns of the grid, at least 1
    /// @return from 1 to `columns`
    int of(int columns) {
        return switch (this) {
            case ONE -> 1;
            case TWO -> Math.min(2, columns);
            case ALL -> columns;
        };
    }

    static Span of(ChartSpec chart, Form form) {
        int figures = chart.figures().size();
        return switch (form) {
            case TIMELINE -> ALL;
            case HONOUR_WALL -> chart.events().size() > MANY_EVENTS ? ALL : TWO;
            case LINE -> TWO;
            case TILES -> figures > MANY_TILES ? TWO : ONE;
            case RANK_BADGES, STREAK_CELLS -> figures > MANY_BADGES ? TWO : ONE;
            case BARS, DURATION_BARS, GROUPED_BARS, GROWTH_BARS, DUMBBELL -> figures > MANY_BARS ? TWO : ONE;
            case CARD, RANK_WALL, SHARE_BAR, WAFFLE, SQUARES, DOT_FIELD, DAY_CELLS, AREA_SQUARES, SLOPE -> ONE;
        };
    }
}
