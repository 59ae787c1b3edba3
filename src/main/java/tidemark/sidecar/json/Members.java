package tidemark.sidecar.json;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import tidemark.report.Language;
import tools.jackson.databind.JsonNode;

/// Takes values out of a JSON tree, and names the members that make no sense.
final class Members {
    static final int MOST_IDS = 10_000;
    static final int MOST_CHARACTERS = 10_000;

    private final List<String> broken = new ArrayList<>();

    List<String> broken() {
        return broken;
    }

    void broken(String path) {
        broken.add(path);
    }

    static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    static Optional<String> text(JsonNode node) {
        return text(node, MOST_CHARACTERS);
    }

    static Optional<String> text(JsonNode node, int most) {
        return Stream.of(node)
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(words -> words.length() <= most)
                .findFirst();
    }

    /// Names a member that has no text with anything in it.
    Optional<String> id(JsonNode node, String path) {
        Optional<String> id = text(node).filter(words -> !words.isBlank());
        if (id.isEmpty()) {
            broken(path);
        }
        return id;
    }

    List<String> ids(JsonNode node, String path) {
        return list(node, path, MOST_IDS, this::id).stream().distinct().toList();
    }

    Optional<Boolean> truth(JsonNode node, String path) {
        if (!isAbsent(node) && !node.isBoolean()) {
            broken(path);
        }
        return node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty();
    }

    /// A number between two others.
    Optional<Double> number(JsonNode node, String path, double least, double most) {
        if (node.isNumber() && node.doubleValue() >= least && node.doubleValue() <= most) {
            return Optional.of(node.doubleValue());
        }
        if (!isAbsent(node)) {
            broken(path);
        }
        return Optional.empty();
    }

    /// Seconds, to their thousandth.
    Optional<Duration> time(JsonNode node, String path, Duration most) {
        return number(node, path, 0, most.toSeconds()).map(seconds -> Duration.ofMillis(Math.round(seconds * 1000)));
    }

    /// Words by language.
    ///
    /// @param most so many characters each
    Map<Language, String> words(JsonNode node, String path, int most) {
        var byLanguage = new EnumMap<Language, String>(Language.class);
        if (!isAbsent(node) && !node.isObject()) {
            broken(path);
            return byLanguage;
        }
        for (Language language : Language.values()) {
            JsonNode words = node.path(language.tag());
            if (!isAbsent(words)) {
                text(words, most)
                        .filter(each -> !each.isBlank())
                        .ifPresentOrElse(
                                each -> byLanguage.put(language, each), () -> broken(path + "." + language.tag()));
            }
        }
        return byLanguage;
    }

    <T> List<T> list(JsonNode node, String path, int most, BiFunction<JsonNode, String, Optional<T>> reader) {
        var list = new ArrayList<T>();
        if (!isAbsent(node) && (!node.isArray() || node.size() > most)) {
            broken(path);
            return list;
        }
        for (int i = 0; i < node.size(); i++) {
            reader.apply(node.get(i), path + "[" + i + "]").ifPresent(list::add);
        }
        return list;
    }
}
