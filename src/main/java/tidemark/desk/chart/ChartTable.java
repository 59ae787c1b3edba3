package tidemark.desk.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import tidemark.chart.ChartFigures;
import tidemark.desk.Messages;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.wording.Wording;

/// What a chart shows, as a table in its place: for whoever reads cells sooner than marks, screen readers among them.
/// Enter on a row asks for its evidence.
final class ChartTable extends TableView<ChartTable.Row> {

    private final Language language;

    /// @param id of the figure or event
    /// @param observation which of the figures of that id; empty for an event
    /// @param cells one for each column
    record Row(String id, String observation, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    ChartTable(ChartViewModel chart, Report report, Language language, Messages messages) {
        this.language = language;
        getStyleClass().add("table-twin");
        setAccessibleText(chart.title());
        List<String> headings = Stream.of("twin.name", "twin.value", "twin.more", "twin.place")
                .map(messages::text)
                .toList();
        for (int i = 0; i < headings.size(); i++) {
            getColumns().add(column(headings.get(i), i));
        }
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getItems().setAll(rows(chart, report, language));
    }

    /// The language that it is written in.
    Language language() {
        return language;
    }

    private static TableColumn<Row, String> column(String heading, int number) {
        var column = new TableColumn<Row, String>(heading);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().cells().get(number)));
        return column;
    }

    private static List<Row> rows(ChartViewModel chart, Report report, Language language) {
        List<Figure> shown = ChartFigures.of(chart.chart(), report);
        boolean areas = shown.stream().map(Figure::refArea).distinct().count() > 1;
        Stream<Row> figures = shown.stream().map(figure -> row(figure, areas, report, language));
        Stream<Row> events = chart.chart().events().stream()
                .flatMap(id -> report.event(id).stream())
                .map(event -> row(event, report, language));
        return Stream.concat(figures, events).toList();
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
            report.area(figure.refArea()).ifPresent(where -> more.add(where.name().in(language)));
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
