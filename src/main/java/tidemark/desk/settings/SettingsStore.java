package tidemark.desk.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tidemark.report.Text;
import tidemark.service.CalmWriter;
import tidemark.service.KeptFile;

/// Keeps settings in a file. Many changes in a row are written once, a moment after the last.
public final class SettingsStore implements AutoCloseable {
    private static final String NAME = "settings.json";
    private static final String ASIDE = "settings.broken.json";
    private static final long MOST_BYTES = 1 << 20;

    private final KeptFile file;
    private final Consumer<Text> onFailure;
    private final CalmWriter<Settings> writer = new CalmWriter<>("settings", this::keepNow);

    /// @param folder made where it is missing
    /// @param onFailure told, on a thread of its own, why settings could not be kept
    public SettingsStore(Path folder, Consumer<Text> onFailure) {
        file = new KeptFile(folder.resolve(NAME));
        this.onFailure = onFailure;
    }

    /// What was kept.
    ///
    /// @param notice what was wrong with it and what became of it; null if nothing
    public record Loaded(Settings settings, @Nullable Text notice) {}

    /// Reads what was kept. A broken file is put aside and as much of it taken as makes sense.
    ///
    /// @param defaults for all that is missing or makes no sense
    public Loaded load(Settings defaults) {
        return switch (file.read(MOST_BYTES)) {
            case KeptFile.Content.Missing _ -> new Loaded(defaults, null);
            case KeptFile.Content.Unreadable(Text reason) -> new Loaded(defaults, unreadable(reason));
            case KeptFile.Content.Found(byte[] bytes) -> {
                SettingsJson.Read read = SettingsJson.read(bytes, defaults);
                yield new Loaded(read.settings(), read.broken().isEmpty() ? null : repaired(read));
            }
        };
    }

    private static Text unreadable(Text reason) {
        return new Text(
                "设置没有读出来（" + reason.zh() + "），先用默认设置。",
                "The settings could not be read (" + reason.en() + "); the defaults are used for now.");
    }

    private Text repaired(SettingsJson.Read read) {
        Optional<Text> failure = file.putAside(ASIDE);
        keepNow(read.settings());
        String members = String.join(", ", read.broken());
        var what = members.isEmpty()
                ? new Text("设置文件已损坏，改用默认设置", "The settings file was broken; the defaults are used")
                : new Text(
                        "设置文件中有无效的内容（" + members + "），这些改用默认设置",
                        "The settings file had members that make no sense (" + members
                                + "); they are set to their defaults");
        return failure.map(
                        reason -> new Text(what.zh() + "（" + reason.zh() + "）。", what.en() + " (" + reason.en() + ")."))
                .orElseGet(() -> new Text(
                        what.zh() + "，原文件存为 " + ASIDE + "。", what.en() + ". The old file is kept as " + ASIDE + "."));
    }

    /// Keeps the settings as they change, from now on.
    public void keep(LiveSettings live) {
        live.settingsProperty().addListener((_, _, now) -> writer.keep(now));
    }

    private synchronized void keepNow(Settings settings) {
        file.write(SettingsJson.write(settings)).ifPresent(reason -> onFailure.accept(failed(reason)));
    }

    private static Text failed(Text reason) {
        return new Text("设置没有保存：" + reason.zh(), "The settings were not saved: " + reason.en());
    }

    /// Writes what still waits and ends.
    @Override
    public void close() {
        writer.end().ifPresent(this::keepNow);
    }
}
