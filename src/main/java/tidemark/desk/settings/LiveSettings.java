package tidemark.desk.settings;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import tidemark.desk.Place;
import tidemark.desk.Session;
import tidemark.desk.export.ExportChoices;
import tidemark.desk.present.TalkChoices;
import tidemark.desk.settings.Settings.WindowSize;
import tidemark.service.ReportLocation;

/// The settings as they are now. For use on the JavaFX thread.
public final class LiveSettings {
    private final ObjectProperty<Settings> settings;

    public LiveSettings(Settings initial) {
        settings = new SimpleObjectProperty<>(this, "settings", initial);
    }

    public ObjectProperty<Settings> settingsProperty() {
        return settings;
    }

    public Settings get() {
        return settings.get();
    }

    /// Remembers the language, the theme, the size of words, the lens, how much moves, the size of notes and each
    /// report that opens, from
    /// now on.
    public void follow(Session session) {
        session.languageProperty().subscribe(language -> change(get().with(language)));
        session.themeProperty().subscribe(theme -> change(get().with(theme)));
        session.textSizeProperty().subscribe(size -> change(get().with(size)));
        session.lensProperty().subscribe(lens -> change(get().with(lens)));
        session.lessMotionProperty()
                .subscribe(less -> change(get().with(get().talking().withLessMotion(less))));
        session.notesSizeProperty()
                .subscribe(size -> change(get().with(get().talking().withNotes(size))));
        session.reportProperty().subscribe(open -> {
            if (open != null) {
                change(get().withOpened(open.location()));
            }
        });
    }

    public void setWindow(WindowSize window) {
        change(get().with(window));
    }

    /// @param width of the pane beside the page
    public void setDock(double width) {
        if (Settings.isSoundDock(width)) {
            change(get().withDock(width));
        }
    }

    public void setExporting(ExportChoices choices) {
        change(get().with(choices));
    }

    public void setTalking(TalkChoices choices) {
        change(get().with(choices));
    }

    /// @param places where the reader was in each report
    public void setPlaces(Map<ReportLocation, Place> places) {
        change(get().withPlaces(places));
    }

    /// Reports that were open before, the latest first.
    public List<ReportLocation> recent() {
        return get().recent();
    }

    /// Forgets a report that cannot be found any more.
    public void forget(ReportLocation location) {
        change(get().without(location));
    }

    private void change(Settings next) {
        if (!next.equals(get())) {
            settings.set(next);
        }
    }
}
