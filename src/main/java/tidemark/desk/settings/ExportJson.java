package tidemark.desk.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.desk.export.BatchChoices;
import tidemark.desk.export.ExportChoices;
import tidemark.desk.export.Manner;
import tidemark.desk.export.SaveChoices;
import tidemark.export.LengthUnit;
import tidemark.export.NamePattern;
import tidemark.export.PictureSize;
import tidemark.export.Preset;
import tidemark.picture.Background;
import tidemark.picture.Lettering;
import tidemark.report.Language;
import tidemark.service.ExportFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// How charts were last exported, as JSON. A member that makes no sense is taken from the very first start.
final class ExportJson {
    private ExportJson() {}

    static void write(ExportChoices choices, ObjectNode node) {
        write(choices.one(), node.putObject("one"));
        write(choices.many(), node.putObject("many"));
    }

    private static void write(SaveChoices one, ObjectNode node) {
        node.put("format", one.format().code());
        Preset preset = one.preset();
        node.put("size", preset == null ? null : preset.code());
        node.putObject("own")
                .put("width", one.own().width())
                .put("height", one.own().height())
                .put("unit", one.own().unit().code())
                .put("dpi", one.own().dpi());
        write(one.manner(), node);
    }

    private static void write(BatchChoices many, ObjectNode node) {
        var formats = node.putArray("formats");
        many.formats().stream().map(ExportFormat::code).sorted().forEach(formats::add);
        var sizes = node.putArray("sizes");
        many.sizes().stream().map(Preset::code).forEach(sizes::add);
        var languages = node.putArray("languages");
        many.languages().stream().map(Language::tag).sorted().forEach(languages::add);
        node.put("zipped", many.zipped());
        write(many.manner(), node);
    }

    private static void write(Manner manner, ObjectNode node) {
        node.put("scale", manner.scale())
                .put("background", name(manner.background()))
                .put("lettering", name(manner.lettering()))
                .put("plain", manner.plain())
                .put("names", manner.names());
        path("folder", manner.folder(), node);
        path("template", manner.template(), node);
    }

    private static void path(String name, @Nullable Path path, ObjectNode node) {
        if (path != null) {
            node.put(name, path.toAbsolutePath().toString());
        }
    }

    static ExportChoices read(JsonNode node) {
        return new ExportChoices(
                one(node.path("one"), SaveChoices.INITIAL), many(node.path("many"), BatchChoices.INITIAL));
    }

    /// Whether every member of what was read made sense: written again, it is the same.
    static boolean isWhole(JsonNode read, ExportChoices choices) {
        ObjectNode again = JsonNodeFactory.instance.objectNode();
        write(choices, again);
        return again.equals(read);
    }

    private static SaveChoices one(JsonNode node, SaveChoices otherwise) {
        return new SaveChoices(
                ExportFormat.ofCode(node.path("format").asString("")).orElse(otherwise.format()),
                node.path("size").isNull()
                        ? null
                        : Preset.ofCode(node.path("size").asString("")).orElse(otherwise.preset()),
                own(node.path("own"), otherwise.own()),
                manner(node, otherwise.manner()));
    }

    private static SaveChoices.OwnSize own(JsonNode node, SaveChoices.OwnSize otherwise) {
        var own = new SaveChoices.OwnSize(
                node.path("width").asDouble(0),
                node.path("height").asDouble(0),
                LengthUnit.ofCode(node.path("unit").asString("")).orElse(otherwise.unit()),
                node.path("dpi").asDouble(0));
        return PictureSize.of(own.width(), own.height(), own.unit(), own.dpi()) instanceof PictureSize.Reading.Good
                ? own
                : otherwise;
    }

    private static BatchChoices many(JsonNode node, BatchChoices otherwise) {
        return new BatchChoices(
                filled(values(node.path("formats"), ExportFormat::ofCode), otherwise.formats()),
                List.copyOf(filled(values(node.path("sizes"), Preset::ofCode), otherwise.sizes())),
                values(
                        node.path("languages"),
                        tag -> Stream.of(Language.values())
                                .filter(language -> language.tag().equals(tag))
                                .findFirst()),
                node.path("zipped").asBoolean(otherwise.zipped()),
                manner(node, otherwise.manner()));
    }

    private static Manner manner(JsonNode node, Manner otherwise) {
        return new Manner(
                scale(node, otherwise.scale()),
                value(node.path("background"), Background.values(), otherwise.background()),
                value(node.path("lettering"), Lettering.values(), otherwise.lettering()),
                node.path("plain").asBoolean(otherwise.plain()),
                names(node, otherwise.names()),
                path("folder", node),
                path("template", node));
    }

    private static <T> Set<T> values(JsonNode array, Function<String, Optional<T>> reading) {
        var values = new LinkedHashSet<T>();
        array.forEach(each -> reading.apply(each.asString("")).ifPresent(values::add));
        return values;
    }

    private static <T> Set<T> filled(Set<T> found, Collection<T> otherwise) {
        return found.isEmpty() ? new LinkedHashSet<>(otherwise) : found;
    }

    private static double scale(JsonNode node, double otherwise) {
        double scale = node.path("scale").asDouble(0);
        return Manner.SCALES.contains(scale) ? scale : otherwise;
    }

    private static String names(JsonNode node, String otherwise) {
        String names = node.path("names").asString("");
        return NamePattern.read(names) instanceof NamePattern.Reading.Good ? names : otherwise;
    }

    private static @Nullable Path path(String name, JsonNode node) {
        String path = node.path(name).asString("");
        try {
            return path.isEmpty() || !Path.of(path).isAbsolute() ? null : Path.of(path);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static <E extends Enum<E>> E value(JsonNode node, E[] all, E otherwise) {
        return Stream.of(all)
                .filter(each -> name(each).equals(node.asString("")))
                .findFirst()
                .orElse(otherwise);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
