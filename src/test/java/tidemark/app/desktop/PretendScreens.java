package tidemark.app.desktop;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import tidemark.desk.present.screens.ScreenPlace;
import tidemark.desk.present.screens.Screens;

/// Screens that are plugged in and out by a test: at first the only one of the platform.
final class PretendScreens implements Screens {
    private final ObservableList<ScreenPlace> all = FXCollections.observableArrayList(
            new ScreenPlace(Screen.getPrimary().getBounds(), 1, true));

    /// Where a screen on the right of the first one lies.
    static ScreenPlace onTheRight(double width, double height) {
        return new ScreenPlace(new Rectangle2D(Screen.getPrimary().getBounds().getMaxX(), 0, width, height), 1, false);
    }

    @Override
    public ObservableList<ScreenPlace> all() {
        return all;
    }
}
