package tidemark.export.data;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tidemark.export.Table;
import tidemark.export.TableFormat;
import tidemark.report.Text;

/// One CSV file of the package and its schema.
///
/// @param name which is the file's, without `.csv`
/// @param key the fields that no two rows share
/// @param foreign the fields that lead to rows of other files
record Resource<T>(
        String name, Text title, List<Field<T>> fields, List<String> key, List<ForeignKey> foreign, List<T> rows) {
    /// By which spreadsheets know that a file is in UTF-8.
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /// @param resource the file that is led to; empty for the same
    record ForeignKey(List<String> fields, String resource, List<String> key) {
        ForeignKey {
            fields = List.copyOf(fields);
            key = List.copyOf(key);
        }

        static ForeignKey of(String field, String resource, String key) {
            return new ForeignKey(List.of(field), resource, List.of(key));
        }
    }

    Resource {
        fields = List.copyOf(fields);
        key = List.copyOf(key);
        foreign = List.copyOf(foreign);
        rows = List.copyOf(rows);
    }

    String path() {
        return name + ".csv";
    }

    byte[] csv() {
        var table = new Table(
                fields.stream().map(Field::name).toList(),
                rows.stream()
                        .map(row -> fields.stream()
                                .map(field -> field.cell().apply(row))
                                .toList())
                        .toList());
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try {
            TableFormat.CSV.write(table, text);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
