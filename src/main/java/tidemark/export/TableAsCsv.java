package tidemark.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/// A table as comma-separated values by RFC 4180, safe for spreadsheets: text that one may take for a formula has an
/// apostrophe put before it, and so has text that begins with an apostrophe, so that whoever drops one has it back.
final class TableAsCsv {
    private TableAsCsv() {}

    static void write(Table table, Writer to) throws IOException {
        to.write(line(table.header()));
        for (List<Cell> row : table.rows()) {
            to.write(line(row.stream().map(TableAsCsv::plain).toList()));
        }
    }

    private static String line(List<String> cells) {
        return cells.stream().map(TableAsCsv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String plain(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> safe(words.text());
            case Cell.Number number -> number.value().toPlainString();
            case Cell.Many many -> safe(String.join(many.separator(), many.items()));
            case Cell.Empty empty -> "";
        };
    }

    private static String safe(String words) {
        String text = PlainWords.of(words);
        return PlainWords.lookLikeFormula(text) || text.startsWith("'") ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean needsQuotes = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needsQuotes ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
