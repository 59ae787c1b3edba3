package tidemark.desk.present.screens;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.stage.Screen;

/// The screens that JavaFX knows.
public final class FxScreens implements Screens {
    private final ObservableList<ScreenPlace> all = FXCollections.observableArrayList();
    private final ObservableList<ScreenPlace> shown = FXCollections.unmodifiableObservableList(all);

    public FxScreens() {
        Screen.getScreens().addListener((ListChangeListener<Screen>) _ -> read());
        read();
    }

    private void read() {
        Screen main = Screen.getPrimary();
        var now = Screen.getScreens().stream()
                .map(screen -> new ScreenPlace(screen.getBounds(), screen.getOutputScaleX(), screen.equals(main)))
                .distinct()
                .toList();
        if (!now.equals(all)) {
            all.setAll(now);
        }
    }

    @Override
    public ObservableList<ScreenPlace> all() {
        return shown;
    }
}
