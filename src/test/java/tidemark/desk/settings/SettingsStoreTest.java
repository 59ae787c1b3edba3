package tidemark.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidemark.chart.Theme;
import tidemark.desk.EventsChoice;
import tidemark.desk.Place;
import tidemark.desk.Session;
import tidemark.desk.TableChoice;
import tidemark.desk.TextSize;
import tidemark.desk.export.BatchChoices;
import tidemark.desk.export.ExportChoices;
import tidemark.desk.export.Manner;
import tidemark.desk.export.SaveChoices;
import tidemark.desk.present.TalkChoices;
import tidemark.desk.settings.Settings.WindowSize;
import tidemark.export.LengthUnit;
import tidemark.export.Preset;
import tidemark.find.HitKind;
import tidemark.picture.Background;
import tidemark.picture.Lettering;
import tidemark.report.Language;
import tidemark.report.Text;
import tidemark.report.lens.Lens;
import tidemark.report.unit.UnitStyle;
import tidemark.report.unit.UnitStyles;
import tidemark.service.PictureFormat;
import tidemark.service.ReportLocation;

class SettingsStoreTest {
    private static final Settings DEFAULTS = Settings.initial(Language.ZH);

    @TempDir
    private Path folder;

    private final List<Text> failures = new ArrayList<>();

    @Test
    void aFirstStartHasTheDefaultsAndNothingToSay() {
        var loaded = store().load(DEFAULTS);

        assertThat(loaded.settings()).isEqualTo(DEFAULTS);
        assertThat(loaded.notice()).isNull();
    }

    @Test
    void whatIsKeptComesBack() {
        var kept = new Settings(
                Language.EN,
                Theme.DARK_CONTRAST,
                new TextSize(150),
                new Lens(false, new UnitStyles(UnitStyle.INTERNATIONAL, UnitStyle.PRINTED)),
                new WindowSize(1024, 700, true),
                380,
                exporting(),
                TalkChoices.INITIAL
                        .with("right 1920 × 1080")
                        .withLessMotion(true)
                        .withNotes(new TextSize(140)),
                List.of(
                        new ReportLocation.OnDisk(Path.of("/报告/a b.json").toAbsolutePath()),
                        new ReportLocation.Shipped("beilun-2023")),
                Map.of(new ReportLocation.Shipped("beilun-2023"), place()));
        keep(kept);

        assertThat(store().load(DEFAULTS)).isEqualTo(new SettingsStore.Loaded(kept, null));
    }

    private static ExportChoices exporting() {
        return new ExportChoices(
                new SaveChoices(
                        PictureFormat.SVG,
                        null,
                        new SaveChoices.OwnSize(210, 148, LengthUnit.MM, 150),
                        new Manner(
                                4,
                                Background.TRANSPARENT,
                                Lettering.OUTLINES,
                                true,
                                "{n}-{title}",
                                Path.of("/图").toAbsolutePath(),
                                Path.of("/版式.pptx").toAbsolutePath())),
                new BatchChoices(
                        Set.of(PictureFormat.values()),
                        List.of(Preset.FOUR_K, Preset.SQUARE),
                        Set.of(Language.ZH, Language.EN),
                        true,
                        new Manner(1, Background.OPAQUE, Lettering.TEXT, false, "{section}/{id}", null, null)));
    }

    private static Place place() {
        var table = new TableChoice(
                Map.of("value", ">100"),
                Map.of("UNIT", Set.of("亿元", "天")),
                List.of(new TableChoice.Order("value", true), new TableChoice.Order("name", false)),
                Set.of("id"));
        return new Place(
                3,
                Map.of(0, 0.25, 3, 1.0),
                "EVENTS",
                Map.of("FIGURES", table),
                new EventsChoice("船", Map.of("KIND", Set.of("HONOUR")), "SCOPE"),
                List.of(new Place.Visit(HitKind.EVENT, "first_ship"), new Place.Visit(HitKind.FIGURE, "trade")));
    }

    @Test
    void whatWasAskedOfAReportAndMakesNoSenseIsNamedAndTheRestOfItTaken() throws IOException {
        write("""
            {"recent": [{"shipped": "beilun-2023", "page": 2,
              "tables": {"FIGURES": {"filters": {"value": 7}, "ticked": {}, "order": [], "hidden": []}},
              "events": {"words": "船", "chosen": {"KIND": "HONOUR"}, "layout": "SCOPE"},
              "visits": [{"kind": "figure", "id": "trade"}]}]}\
            """);

        var loaded = store().load(DEFAULTS);

        var expected = Place.BEGINNING.withPage(2).with(new Place.Visit(HitKind.FIGURE, "trade"));
        assertThat(loaded.settings().places()).containsOnly(entry(at("beilun-2023"), expected));
        assertThat(loaded.notice()).extracting(Text::en).asString().contains("(recent.tables, recent.events)");
        assertThat(store().load(DEFAULTS).notice()).isNull();
    }

