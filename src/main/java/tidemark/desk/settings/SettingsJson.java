package tidemark.desk.settings;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tidemark.chart.Theme;
import tidemark.desk.Place;
import tidemark.desk.TextSize;
import tidemark.desk.export.ExportChoices;
import tidemark.desk.present.TalkChoices;
import tidemark.desk.settings.Settings.WindowSize;
import tidemark.report.Language;
import tidemark.report.lens.Lens;
import tidemark.report.unit.UnitStyle;
import tidemark.report.unit.UnitStyles;
import tidemark.service.ReportLocation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Settings as JSON. Whatever of a file makes sense is taken; for the rest there are the defaults.
final class SettingsJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private SettingsJson() {}

    /// What could be read.
    ///
    /// @param broken the members that made no sense; a single empty name where the file as a whole did not
    record Read(Settings settings, List<String> broken) {
        Read {
            broken = List.copyOf(broken);
        }
    }

    static byte[] write(Settings settings) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("language", settings.language().tag());
        root.put("theme", name(settings.theme()));
        root.put("textSize", settings.textSize().percent());
        root.put("derivedShown", settings.lens().derivedShown());
        root.putObject("units")
                .put("zh", name(settings.lens().units().zh()))
                .put("en", name(settings.lens().units().en()));
        root.putObject("window")
                .put("width", settings.window().width())
                .put("height", settings.window().height())
                .put("maximized", settings.window().maximized());
        root.put("dockWidth", settings.dockWidth());
        ExportJson.write(settings.exporting(), root.putObject("exporting"));
        write(settings.talking(), root.putObject("talking"));
        var recent = root.putArray("recent");
        for (ReportLocation location : settings.recent()) {
            ObjectNode node = recent.addObject();
            switch (location) {
                case ReportLocation.Shipped shipped -> node.put("shipped", shipped.id());
                case ReportLocation.OnDisk file ->
                    node.put("file", file.path().toAbsolutePath().toString());
            }
            Place place = settings.places().get(location);
            if (place != null) {
                PlaceJson.write(place, node);
            }
        }
        return (MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void write(TalkChoices talking, ObjectNode node) {
        String screen = talking.screen();
        if (screen != null) {
            node.put("screen", screen);
        }
        node.put("lessMotion", talking.lessMotion());
        node.put("notesSize", talking.notes().percent());
    }

    static Read read(byte[] bytes, Settings defaults) {
        try {
            JsonNode root = MAPPER.readTree(bytes);
            return root.isObject() ? read(root, defaults) : new Read(defaults, List.of(""));
        } catch (JacksonException e) {
            return new Read(defaults, List.of(""));
        }
    }

    private static Read read(JsonNode root, Settings defaults) {
        var broken = new ArrayList<String>();
        Language language = root.has("language")
                ? take(language(root.path("language")), "language", broken, defaults.language())
                : defaults.language();
        Theme theme = root.has("theme")
                ? take(theme(root.path("theme")), "theme", broken, defaults.theme())
                : defaults.theme();
        TextSize textSize = root.has("textSize")
                ? take(textSize(root.path("textSize")), "textSize", broken, defaults.textSize())
                : defaults.textSize();
        boolean derivedShown = root.has("derivedShown")
                ? take(
                        truth(root.path("derivedShown")),
                        "derivedShown",
                        broken,
                        defaults.lens().derivedShown())
                : defaults.lens().derivedShown();
        UnitStyles units = root.has("units")
                ? take(
                        units(root.path("units")),
                        "units",
                        broken,
                        defaults.lens().units())
                : defaults.lens().units();
        WindowSize window = root.has("window")
                ? take(window(root.path("window")), "window", broken, defaults.window())
                : defaults.window();
        double dockWidth = root.has("dockWidth")
                ? take(dock(root.path("dockWidth")), "dockWidth", broken, defaults.dockWidth())
                : defaults.dockWidth();
        List<ReportLocation> recent = root.has("recent")
                ? take(recent(root.path("recent")), "recent", broken, defaults.recent())
                : defaults.recent();
        ExportChoices exporting = ExportJson.read(root.path("exporting"));
        if (root.has("exporting") && !ExportJson.isWhole(root.path("exporting"), exporting)) {
            broken.add("exporting");
        }
        TalkChoices talking = root.has("talking")
                ? take(talking(root.path("talking")), "talking", broken, defaults.talking())
                : defaults.talking();
        return new Read(
                new Settings(
                        language,
                        theme,
                        textSize,
                        new Lens(derivedShown, units),
                        window,
                        dockWidth,
                        exporting,
                        talking,
                        recent,
                        places(root.path("recent"), broken)),
                broken);
    }

    private static <T> T take(Optional<T> found, String member, List<String> broken, T otherwise) {
        if (found.isEmpty()) {
            broken.add(member);
        }
        return found.orElse(otherwise);
    }

    private static Optional<Language> language(JsonNode node) {
        return Stream.of(Language.values())
                .filter(language -> language.tag().equals(node.asString("")))
                .findFirst();
    }

    private static Optional<Theme> theme(JsonNode node) {
        return Stream.of(Theme.values())
                .filter(theme -> name(theme).equals(node.asString("")))
                .findFirst();
    }

    private static Optional<TalkChoices> talking(JsonNode node) {
        JsonNode motion = node.path("lessMotion");
        if (!node.isObject() || !motion.isMissingNode() && !motion.isBoolean()) {
            return Optional.empty();
        }
        Optional<TextSize> notes =
                node.has("notesSize") ? textSize(node.path("notesSize")) : Optional.of(TextSize.USUAL);
        if (notes.isEmpty()) {
            return Optional.empty();
        }
        var choices =
                TalkChoices.INITIAL.withLessMotion(motion.asBoolean(false)).withNotes(notes.get());
        JsonNode screen = node.path("screen");
        if (screen.isMissingNode()) {
            return Optional.of(choices);
        }
        String name = screen.asString("");
        return !name.isBlank() && name.length() <= TalkChoices.MOST
                ? Optional.of(choices.with(name))
                : Optional.empty();
    }

    private static Optional<Double> dock(JsonNode node) {
        double width = node.asDouble(0);
        return Settings.isSoundDock(width) ? Optional.of(width) : Optional.empty();
    }

    private static Map<ReportLocation, Place> places(JsonNode recent, List<String> broken) {
        var places = new HashMap<ReportLocation, Place>();
        for (JsonNode node : recent) {
            Place place = PlaceJson.read(node, broken);
            if (!place.equals(Place.BEGINNING)) {
                location(node).ifPresent(location -> places.put(location, place));
            }
        }
        return places;
    }

    private static Optional<TextSize> textSize(JsonNode node) {
        int percent = node.asInt(0);
        return TextSize.isSound(percent) ? Optional.of(new TextSize(percent)) : Optional.empty();
    }

    private static Optional<Boolean> truth(JsonNode node) {
        return node.isBoolean() ? Optional.of(node.asBoolean()) : Optional.empty();
    }

    private static Optional<UnitStyles> units(JsonNode node) {
        return style(node.path("zh")).flatMap(zh -> style(node.path("en")).map(en -> new UnitStyles(zh, en)));
    }

    private static Optional<UnitStyle> style(JsonNode node) {
        return Stream.of(UnitStyle.values())
                .filter(style -> name(style).equals(node.asString("")))
                .findFirst();
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<WindowSize> window(JsonNode node) {
        double width = node.path("width").asDouble(0);
        double height = node.path("height").asDouble(0);
        return WindowSize.isSound(width) && WindowSize.isSound(height)
                ? Optional.of(
                        new WindowSize(width, height, node.path("maximized").asBoolean(false)))
                : Optional.empty();
    }

    private static Optional<List<ReportLocation>> recent(JsonNode node) {
        if (!node.isArray()) {
            return Optional.empty();
        }
        var locations = new ArrayList<ReportLocation>();
        for (JsonNode each : node) {
            Optional<ReportLocation> location = location(each);
            if (location.isEmpty()) {
                return Optional.empty();
            }
            locations.add(location.get());
        }
        return Optional.of(locations);
    }

    private static Optional<ReportLocation> location(JsonNode node) {
        if (node.path("shipped").isString()) {
            return Optional.of(new ReportLocation.Shipped(node.path("shipped").asString()));
        }
        if (!node.path("file").isString()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ReportLocation.OnDisk(Path.of(node.path("file").asString())));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
