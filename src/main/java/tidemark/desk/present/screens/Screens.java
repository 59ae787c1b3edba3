package tidemark.desk.present.screens;

import javafx.collections.ObservableList;

/// The screens of the computer as they are now.
///
/// For use on the JavaFX thread.
public interface Screens {

    /// Every screen, each once, in an order that the system chooses; changes when one is plugged in or out. Empty for
    /// the
    /// moment in which the system has none.
    ObservableList<ScreenPlace> all();
}
