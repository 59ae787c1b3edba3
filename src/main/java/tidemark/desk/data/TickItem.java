package tidemark.desk.data;

import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.layout.HBox;

/// A menu item with a tick; the menu stays open when it is chosen. The box itself takes no clicks, so that mouse and
/// keyboard both reach the item.
final class TickItem extends CustomMenuItem {
    private final CheckBox box = new CheckBox();

    TickItem(Runnable action) {
        box.setMouseTransparent(true);
        box.setFocusTraversable(false);
        setContent(new HBox(box));
        setHideOnClick(false);
        setOnAction(_ -> action.run());
    }

    void show(String words, boolean ticked) {
        box.setText(words);
        box.setSelected(ticked);
    }
}
