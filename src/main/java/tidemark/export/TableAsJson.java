package tidemark.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// A table as an array of objects, one to a line.
final class TableAsJson {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private TableAsJson() {}

    static void write(Table table, Writer to) throws IOException {
        String separator = "[\n";
        for (List<Cell> row : table.rows()) {
            to.write(separator);
            to.write(object(table.header(), row));
            separator = ",\n";
        }
        to.write(table.rows().isEmpty() ? "[]\n" : "\n]\n");
    }

    private static String object(List<String> header, List<Cell> row) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            for (int i = 0; i < row.size(); i++) {
                json.writeName(header.get(i));
                write(row.get(i), json);
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(Cell cell, JsonGenerator json) {
        switch (cell) {
            case Cell.Words words -> json.writeString(words.text());
            case Cell.Number number -> json.writeNumber(number.value());
            case Cell.Many many -> {
                json.writeStartArray();
                many.items().forEach(json::writeString);
                json.writeEndArray();
            }
            case Cell.Empty empty -> json.writeNull();
        }
    }
}
