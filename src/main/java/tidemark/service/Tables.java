package tidemark.service;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import tidemark.export.Table;
import tidemark.export.TableFormat;
import tidemark.report.Event;
import tidemark.report.Figure;

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

    /// Some figures as tab-separated lines, as [#figures] has them.
    public static String tsvOfFigures(List<Figure> figures) {
        return tsv(new Table(
                FigureRow.HEADER,
                figures.stream().map(FigureRow::of).map(FigureRow::cells).toList()));
    }

    /// Some events as tab-separated lines, as [#events] has them.
    public static String tsvOfEvents(List<Event> events) {
        return tsv(new Table(
                EventRow.HEADER,
                events.stream().map(EventRow::of).map(EventRow::cells).toList()));
    }

    private static String tsv(Table table) {
        var text = new StringWriter();
        try {
            TableFormat.TSV.write(table, text);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail", e);
        }
        return text.toString();
    }
}