    @Test
    void wordsLongerThanAnybodyTypesAreNotKeptAndTheOthersAre() {
        var table =
                new TableChoice(Map.of("value", ">100", "name", "x".repeat(100_000)), Map.of(), List.of(), Set.of());
        keep(DEFAULTS.withOpened(at("a"))
                .withPlaces(Map.of(at("a"), Place.BEGINNING.withTables("", Map.of("FIGURES", table)))));

        var loaded = store().load(DEFAULTS);

        assertThat(loaded.notice()).isNull();
        assertThat(loaded.settings()
                        .places()
                        .get(at("a"))
                        .tables()
                        .get("FIGURES")
                        .filters())
                .containsOnly(entry("value", ">100"));
    }

    @Test
    void ofManyChangesTheLastIsKept() {
        try (var store = store()) {
            var live = new LiveSettings(DEFAULTS);
            store.keep(live);
            IntStream.rangeClosed(300, 400).forEach(width -> live.setWindow(new WindowSize(width, 500, false)));
        }

        assertThat(store().load(DEFAULTS).settings().window().width()).isEqualTo(400);
    }

    @Test
    void aBrokenChoiceOfExportIsSaidAndTheOthersAreKept() throws IOException {
        write("""
            {"exporting": {"one": {"format": "bmp", "size": "square", "scale": 3}, "many": {}}}\
            """);

        var loaded = store().load(DEFAULTS);

        assertThat(loaded.notice()).extracting(Text::en).asString().contains("(exporting)");
        assertThat(loaded.settings().exporting().one().format()).isEqualTo(PictureFormat.PNG);
        assertThat(loaded.settings().exporting().one().preset()).isEqualTo(Preset.SQUARE);
        assertThat(loaded.settings().exporting().one().manner().scale()).isEqualTo(3);
    }

    @Test
    void aBrokenFileIsPutAsideAndReplacedByTheDefaults() throws IOException {
        write("{\"language\": ");

        var loaded = store().load(DEFAULTS);

        assertThat(loaded.settings()).isEqualTo(DEFAULTS);
        assertThat(loaded.notice()).extracting(Text::en).asString().contains("settings.broken.json");
        assertThat(folder.resolve("settings.broken.json")).hasContent("{\"language\": ");
        assertThat(store().load(DEFAULTS).notice()).isNull();
    }

    @Test
    void ofAFileWithABrokenMemberTheOthersAreTaken() throws IOException {
        write("{\"language\": \"en\", \"theme\": 7, \"window\": {\"width\": -1}, \"recent\": [{\"file\":"
                + " \"/a.json\"}]}");

        var loaded = store().load(DEFAULTS);

        assertThat(loaded.settings().language()).isEqualTo(Language.EN);
        assertThat(loaded.settings().theme()).isEqualTo(Theme.LIGHT);
        assertThat(loaded.settings().window()).isEqualTo(WindowSize.USUAL);
        assertThat(loaded.settings().recent()).containsExactly(new ReportLocation.OnDisk(Path.of("/a.json")));
        assertThat(loaded.notice()).extracting(Text::en).asString().contains("(theme, window)");
    }

    @Test
    void missingMembersAreNotBroken() throws IOException {
        write("{}");

        assertThat(store().load(DEFAULTS)).isEqualTo(new SettingsStore.Loaded(DEFAULTS, null));
    }

    @Test
    void aFileTooLargeToBeSettingsIsLeftAlone() throws IOException {
        write(" ".repeat((1 << 20) + 1));

        assertThat(store().load(DEFAULTS).notice())
                .extracting(Text::en)
                .asString()
                .contains("too large");
    }

    @Test
    void whatCannotBeKeptIsSaid() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        try (var store = new SettingsStore(inTheWay.resolve("config"), failures::add)) {
            var live = new LiveSettings(DEFAULTS);
            store.keep(live);
            live.setWindow(new WindowSize(500, 500, false));
        }

        assertThat(failures).singleElement().extracting(Text::en).asString().startsWith("The settings were not saved");
    }

    @Test
    void theSessionIsFollowed() {
        var session = new Session(Language.ZH, Theme.LIGHT);
        var live = new LiveSettings(DEFAULTS);
        live.follow(session);

        session.setLanguage(Language.EN);
        session.setTheme(Theme.DARK);

        assertThat(live.get().language()).isEqualTo(Language.EN);
        assertThat(live.get().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void theLatestReportComesFirstAndEachOnlyOnce() {
        var settings = DEFAULTS.withOpened(at("a")).withOpened(at("b")).withOpened(at("a"));

        assertThat(settings.recent()).containsExactly(at("a"), at("b"));
        assertThat(settings.without(at("a")).recent()).containsExactly(at("b"));
    }

    @Test
    void noMoreThanTenReportsAreRemembered() {
        var settings = DEFAULTS;
        for (int i = 0; i < 30; i++) {
            settings = settings.withOpened(at("r" + i));
        }

        assertThat(settings.recent()).hasSize(Settings.MOST_RECENT).startsWith(at("r29"));
    }

    private static ReportLocation at(String name) {
        return new ReportLocation.Shipped(name);
    }

    private SettingsStore store() {
        return new SettingsStore(folder, failures::add);
    }

    private void keep(Settings settings) {
        try (var store = store()) {
            var live = new LiveSettings(DEFAULTS);
            store.keep(live);
            live.settingsProperty().set(settings);
        }
    }

    private void write(String content) throws IOException {
        Files.writeString(folder.resolve("settings.json"), content);
    }
}
