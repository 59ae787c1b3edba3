package tidemark.export.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A sheet of the workbook.
///
/// @param name as [SheetNames] gives it
/// @param widths of its columns, from the left
/// @param head rows above the table that do not scroll, the last of them its headings
/// @param table its rows; walked once, when the sheet is written
/// @param size how many rows the table has
/// @param foot rows below the table
/// @param frozenColumns how many columns from the left do not scroll
/// @param chart drawn beside the table
record Sheet(
        String name,
        List<Double> widths,
        List<List<Content>> head,
        Iterable<List<Content>> table,
        int size,
        List<List<Content>> foot,
        int frozenColumns,
        @Nullable BarChart chart) {

    private static final double WIDEST_PAGE = 240;

    Sheet {
        widths = List.copyOf(widths);
        head = List.copyOf(head);
        foot = List.copyOf(foot);
    }

    /// A table with its headings in the first row and its first column in sight.
    static <T> Sheet table(String name, List<Column<T>> columns, List<T> rows) {
        return under(List.of(), name, columns, rows, List.of(), 1, null);
    }

    /// A table with rows above and below.
    static <T> Sheet under(
            List<List<Content>> above,
            String name,
            List<Column<T>> columns,
            List<T> rows,
            List<List<Content>> foot,
            int frozenColumns,
            @Nullable BarChart chart) {
        var head = new ArrayList<>(above);
        head.add(columns.stream()
                .map(column -> (Content) new Content.Words(column.heading(), column.look()))
                .toList());
        Iterable<List<Content>> table = () -> rows.stream()
                .map(row ->
                        columns.stream().map(column -> column.cell().apply(row)).toList())
                .iterator();
        return new Sheet(
                name,
                columns.stream().map(Column::width).toList(),
                head,
                table,
                rows.size(),
                foot,
                frozenColumns,
                chart);
    }

    /// The row of the headings, counted from 1.
    int headingRow() {
        return head.size();
    }

    /// The cells that the filter works on, such as `$A$1:$F$20`.
    String filtered() {
        return "$A$" + headingRow() + ":$" + Letters.of(widths.size() - 1) + "$" + (headingRow() + size);
    }

    /// True where the columns can be read when they are printed side by side on one page.
    boolean fitsAPage() {
        return widths.stream().mapToDouble(Double::doubleValue).sum() <= WIDEST_PAGE;
    }

    Optional<BarChart> drawn() {
        return Optional.ofNullable(chart);
    }

    /// A row of text alone.
    static List<Content> line(String text, Look look) {
        return List.of(new Content.Words(text, look));
    }

    static List<List<Content>> lines(Look look, Stream<String> texts) {
        return texts.map(text -> line(text, look)).toList();
    }
}
