package tidemark.export.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tidemark.chart.Theme;
import tidemark.export.DocumentRequest;
import tidemark.export.HostileWords;
import tidemark.export.Shipped;
import tidemark.report.Figure;
import tidemark.report.Figures;
import tidemark.report.Indicator;
import tidemark.report.Language;
import tidemark.report.Report;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonStatTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static Stream<DocumentRequest> documents() {
        return Shipped.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isValidAgainstTheSchema(DocumentRequest document) {
        assertThat(Schemas.JSON_STAT.problems(text(document))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aReportFullOfMarkupIsValidToo(DocumentRequest document) {
        String text = text(HostileWords.in(document));

        assertThat(Schemas.JSON_STAT.problems(text)).isEmpty();
        assertThat(text).doesNotContain("\u202e", "\\u0000");
    }

    @Test
    void theSchemaFindsWhatIsWrong() {
        String wrong = text(Shipped.whole("ningxia-2025", Language.ZH, Theme.LIGHT))
                .replace("\"class\" : \"dataset\"", "\"class\" : \"cube\"");

        assertThat(Schemas.JSON_STAT.problems(wrong)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void sizesIdsUnitsAndNotesFitTogether(DocumentRequest document) {
        JsonNode root = read(document);
        List<String> ids = strings(root.path("id"));
        assertThat(names(root.path("dimension"))).isEqualTo(ids);
        long cells = 1;
        for (int i = 0; i < ids.size(); i++) {
            JsonNode category = root.path("dimension").path(ids.get(i)).path("category");
            List<String> index = strings(category.path("index"));
            int size = root.path("size").get(i).asInt();
            assertThat(index).hasSize(size).doesNotHaveDuplicates();
            assertThat(names(category.path("label"))).containsExactlyInAnyOrderElementsOf(index);
            assertThat(index).containsAll(names(category.path("note"))).containsAll(names(category.path("unit")));
            cells *= size;
        }
        assertThat(root.path("value")).hasSize((int) cells);
        List<String> labels = names(root.path("extension").path("status").path("label"));
        for (var status : root.path("status").properties()) {
            assertThat(Long.parseLong(status.getKey())).isBetween(0L, cells - 1);
            assertThat(root.path("value").get(Integer.parseInt(status.getKey())).isNumber())
                    .isTrue();
            assertThat(labels).contains(status.getValue().asString());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyValueStandsInItsCellAndNothingElseDoes(DocumentRequest document) {
        JsonNode root = read(document);
        int found = 0;
        for (Figure figure : document.report().figures()) {
            if (figure.value() != null) {
                assertThat(cell(
                                root,
                                figure.id(),
                                figure.refArea(),
                                figure.timePeriod().code()))
                        .as(figure.id())
                        .isEqualByComparingTo(figure.value());
                found++;
            }
            if (figure.growth() != null) {
                assertThat(cell(
                                root,
                                figure.id() + ".growth",
                                figure.refArea(),
                                figure.timePeriod().code()))
                        .isEqualByComparingTo(figure.growth().value());
                found++;
            }
            found += (int)
                    figure.ranks().stream().filter(rank -> rank.rank() != null).count();
        }
        long numbers =
                root.path("value").valueStream().filter(JsonNode::isNumber).count();
        assertThat(numbers).isEqualTo(found);
        assertThat(root.path("value").valueStream().filter(JsonNode::isNull).count())
                .isEqualTo(root.path("value").size() - numbers);
    }

    @Test
    void estimatesBoundsAndDerivedFiguresAreToldApart() {
        JsonNode root = read(Shipped.whole("beilun-2023", Language.EN, Theme.LIGHT));

        assertThat(status(root, "gdp")).isEqualTo("E");
        assertThat(status(root, "pilot_value")).isEqualTo(">");
        assertThat(status(root, "trade_to_gdp")).isEqualTo("ED");
        assertThat(status(root, "foreign_trade")).isEmpty();
        assertThat(root.path("extension")
                        .path("status")
                        .path("label")
                        .path("ED")
                        .asString())
                .isEqualTo("estimate, derived");
    }

    @Test
    void aUnitBelongsToEachMetric() {
        JsonNode unit = read(Shipped.whole("beilun-2023", Language.ZH, Theme.LIGHT))
                .path("dimension")
                .path("indicator")
                .path("category")
                .path("unit");

        assertThat(unit.path("foreign_trade").path("label").asString()).isEqualTo("亿元");
        assertThat(unit.path("foreign_trade").path("decimals").asInt()).isEqualTo(1);
        assertThat(unit.path("resident_income.growth").path("label").asString()).isEqualTo("%");
    }

    @Test
    void aValueThatIsStatedTwiceIsAMetricOfItsOwn() {
        Indicator once = Figures.stated("trade", "10", "亿元").indicator();
        var twice = new ArrayList<>(once.observations());
        twice.addAll(Figures.stated("trade", "11", "亿元").indicator().observations());
        Report report = Figures.report(List.of(Stated.with(once, twice)), List.of(), List.of());
        JsonNode root = read(
                new DocumentRequest(report, tidemark.chart.ChartPlanner.chartsOf(report), Language.EN, Theme.LIGHT));

        assertThat(cell(root, "trade", Figures.AREA, "2023")).isEqualByComparingTo("10");
        assertThat(cell(root, "trade.2", Figures.AREA, "2023")).isEqualByComparingTo("11");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theSameReportGivesTheSameBytes(DocumentRequest document) {
        assertThat(JsonStat.write(document)).isEqualTo(JsonStat.write(document));
    }

    private static String text(DocumentRequest document) {
        return new String(JsonStat.write(document), UTF_8);
    }

    private static JsonNode read(DocumentRequest document) {
        return MAPPER.readTree(text(document));
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }

    private static int place(JsonNode root, String metric, String area, String period) {
        JsonNode dimension = root.path("dimension");
        List<String> metrics =
                strings(dimension.path("indicator").path("category").path("index"));
        List<String> areas = strings(dimension.path("area").path("category").path("index"));
        List<String> periods = strings(dimension.path("time").path("category").path("index"));
        return (metrics.indexOf(metric) * areas.size() + areas.indexOf(area)) * periods.size()
                + periods.indexOf(period);
    }

    private static BigDecimal cell(JsonNode root, String metric, String area, String period) {
        return root.path("value").get(place(root, metric, area, period)).decimalValue();
    }

    private static String status(JsonNode root, String metric) {
        return root.path("status")
                .path(Integer.toString(place(root, metric, "330206", "2023")))
                .asString("");
    }
}
