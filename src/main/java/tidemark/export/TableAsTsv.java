package tidemark.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/// A table as lines of cells parted by tabs.
final class TableAsTsv {
    private TableAsTsv() {}

    static void write(Table table, Writer to) throws IOException {
        to.write(String.join("\t", table.header()) + "\n");
        for (List<Cell> row : table.rows()) {
            to.write(row.stream().map(TableAsTsv::plain).collect(Collectors.joining("\t", "", "\n")));
        }
    }

    private static String plain(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> oneLine(words.text());
            case Cell.Number number -> number.value().toPlainString();
            case Cell.Many many -> oneLine(String.join(many.separator(), many.items()));
            case Cell.Empty empty -> "";
        };
    }

    private static String oneLine(String text) {
        var line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> line.appendCodePoint(breaks(c) ? ' ' : c));
        return line.toString();
    }

    private static boolean breaks(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
    }
}
