package tidemark.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// How a table is written. The same table gives the same text.
public enum TableFormat {

    /// A line for each row, cells parted by tabs, the header first. A tab, line break or other control character
    /// within a cell becomes a blank. Cells are otherwise written as they are, because programs read them: import them
    /// into a spreadsheet as text, since it may take one that begins with `=` for a formula.
    TSV {
        @Override
        public void write(Table table, Writer to) throws IOException {
            to.write(String.join("\t", table.header()) + "\n");
            for (List<Cell> row : table.rows()) {
                to.write(row.stream().map(TableFormat::plain).collect(Collectors.joining("\t", "", "\n")));
            }
        }
    },

    /// An array with an object for each row, on a line of its own; numbers exact, empty cells null, lists as arrays.
    JSON {
        @Override
        public void write(Table table, Writer to) throws IOException {
            String separator = "[\n";
            for (List<Cell> row : table.rows()) {
                to.write(separator);
                to.write(object(table.header(), row));
                separator = ",\n";
            }
            to.write(table.rows().isEmpty() ? "[]\n" : "\n]\n");
        }
    };

    private static final JsonFactory JSON_FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    public abstract void write(Table table, Writer to) throws IOException;

    private static String plain(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> oneLine(words.text());
            case Cell.Number number -> number.value().toPlainString();
            case Cell.Many many -> oneLine(String.join(many.separator(), many.items()));
            case Cell.Empty _ -> "";
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

    private static String object(List<String> header, List<Cell> row) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON_FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            for (int i = 0; i < row.size(); i++) {
                json.writeName(header.get(i));
                writeValue(row.get(i), json);
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void writeValue(Cell cell, JsonGenerator json) {
        switch (cell) {
            case Cell.Words words -> json.writeString(words.text());
            case Cell.Number number -> json.writeNumber(number.value());
            case Cell.Many many -> {
                json.writeStartArray();
                many.items().forEach(json::writeString);
                json.writeEndArray();
            }
            case Cell.Empty _ -> json.writeNull();
        }
    }
}
