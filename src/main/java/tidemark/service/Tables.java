package tidemark.service;

import java.util.List;
import tidemark.export.Table;

/// What a report holds, as rows, and as tables for programs.
public final class Tables {
    private Tables() {}

    /// Every figure, stated ones first, in the order of the report.
    public static List<FigureRow> figureRows(OpenReport open) {
        return open.report().figures().stream().map(FigureRow::of).toList();
    }

    /// Every event, in the order of the report.
    public static List<EventRow> eventRows(OpenReport open) {
        return open.report().events().stream().map(EventRow::of).toList();
    }

    /// Every chart, its own or planned, in the order of the report.
    public static List<ChartRow> chartRows(OpenReport open) {
        return open.charts().stream()
                .map(chart -> ChartRow.of(chart, open.report()))
                .toList();
    }

    public static Table figures(OpenReport open) {
        return new Table(
                FigureRow.HEADER,
                figureRows(open).stream().map(FigureRow::cells).toList());
    }

    public static Table events(OpenReport open) {
        return new Table(
                EventRow.HEADER, eventRows(open).stream().map(EventRow::cells).toList());
    }

    public static Table charts(OpenReport open) {
        return new Table(
                ChartRow.HEADER, chartRows(open).stream().map(ChartRow::cells).toList());
    }
}
