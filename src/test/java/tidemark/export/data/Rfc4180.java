package tidemark.export.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads comma-separated values by RFC 4180, and nothing laxer.
final class Rfc4180 {
    private Rfc4180() {}

    static List<List<String>> read(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8).substring(1);
        assertThat(text).endsWith("\r\n");
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        int at = 0;
        while (at < text.length()) {
            var cell = new StringBuilder();
            at = text.charAt(at) == '"' ? quoted(text, at + 1, cell) : plain(text, at, cell);
            row.add(cell.toString());
            if (text.charAt(at) == ',') {
                at++;
            } else {
                assertThat(text.substring(at, at + 2)).isEqualTo("\r\n");
                rows.add(List.copyOf(row));
                row.clear();
                at += 2;
            }
        }
        return rows;
    }

    static List<Map<String, String>> records(byte[] file) {
        List<List<String>> rows = read(file);
        return rows.subList(1, rows.size()).stream()
                .map(row -> {
                    Map<String, String> fields = new LinkedHashMap<>();
                    for (int i = 0; i < row.size(); i++) {
                        fields.put(rows.getFirst().get(i), row.get(i));
                    }
                    return fields;
                })
                .toList();
    }

    private static int plain(String text, int from, StringBuilder cell) {
        int at = from;
        while (",\r\n".indexOf(text.charAt(at)) < 0) {
            assertThat(text.charAt(at)).isNotEqualTo('"');
            cell.append(text.charAt(at++));
        }
        return at;
    }

    private static int quoted(String text, int from, StringBuilder cell) {
        int at = from;
        while (text.charAt(at) != '"' || text.charAt(at + 1) == '"') {
            at += text.charAt(at) == '"' ? 1 : 0;
            cell.append(text.charAt(at++));
        }
        return at + 1;
    }
}
