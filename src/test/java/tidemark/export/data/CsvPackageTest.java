package tidemark.export.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tidemark.chart.Theme;
import tidemark.export.DocumentRequest;
import tidemark.export.HostileWords;
import tidemark.export.NamedFile;
import tidemark.export.Shipped;
import tidemark.report.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CsvPackageTest {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    static Stream<DocumentRequest> documents() {
        return Shipped.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theDescriptionIsValidAgainstTheProfileOfTabularDataPackages(DocumentRequest document) {
        assertThat(Schemas.DATA_PACKAGE.problems(description(files(document)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void inAReportFullOfMarkupNoCellIsAFormula(DocumentRequest document) {
        Map<String, byte[]> files = files(HostileWords.in(document));

        assertThat(Schemas.DATA_PACKAGE.problems(description(files))).isEmpty();
        files.forEach((name, content) -> {
            if (name.endsWith(".csv")) {
                assertThat(Rfc4180.read(content).stream().flatMap(List::stream))
                        .noneMatch(cell -> cell.matches("\\s*[=+@＝＋－＠].*|\\s*-(?![0-9.]+$).*"));
            }
        });
    }

    @Test
    void theProfileFindsWhatIsWrong() {
        String wrong = description(files(Shipped.whole("ningxia-2025", Language.EN, Theme.LIGHT)))
                .replace("\"type\" : \"number\"", "\"type\" : \"decimal\"");

        assertThat(Schemas.DATA_PACKAGE.problems(wrong)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyFileIsWhatItsDescriptionSays(DocumentRequest document) throws Exception {
        Map<String, byte[]> files = files(document);
        JsonNode resources = resources(files);
        assertThat(files).hasSize(resources.size() + 1);
        for (JsonNode resource : resources) {
            byte[] content = files.get(resource.path("path").asString());
            assertThat(content)
                    .startsWith(BYTE_ORDER_MARK)
                    .hasSize(resource.path("bytes").asInt());
            assertThat(resource.path("hash").asString())
                    .isEqualTo("sha256:"
                            + HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(content)));
            List<List<String>> rows = Rfc4180.read(content);
            assertThat(rows.getFirst())
                    .isEqualTo(resource.path("schema")
                            .path("fields")
                            .valueStream()
                            .map(field -> field.path("name").asString())
                            .toList());
            for (List<String> row : rows.subList(1, rows.size())) {
                assertThat(row).hasSize(rows.getFirst().size());
                for (int i = 0; i < row.size(); i++) {
                    check(row.get(i), resource.path("schema").path("fields").get(i));
                }
            }
        }
    }

    private static void check(String cell, JsonNode field) {
        JsonNode constraints = field.path("constraints");
        String where = field.path("name").asString() + ": " + cell;
        if (cell.isEmpty()) {
            assertThat(constraints.path("required").asBoolean(false)).as(where).isFalse();
            return;
        }
        switch (field.path("type").asString()) {
            case "number" -> assertThat(new BigDecimal(cell)).as(where).isNotNull();
            case "integer" -> assertThat(cell).as(where).matches("-?\\d+");
            case "boolean" -> assertThat(cell).as(where).isIn("true", "false");
            default -> assertThat(field.path("type").asString()).isEqualTo("string");
        }
        if (constraints.has("enum")) {
            assertThat(constraints.path("enum").valueStream().map(JsonNode::asString))
                    .contains(cell);
        }
        if (constraints.has("pattern")) {
            assertThat(cell).matches(constraints.path("pattern").asString());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void keysAreUniqueAndForeignKeysLeadSomewhere(DocumentRequest document) {
        Map<String, byte[]> files = files(document);
        JsonNode resources = resources(files);
        Map<String, List<Map<String, String>>> tables = new HashMap<>();
        resources.forEach(resource -> tables.put(
                resource.path("name").asString(),
                Rfc4180.records(files.get(resource.path("path").asString()))));
        for (JsonNode resource : resources) {
            String name = resource.path("name").asString();
            JsonNode schema = resource.path("schema");
            List<String> key = strings(schema.path("primaryKey"));
            if (!key.isEmpty()) {
                assertThat(values(tables.get(name), key)).as(name).doesNotHaveDuplicates();
            }
            for (JsonNode foreign : schema.path("foreignKeys")) {
                String to = foreign.path("reference").path("resource").asString();
                var known = new HashSet<>(values(
                        tables.get(to.isEmpty() ? name : to),
                        strings(foreign.path("reference").path("fields"))));
                assertThat(values(tables.get(name), strings(foreign.path("fields"))).stream()
                                .filter(value -> value.stream().noneMatch(String::isEmpty)))
                        .as(name + " " + foreign)
                        .allMatch(known::contains);
            }
        }
    }

    @Test
    void figuresStandWithTheirDigitsQualifiersAndPlace() {
        var rows = Rfc4180.records(
                files(Shipped.whole("beilun-2023", Language.ZH, Theme.LIGHT)).get("figures.csv"));
        Map<String, String> trade = rows.stream()
                .filter(row -> row.get("id").equals("foreign_trade"))
                .findFirst()
                .orElseThrow();

        assertThat(trade)
                .containsEntry("value", "4501.6")
                .containsEntry("unit", "亿元")
                .containsEntry("low", "4501.55")
                .containsEntry("high", "4501.65")
                .containsEntry("obs_status", "A")
                .containsEntry("comparator", "")
                .containsEntry("printed", "4501.6亿元")
                .containsEntry("derived", "false");
        assertThat(rows.stream().filter(row -> row.get("id").equals("pilot_value")))
                .allMatch(row ->
                        row.get("comparator").equals(">") && row.get("low").isEmpty());
    }

    @Test
    void descriptionsComeInBothLanguages() {
        JsonNode fields = resources(files(Shipped.whole("beilun-2023", Language.EN, Theme.LIGHT)))
                .get(0)
                .path("schema")
                .path("fields");

        assertThat(fields).allSatisfy(field -> {
            assertThat(field.path("descriptions").path("zh").asString()).isNotBlank();
            assertThat(field.path("descriptions").path("en").asString())
                    .isEqualTo(field.path("description").asString());
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theSameReportGivesTheSameBytes(DocumentRequest document) {
        List<NamedFile> once = CsvPackage.files(document);
        List<NamedFile> again = CsvPackage.files(document);

        for (int i = 0; i < once.size(); i++) {
            assertThat(once.get(i).content()).isEqualTo(again.get(i).content());
        }
    }

    private static Map<String, byte[]> files(DocumentRequest document) {
        Map<String, byte[]> files = new HashMap<>();
        CsvPackage.files(document).forEach(file -> files.put(file.name(), file.content()));
        return files;
    }

    private static String description(Map<String, byte[]> files) {
        return new String(files.get("datapackage.json"), UTF_8);
    }

    private static JsonNode resources(Map<String, byte[]> files) {
        return JsonMapper.shared().readTree(description(files)).path("resources");
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static List<List<String>> values(List<Map<String, String>> rows, List<String> fields) {
        var values = new ArrayList<List<String>>();
        rows.forEach(row -> values.add(fields.stream().map(row::get).toList()));
        return values;
    }
}
