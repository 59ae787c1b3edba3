package tidemark.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tidemark.report.ChartSpec;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.wording.Wording;

/// What a chart shows, as a table: for whoever reads cells sooner than marks, screen readers and spreadsheets among
/// them.
///
/// @param headings of the columns: name, value, what else is known, place in the source
/// @param rows the figures in the order of the chart, each period its own, then the events
public record Twin(List<String> headings, List<Row> rows) {

    /// The column of the values.
    public static final int VALUE = 1;

    private static final List<Text> HEADINGS = List.of(
            new Text("指标或事件", "Figure or event"),
            new Text("数值", "Value"),
            new Text("其他", "More"),
            new Text("出处", "Where"));

    /// @param id of the figure or event
    /// @param observation which of the figures of that id; empty for an event
    /// @param cells one for each heading; empty where nothing is known
    public record Row(String id, String observation, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public Twin {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    public static Twin of(Report report, ChartSpec chart, Language language) {
        List<Figure> shown = ChartFigures.of(chart, report);
        boolean areas = shown.stream().map(Figure::refArea).distinct().count() > 1;
        Stream<Row> figures = shown.stream().map(figure -> row(figure, areas, report, language));
        Stream<Row> events = chart.events().stream()
                .flatMap(id -> report.event(id).stream())
                .map(event -> row(event, report, language));
        return new Twin(
                HEADINGS.stream().map(words -> words.in(language)).toList(),
                Stream.concat(figures, events).toList());
    }

    /// @param area true to name its area
    private static Row row(Figure figure, boolean area, Report report, Language language) {
        var more = new ArrayList<String>();
        Wording.marker(figure, language).ifPresent(more::add);
        if (figure.growth() != null) {
            more.add(Wording.growth(figure.growth(), language));
        }
        figure.ranks().forEach(rank -> more.add(Wording.rank(rank, language)));
        more.add(Wording.period(figure.timePeriod(), language));
        if (area) {
            report.area(figure.refArea())
                    .ifPresent(where -> more.add(where.name().in(language)));
        }
        return new Row(
                figure.id(),
                figure.observation(),
                List.of(
                        figure.name().in(language),
                        figure.value() == null
                                ? ""
                                : Wording.reading(figure, language).text(),
                        String.join(" · ", more),
                        Wording.places(figure.places(), report, language)));
    }

    private static Row row(Event event, Report report, Language language) {
        String date = event.date() == null ? "" : event.date();
        String claim = event.claim() == null ? "" : Wording.claim(event.claim(), language);
        return new Row(
                event.id(),
                "",
                List.of(
                        event.name().in(language),
                        date,
                        Stream.of(event.kind().label().in(language), Wording.scope(event.scope(), language), claim)
                                .filter(words -> !words.isEmpty())
                                .reduce((a, b) -> a + " · " + b)
                                .orElse(""),
                        Wording.place(event.place(), report, language)));
    }
}
