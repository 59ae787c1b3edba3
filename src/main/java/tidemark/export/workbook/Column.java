package tidemark.export.workbook;

import java.util.function.Function;

/// A column of a table.
///
/// @param width in digits of the usual font; a Chinese character takes two
/// @param cell what it holds for a row
record Column<T>(String heading, double width, Function<T, Content> cell) {}
