package tidemark.sidecar.json;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tidemark.report.Language;
import tidemark.sidecar.OwnChart;
import tidemark.sidecar.Pairing;
import tidemark.sidecar.Sidecar;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes side-cars. Members of the file before that this program does not know stay in it.
public final class SidecarWriter {
    private SidecarWriter() {}

    /// @param before what the file held; empty for nothing
    public static byte[] write(Sidecar sidecar, byte[] before) {
        JsonMapper mapper = SidecarReader.mapper();
        ObjectNode root = tree(before, mapper);
        root.put("schema", SidecarReader.SCHEMA);
        root.put("report", sidecar.report());
        if (sidecar.attachment() == null) {
            root.remove("attachment");
        } else {
            object(root, "attachment")
                    .put("file", sidecar.attachment().file())
                    .put("sha256", sidecar.attachment().sha256());
        }
        charts(root, sidecar);
        strings(root.putArray("order"), sidecar.order());
        strings(root.putArray("hidden"), sidecar.hidden());
        var notes = root.putObject("notes");
        sidecar.notes().forEach(notes::put);
        pairings(root, "pairings", sidecar.pairings());
        pairings(root, "partings", sidecar.partings());
        new TalkWriter(root).write(sidecar.talks());
        return (mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode tree(byte[] before, JsonMapper mapper) {
        try {
            return before.length > 0 && mapper.readTree(before) instanceof ObjectNode object
                    ? object
                    : mapper.createObjectNode();
        } catch (JacksonException e) {
            // A broken file has been put aside whole before anything is written in its place.
            return mapper.createObjectNode();
        }
    }

    static ObjectNode object(ObjectNode parent, String name) {
        return parent.path(name) instanceof ObjectNode there ? there : parent.putObject(name);
    }

    private static void charts(ObjectNode root, Sidecar sidecar) {
        Map<String, ObjectNode> before =
                byKey(root.path("charts"), node -> node.path("id").asString(""));
        var array = root.putArray("charts");
        for (OwnChart chart : sidecar.charts()) {
            ObjectNode node = before.getOrDefault(chart.id(), root.objectNode());
            node.put("id", chart.id());
            words(object(node, "titles"), chart.titles());
            node.put("form", chart.form() == null ? null : chart.form().code());
            strings(node.putArray("figures"), chart.figures());
            strings(node.putArray("events"), chart.events());
            array.add(node);
        }
    }

    static void words(ObjectNode node, Map<Language, String> byLanguage) {
        for (Language language : Language.values()) {
            putOrRemove(node, language.tag(), byLanguage.get(language));
        }
    }

    static void putOrRemove(ObjectNode node, String name, @Nullable String value) {
        if (value == null) {
            node.remove(name);
        } else {
            node.put(name, value);
        }
    }

    private static void pairings(ObjectNode root, String name, List<Pairing> pairings) {
        Map<String, ObjectNode> before = byKey(
                root.path(name),
                node -> key(
                        node.path("indicator").asString(""),
                        node.path("otherReport").asString(""),
                        node.path("otherIndicator").asString("")));
        var array = root.putArray(name);
        for (Pairing pairing : pairings) {
            array.add(before.getOrDefault(
                            key(pairing.indicator(), pairing.otherReport(), pairing.otherIndicator()),
                            root.objectNode())
                    .put("indicator", pairing.indicator())
                    .put("otherReport", pairing.otherReport())
                    .put("otherIndicator", pairing.otherIndicator()));
        }
    }

    private static String key(String... parts) {
        return String.join("\n", parts);
    }

    static Map<String, ObjectNode> byKey(JsonNode list, Function<ObjectNode, String> key) {
        var map = new HashMap<String, ObjectNode>();
        for (JsonNode each : list) {
            if (each instanceof ObjectNode object) {
                map.putIfAbsent(key.apply(object), object);
            }
        }
        return map;
    }

    static void strings(ArrayNode array, Iterable<String> values) {
        values.forEach(array::add);
    }
}
