package tidemark.render.pptx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tidemark.picture.Plot;

/// The data behind a chart as a sheet: a row for each category, a column for each series. A chart names its cells and
/// repeats what is in them, so both are made from here.
///
/// @param corner the unit, above the categories
/// @param columns one for each series
record Sheet(String corner, List<String> categories, List<Column> columns) {
    static final String NAME = "Sheet1";

    /// @param values one for each category; empty where nothing is stated
    record Column(String name, List<Optional<BigDecimal>> values) {
        Column {
            values = List.copyOf(values);
        }
    }

    Sheet {
        categories = List.copyOf(categories);
        columns = List.copyOf(columns);
    }

    static Sheet of(Plot plot) {
        return switch (plot) {
            case Plot.Bars bars ->
                new Sheet(
                        bars.axis().unit(),
                        bars.categories(),
                        bars.series().stream()
                                .map(series -> new Column(
                                        series.name(),
                                        series.bars().stream()
                                                .map(bar -> Optional.ofNullable(bar.value()))
                                                .toList()))
                                .toList());
            case Plot.Lines lines ->
                new Sheet(
                        lines.axis().unit(),
                        lines.periods(),
                        lines.series().stream()
                                .map(series -> new Column(
                                        series.name(),
                                        series.points().stream()
                                                .map(point -> Optional.ofNullable(point.value()))
                                                .toList()))
                                .toList());
        };
    }

    /// The name of a series, as a chart refers to it.
    Xml name(int column) {
        return Xml.of(
                "c:tx", strings(cell(column + 1, 0), List.of(columns.get(column).name())));
    }

    Xml categoriesOf() {
        return Xml.of("c:cat", strings(range(0), categories));
    }

    Xml values(int column) {
        var cache =
                Xml.of("c:numCache", Xml.of("c:formatCode").text("General"), Xml.val("c:ptCount", categories.size()));
        var values = columns.get(column).values();
        for (int i = 0; i < values.size(); i++) {
            int index = i;
            values.get(i).ifPresent(value -> cache.add(point(index, value.toPlainString())));
        }
        return Xml.of("c:val", Xml.of("c:numRef", Xml.of("c:f").text(range(column + 1)), cache));
    }

    private static Xml strings(String range, List<String> words) {
        var cache = Xml.of("c:strCache", Xml.val("c:ptCount", words.size()));
        for (int i = 0; i < words.size(); i++) {
            cache.add(point(i, words.get(i)));
        }
        return Xml.of("c:strRef", Xml.of("c:f").text(range), cache);
    }

    private static Xml point(int index, String value) {
        return Xml.of("c:pt", Xml.of("c:v").text(value)).set("idx", index);
    }

    private String range(int column) {
        return cell(column, 1) + ":" + absolute(column, categories.size());
    }

    private static String cell(int column, int row) {
        return NAME + "!" + absolute(column, row);
    }

    private static String absolute(int column, int row) {
        return "$" + letters(column) + "$" + (row + 1);
    }

    private static String letters(int column) {
        return column < 26 ? Character.toString('A' + column) : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }

    /// The rows of the sheet, the names of the series first.
    Xml data() {
        var rows = new ArrayList<Xml>();
        var head = row(0);
        head.add(string(0, 0, corner));
        for (int c = 0; c < columns.size(); c++) {
            head.add(string(c + 1, 0, columns.get(c).name()));
        }
        rows.add(head);
        for (int r = 0; r < categories.size(); r++) {
            var row = row(r + 1);
            row.add(string(0, r + 1, categories.get(r)));
            for (int c = 0; c < columns.size(); c++) {
                var value = columns.get(c).values().get(r);
                if (value.isPresent()) {
                    row.add(number(c + 1, r + 1, value.get()));
                }
            }
            rows.add(row);
        }
        return Xml.of("sheetData").add(rows);
    }

    private static Xml row(int row) {
        return Xml.of("row").set("r", row + 1);
    }

    private static Xml string(int column, int row, String words) {
        return Xml.of("c", Xml.of("is", Xml.of("t").text(words)))
                .set("r", letters(column) + (row + 1))
                .set("t", "inlineStr");
    }

    private static Xml number(int column, int row, BigDecimal value) {
        return Xml.of("c", Xml.of("v").text(value.toPlainString())).set("r", letters(column) + (row + 1));
    }
}
