package tidemark.export.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tidemark.chart.ChartPlanner;
import tidemark.chart.Theme;
import tidemark.export.DocumentRequest;
import tidemark.export.HostileWords;
import tidemark.export.Shipped;
import tidemark.report.Figure;
import tidemark.report.Figures;
import tidemark.report.Indicator;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.TimePeriod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SdmxJsonTest {

    static Stream<DocumentRequest> documents() {
        return Shipped.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isValidAgainstTheSchema(DocumentRequest document) {
        assertThat(Schemas.SDMX.problems(text(document))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aReportFullOfMarkupIsValidToo(DocumentRequest document) {
        String text = text(HostileWords.in(document));

        assertThat(Schemas.SDMX.problems(text)).isEmpty();
        assertThat(text).doesNotContain("\u202e", "\\u0000");
    }

    @Test
    void theSchemaFindsWhatIsWrong() {
        String wrong =
                text(Shipped.whole("ningxia-2025", Language.ZH, Theme.LIGHT)).replace("\"keyPosition\" : 0,", "");

        assertThat(Schemas.SDMX.problems(wrong)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyFigureIsAnObservationAndEveryNumberLeadsToACode(DocumentRequest document) {
        JsonNode root = read(document);
        JsonNode structure = root.path("data").path("structures").get(0);
        JsonNode data = root.path("data").path("dataSets").get(0);
        List<Figure> figures = document.report().figures();
        assertThat(data.path("observations")).hasSize(figures.size());
        int measures = structure.path("measures").path("observation").size();
        JsonNode attributes = structure.path("attributes").path("observation");
        for (Figure figure : figures) {
            JsonNode observation = data.path("observations").path(key(structure, figure));
            assertThat(observation).as(figure.id()).hasSize(measures + attributes.size());
            if (figure.value() == null) {
                assertThat(observation.get(0).isNull()).isTrue();
            } else {
                assertThat(observation.get(0).decimalValue()).isEqualByComparingTo(figure.value());
            }
            assertThat(coded(attributes, observation, measures, "OBS_STATUS"))
                    .isEqualTo(figure.obsStatus().name());
        }
        for (var group : data.path("dimensionGroupAttributes").properties()) {
            JsonNode lists = structure.path("attributes").path("dimensionGroup");
            assertThat(group.getValue()).hasSize(lists.size());
            for (int i = 0; i < lists.size(); i++) {
                JsonNode index = group.getValue().get(i);
                assertThat(index.isNull()
                                || index.asInt() < lists.get(i).path("values").size())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "foreign_trade, CNY, 8, 亿元",
        "foreign_trade_share, PERCENT, 0, %",
        "land_revitalized, MU, 0, 亩",
        "pilot_transactions, COUNT, 4, 万笔",
        "approval_days, WORKING_DAY, 0, 个工作日",
        "investment_per_project, CNY_PER_COUNT, 8, 亿元/个"
    })
    void unitsAreMeasureAndMultiplier(String indicator, String measure, String multiplier, String printed) {
        JsonNode root = read(Shipped.whole("beilun-2023", Language.EN, Theme.LIGHT));
        JsonNode structure = root.path("data").path("structures").get(0);
        JsonNode lists = structure.path("attributes").path("dimensionGroup");
        int position = position(structure.path("dimensions").path("observation").get(1), indicator);
        JsonNode group = root.path("data")
                .path("dataSets")
                .get(0)
                .path("dimensionGroupAttributes")
                .path(":" + position + "::");

        assertThat(lists.get(0)
                        .path("values")
                        .get(group.get(0).asInt())
                        .path("id")
                        .asString())
                .isEqualTo(measure);
        assertThat(lists.get(1)
                        .path("values")
                        .get(group.get(1).asInt())
                        .path("id")
                        .asString())
                .isEqualTo(multiplier);
        assertThat(lists.get(2)
                        .path("values")
                        .get(group.get(2).asInt())
                        .path("value")
                        .path("zh")
                        .asString())
                .isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-H2, 2023-S2, S, 2023-07-01T00:00:00Z, 2023-12-31T23:59:59Z",
        "2023-Q1, 2023-Q1, Q, 2023-01-01T00:00:00Z, 2023-03-31T23:59:59Z",
        "2024-02, 2024-02, M, 2024-02-01T00:00:00Z, 2024-02-29T23:59:59Z",
        "2023, 2023, A, 2023-01-01T00:00:00Z, 2023-12-31T23:59:59Z"
    })
    void periodsAreThoseOfSdmx(String period, String code, String frequency, String start, String end) {
        Indicator trade = Figures.stated("trade", "10", "亿元")
                .period(TimePeriod.parse(period).orElseThrow())
                .indicator();
        JsonNode dimensions = read(of(Figures.report(List.of(trade), List.of(), List.of())))
                .path("data")
                .path("structures")
                .get(0)
                .path("dimensions")
                .path("observation");
        JsonNode value = dimensions.get(3).path("values").get(0);

        assertThat(dimensions.get(0).path("values").get(0).path("id").asString())
                .isEqualTo(frequency);
        assertThat(value.path("id").asString()).isEqualTo(code);
        assertThat(value.path("start").asString()).isEqualTo(start);
        assertThat(value.path("end").asString()).isEqualTo(end);
    }

    @Test
    void twoValuesForOneKeyAreRefusedWithTheWayOut() {
        Indicator once = Figures.stated("trade", "10", "亿元").indicator();
        var twice = new ArrayList<>(once.observations());
        twice.addAll(Figures.stated("trade", "11", "亿元").indicator().observations());
        Report report = Figures.report(List.of(Stated.with(once, twice)), List.of(), List.of());

        assertThat(SdmxJson.write(of(report)))
                .isInstanceOfSatisfying(
                        SdmxJson.Refused.class,
                        refused -> assertThat(refused.reason())
                                .isEqualTo(new Text(
                                        "trade 在 2023 有不止一个数，SDMX 的一个键只能有一个。请在报告中留下一个，或导出 CSV、JSON-stat。",
                                        "trade states more than one value for 2023, and SDMX takes one for a key. Keep"
                                                + " one in the report, or export CSV or JSON-stat.")));
    }

    @Test
    void aReportWithoutFiguresIsRefused() {
        assertThat(SdmxJson.write(of(Figures.report(List.of(), List.of(), List.of()))))
                .isInstanceOf(SdmxJson.Refused.class);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theSameReportGivesTheSameBytes(DocumentRequest document) {
        assertThat(text(document)).isEqualTo(text(document));
    }

    private static DocumentRequest of(Report report) {
        return new DocumentRequest(report, ChartPlanner.chartsOf(report), Language.EN, Theme.LIGHT);
    }

    private static String text(DocumentRequest document) {
        return switch (SdmxJson.write(document)) {
            case SdmxJson.Message(byte[] bytes) -> new String(bytes, UTF_8);
            case SdmxJson.Refused(Text reason) -> throw new AssertionError(reason);
        };
    }

    private static JsonNode read(DocumentRequest document) {
        return JsonMapper.shared().readTree(text(document));
    }

    private static String key(JsonNode structure, Figure figure) {
        JsonNode dimensions = structure.path("dimensions").path("observation");
        return position(dimensions.get(0), "A")
                + ":" + position(dimensions.get(1), figure.id())
                + ":" + position(dimensions.get(2), figure.refArea())
                + ":" + position(dimensions.get(3), figure.timePeriod().code());
    }

    private static int position(JsonNode component, String id) {
        return component
                .path("values")
                .valueStream()
                .map(value -> value.path("id").asString(""))
                .toList()
                .indexOf(id);
    }

    private static String coded(JsonNode attributes, JsonNode observation, int measures, String id) {
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).path("id").asString().equals(id)) {
                return attributes
                        .get(i)
                        .path("values")
                        .get(observation.get(measures + i).asInt())
                        .path("id")
                        .asString();
            }
        }
        throw new AssertionError("no attribute " + id);
    }
}
