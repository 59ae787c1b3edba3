package tidemark.report.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// Sound reports to read and to break.
public final class Samples {
    private static final String SERIES = """

        {
          "id": "series_NUMBER", "section": "trade", "name": {"zh": "第NUMBER号企业的年度出口总额", "en": "Yearly exports of company number NUMBER"},
          "definition": {"zh": "企业当年向境外出口的全部货物的价值，按海关统计的口径。", "en": "The value of all goods that the company sold abroad in the year."},
          "kind": "flow", "unit": "亿元", "comparableGroup": "companies", "better": "more",
          "observations": [{"value": VALUE, "timePeriod": "2023", "refArea": "330206", "printed": "VALUE亿元",
            "growth": {"value": 5.5, "unit": "%", "basis": "yoy", "price": "unknown", "printed": "增长5.5%"},
            "source": {"section": "part", "paragraph": 1}}]
        },\
        """;

    private Samples() {}

    /// A small report with one of everything.
    static String minimal() {
        try (InputStream stream = Samples.class.getResourceAsStream("minimal.json")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The report that the program ships with.
    static byte[] beilun() {
        return seed("beilun-2023.json");
    }

    static byte[] schema() {
        return seed("report.schema.json");
    }

    private static byte[] seed(String name) {
        try {
            return Files.readAllBytes(Path.of("seeds", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A report with as many indicators as wanted, each of some 700 bytes, that leaves its charts to the program.
    public static byte[] large(int indicators) {
        var text = new StringBuilder();
        try {
            writeLarge(indicators, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(UTF_8);
    }

    /// Writes the same into a file, of any length: it is never in memory as a whole.
    public static Path largeFile(int indicators) throws IOException {
        Path file = Files.createTempFile("large", ".json");
        file.toFile().deleteOnExit();
        try (Writer writer = Files.newBufferedWriter(file)) {
            writeLarge(indicators, writer);
        }
        return file;
    }

    private static void writeLarge(int indicators, Appendable text) throws IOException {
        String minimal = minimal();
        int list = minimal.indexOf("\"indicators\": [") + "\"indicators\": [".length();
        text.append(minimal, 0, list);
        for (int i = 0; i < indicators; i++) {
            String value = (i + 1) + "." + i % 10;
            text.append(SERIES.replace("NUMBER", Integer.toString(i)).replace("VALUE", value));
        }
        text.append(minimal, list, minimal.indexOf("\"charts\": [")).append("\"charts\": []\n}\n");
    }
}
