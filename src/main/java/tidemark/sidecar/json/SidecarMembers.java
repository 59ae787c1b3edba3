package tidemark.sidecar.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.report.Form;
import tidemark.report.Language;
import tidemark.sidecar.Attachment;
import tidemark.sidecar.OwnChart;
import tidemark.sidecar.OwnTalks;
import tidemark.sidecar.Pairing;
import tidemark.sidecar.Sidecar;
import tools.jackson.databind.JsonNode;

/// Takes a side-car out of a JSON tree, and names the members that make no sense.
final class SidecarMembers {
    private static final int MOST_CHARTS = 1_000;
    private static final int MOST_IDS = 10_000;
    private static final int MOST_CHARACTERS = 10_000;

    private final List<String> broken = new ArrayList<>();

    List<String> broken() {
        return broken;
    }

    Sidecar read(JsonNode root, String report) {
        return new Sidecar(
                report,
                attachment(root.path("attachment")),
                distinct(list(root.path("charts"), "charts", MOST_CHARTS, this::chart)),
                ids(root.path("order"), "order"),
                new LinkedHashSet<>(ids(root.path("hidden"), "hidden")),
                notes(root.path("notes")),
                list(root.path("pairings"), "pairings", MOST_IDS, this::pairing),
                list(root.path("partings"), "partings", MOST_IDS, this::pairing),
                OwnTalks.NONE);
    }

    private @Nullable Attachment attachment(JsonNode node) {
        if (isAbsent(node)) {
            return null;
        }
        try {
            return new Attachment(
                    text(node.path("file")).orElse(""),
                    text(node.path("sha256")).orElse(""));
        } catch (IllegalArgumentException e) {
            broken.add("attachment");
            return null;
        }
    }

    private List<OwnChart> distinct(List<OwnChart> charts) {
        var byId = new LinkedHashMap<String, OwnChart>();
        for (OwnChart chart : charts) {
            if (byId.putIfAbsent(chart.id(), chart) != null) {
                broken.add("charts: " + chart.id());
            }
        }
        return List.copyOf(byId.values());
    }

    private Optional<OwnChart> chart(JsonNode node, String path) {
        Optional<String> id = text(node.path("id")).filter(words -> !words.isBlank());
        if (id.isEmpty()) {
            broken.add(path + ".id");
            return Optional.empty();
        }
        return Optional.of(new OwnChart(
                id.get(),
                titles(node.path("titles"), path + ".titles"),
                ids(node.path("figures"), path + ".figures"),
                ids(node.path("events"), path + ".events"),
                form(node.path("form"), path + ".form")));
    }

    private Map<Language, String> titles(JsonNode node, String path) {
        var titles = new EnumMap<Language, String>(Language.class);
        if (!isAbsent(node) && !node.isObject()) {
            broken.add(path);
            return titles;
        }
        for (Language language : Language.values()) {
            JsonNode title = node.path(language.tag());
            if (!isAbsent(title)) {
                text(title)
                        .filter(words -> !words.isBlank())
                        .ifPresentOrElse(
                                words -> titles.put(language, words), () -> broken.add(path + "." + language.tag()));
            }
        }
        return titles;
    }

    private @Nullable Form form(JsonNode node, String path) {
        if (isAbsent(node)) {
            return null;
        }
        Optional<Form> form = text(node).flatMap(Form::ofCode);
        if (form.isEmpty()) {
            broken.add(path);
        }
        return form.orElse(null);
    }

    private Map<String, String> notes(JsonNode node) {
        var notes = new LinkedHashMap<String, String>();
        if (!isAbsent(node) && (!node.isObject() || node.size() > MOST_IDS)) {
            broken.add("notes");
            return notes;
        }
        for (String id : node.propertyNames()) {
            text(node.path(id)).ifPresentOrElse(words -> notes.put(id, words), () -> broken.add("notes." + id));
        }
        return notes;
    }

    private Optional<Pairing> pairing(JsonNode node, String path) {
        try {
            return Optional.of(new Pairing(
                    text(node.path("indicator")).orElse(""),
                    text(node.path("otherReport")).orElse(""),
                    text(node.path("otherIndicator")).orElse("")));
        } catch (IllegalArgumentException e) {
            broken.add(path);
            return Optional.empty();
        }
    }

    private List<String> ids(JsonNode node, String path) {
        return list(node, path, MOST_IDS, (each, at) -> {
                    Optional<String> id = text(each).filter(words -> !words.isBlank());
                    if (id.isEmpty()) {
                        broken.add(at);
                    }
                    return id;
                })
                .stream()
                .distinct()
                .toList();
    }

    private <T> List<T> list(JsonNode node, String path, int most, BiFunction<JsonNode, String, Optional<T>> reader) {
        var list = new ArrayList<T>();
        if (!isAbsent(node) && (!node.isArray() || node.size() > most)) {
            broken.add(path);
            return list;
        }
        for (int i = 0; i < node.size(); i++) {
            reader.apply(node.get(i), path + "[" + i + "]").ifPresent(list::add);
        }
        return list;
    }

    private static Optional<String> text(JsonNode node) {
        return Stream.of(node)
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(words -> words.length() <= MOST_CHARACTERS)
                .findFirst();
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
