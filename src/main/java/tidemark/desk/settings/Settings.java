package tidemark.desk.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tidemark.chart.Theme;
import tidemark.desk.Place;
import tidemark.desk.TextSize;
import tidemark.desk.export.ExportChoices;
import tidemark.desk.present.TalkChoices;
import tidemark.report.Language;
import tidemark.report.lens.Lens;
import tidemark.service.ReportLocation;

/// What the window remembers.
///
/// @param lens how reports are looked at
/// @param dockWidth of the pane beside the page, in pixels
/// @param exporting how charts were last exported
/// @param talking how talks are given
/// @param places where the reader was in the recent reports
/// @param recent reports that were open, the latest first, each once
public record Settings(
        Language language,
        Theme theme,
        TextSize textSize,
        Lens lens,
        WindowSize window,
        double dockWidth,
        ExportChoices exporting,
        TalkChoices talking,
        List<ReportLocation> recent,
        Map<ReportLocation, Place> places) {

    /// So many reports are remembered.
    public static final int MOST_RECENT = 10;

    private static final double USUAL_DOCK = 420;
    private static final double LEAST_DOCK = 200;
    private static final double MOST_DOCK = 4000;

    /// How large the window is, in pixels of the screen's scale.
    public record WindowSize(double width, double height, boolean maximized) {
        public static final WindowSize USUAL = new WindowSize(1440, 900, false);

        private static final double LEAST = 200;
        private static final double MOST = 20_000;

        public WindowSize {
            if (!isSound(width) || !isSound(height)) {
                throw new IllegalArgumentException("no size for a window: " + width + " × " + height);
            }
        }

        static boolean isSound(double length) {
            return length >= LEAST && length <= MOST;
        }
    }

    public Settings {
        recent = recent.stream().distinct().limit(MOST_RECENT).toList();
        places = ofRecent(recent, places);
        if (!isSoundDock(dockWidth)) {
            throw new IllegalArgumentException("no width for a pane: " + dockWidth);
        }
    }

    private static Map<ReportLocation, Place> ofRecent(List<ReportLocation> recent, Map<ReportLocation, Place> all) {
        var kept = new HashMap<>(all);
        kept.keySet().retainAll(recent);
        return Map.copyOf(kept);
    }

    /// As on the very first start.
    public static Settings initial(Language language) {
        return new Settings(
                language,
                Theme.LIGHT,
                TextSize.USUAL,
                Lens.CLEAR,
                WindowSize.USUAL,
                USUAL_DOCK,
                ExportChoices.INITIAL,
                TalkChoices.INITIAL,
                List.of(),
                Map.of());
    }

    public Settings with(Language changed) {
        return new Settings(changed, theme, textSize, lens, window, dockWidth, exporting, talking, recent, places);
    }

    public Settings with(Theme changed) {
        return new Settings(language, changed, textSize, lens, window, dockWidth, exporting, talking, recent, places);
    }

    public Settings with(TextSize changed) {
        return new Settings(language, theme, changed, lens, window, dockWidth, exporting, talking, recent, places);
    }

    public Settings with(Lens changed) {
        return new Settings(language, theme, textSize, changed, window, dockWidth, exporting, talking, recent, places);
    }

    public Settings with(WindowSize changed) {
        return new Settings(language, theme, textSize, lens, changed, dockWidth, exporting, talking, recent, places);
    }

    private Settings with(List<ReportLocation> changed) {
        return new Settings(language, theme, textSize, lens, window, dockWidth, exporting, talking, changed, places);
    }

    public Settings withDock(double changed) {
        return new Settings(language, theme, textSize, lens, window, changed, exporting, talking, recent, places);
    }

    public Settings withPlaces(Map<ReportLocation, Place> changed) {
        return new Settings(language, theme, textSize, lens, window, dockWidth, exporting, talking, recent, changed);
    }

    public Settings with(ExportChoices changed) {
        return new Settings(language, theme, textSize, lens, window, dockWidth, changed, talking, recent, places);
    }

    public Settings with(TalkChoices changed) {
        return new Settings(language, theme, textSize, lens, window, dockWidth, exporting, changed, recent, places);
    }

    static boolean isSoundDock(double width) {
        return width >= LEAST_DOCK && width <= MOST_DOCK;
    }

    /// With a report at the head of the recent ones.
    public Settings withOpened(ReportLocation location) {
        return with(Stream.concat(Stream.of(location), recent.stream()).toList());
    }

    /// Without a report that could not be found any more.
    public Settings without(ReportLocation location) {
        return with(recent.stream().filter(each -> !each.equals(location)).toList());
    }
}
