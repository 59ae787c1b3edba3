package tidemark.export.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Theme;
import tidemark.report.Language;
import tidemark.report.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The origin of a picture as JSON. What others wrote is read within limits and never trusted: it names things, and
/// whoever uses it looks them up.
final class OriginJson {

    private static final String SCHEMA = "tidemark-picture/1";
    private static final int MOST_CHARACTERS = 4 << 20;
    private static final int MOST_CHARACTERS_OF_A_TEXT = 200_000;
    private static final int MOST_EVIDENCE = 10_000;
    private static final int MOST_DEPTH = 8;

    private OriginJson() {}

    private static JsonMapper mapper() {
        var limits = StreamReadConstraints.builder()
                .maxNestingDepth(MOST_DEPTH)
                .maxStringLength(MOST_CHARACTERS_OF_A_TEXT)
                .build();
        return new JsonMapper(
                JsonFactory.builder().streamReadConstraints(limits).build());
    }

    static String write(ChartOrigin origin) {
        var mapper = mapper();
        ObjectNode root = mapper.createObjectNode().put("schema", SCHEMA);
        root.putObject("report")
                .put("id", origin.report())
                .put("title", origin.reportTitle())
                .put("sha256", origin.sha256());
        root.putObject("chart").put("id", origin.chart()).put("title", origin.title());
        root.put("language", origin.language().tag());
        root.put("theme", code(origin.theme()));
        root.put("plain", origin.plain());
        ArrayNode list = root.putArray("evidence");
        origin.evidence().forEach(evidence -> write(evidence, list.addObject()));
        return mapper.writeValueAsString(root);
    }

    private static void write(Evidence evidence, ObjectNode into) {
        into.put("id", evidence.id()).put("says", evidence.says());
        put("timePeriod", evidence.timePeriod(), into);
        put("refArea", evidence.refArea(), into);
        put("printed", evidence.printed(), into);
        put("formula", evidence.formula(), into);
        ArrayNode places = into.putArray("source");
        evidence.places()
                .forEach(place ->
                        places.addObject().put("section", place.section()).put("paragraph", place.paragraph()));
    }

    private static void put(String name, @Nullable String text, ObjectNode into) {
        if (text != null) {
            into.put(name, text);
        }
    }

    private static String code(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Empty for what is no such JSON, or larger than anything that [#write] makes.
    static Optional<ChartOrigin> read(String json) {
        if (json.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        try {
            JsonNode root = mapper().readTree(json);
            return root != null && root.path("schema").asString("").equals(SCHEMA) ? origin(root) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<ChartOrigin> origin(JsonNode root) {
        var report = root.path("report");
        var chart = root.path("chart");
        var language = Stream.of(Language.values())
                .filter(one -> one.tag().equals(text(root, "language")))
                .findFirst();
        var theme = Stream.of(Theme.values())
                .filter(one -> code(one).equals(text(root, "theme")))
                .findFirst();
        String reportId = text(report, "id");
        String chartId = text(chart, "id");
        if (reportId == null || chartId == null || language.isEmpty() || theme.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ChartOrigin(
                reportId,
                report.path("title").asString(reportId),
                text(report, "sha256"),
                chartId,
                chart.path("title").asString(chartId),
                language.get(),
                theme.get(),
                root.path("plain").asBoolean(false),
                evidence(root.path("evidence"))));
    }

    private static List<Evidence> evidence(JsonNode list) {
        var found = new ArrayList<Evidence>();
        for (JsonNode one : list) {
            String id = text(one, "id");
            if (id != null && found.size() < MOST_EVIDENCE) {
                found.add(new Evidence(
                        id,
                        one.path("says").asString(""),
                        text(one, "timePeriod"),
                        text(one, "refArea"),
                        text(one, "printed"),
                        text(one, "formula"),
                        places(one.path("source"))));
            }
        }
        return found;
    }

    private static List<Place> places(JsonNode list) {
        var found = new ArrayList<Place>();
        for (JsonNode one : list) {
            String section = text(one, "section");
            int paragraph = one.path("paragraph").asInt(0);
            if (section != null && paragraph > 0) {
                found.add(new Place(section, paragraph));
            }
        }
        return found;
    }

    private static @Nullable String text(JsonNode of, String name) {
        JsonNode value = of.path(name);
        return value.isString() ? value.stringValue() : null;
    }
}
