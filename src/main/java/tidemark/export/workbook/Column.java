package tidemark.export.workbook;

import java.util.function.Function;

/// A column of a table.
///
/// @param width in digits of the usual font; a Chinese character takes two
/// @param look of the heading
record Column<T>(String heading, Look look, double width, Function<T, Content> cell) {

    Column(String heading, double width, Function<T, Content> cell) {
        this(heading, Look.HEADING, width, cell);
    }

    static <T> Column<T> ofNumbers(String heading, double width, Function<T, Content> cell) {
        return new Column<>(heading, Look.NUMBER_HEADING, width, cell);
    }
}
