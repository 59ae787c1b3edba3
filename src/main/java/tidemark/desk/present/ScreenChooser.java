package tidemark.desk.present;

import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.desk.present.screens.ScreenName;
import tidemark.desk.present.screens.ScreenPlace;
import tidemark.desk.present.screens.Screens;

/// On which screen the audience sees the slides, by its name and size.
final class ScreenChooser extends MenuButton {
    private final Messages messages;
    private final Screens screens;
    private final @Nullable ScreenPlace audience;
    private final Consumer<ScreenPlace> onChosen;
    private final Runnable onSwap;

    /// @param audience the screen of now; null where nobody sees the slides
    ScreenChooser(
            Messages messages,
            Screens screens,
            @Nullable ScreenPlace audience,
            Consumer<ScreenPlace> onChosen,
            Runnable onSwap) {
        this.messages = messages;
        this.screens = screens;
        this.audience = audience;
        this.onChosen = onChosen;
        this.onSwap = onSwap;
        getStyleClass().add("speaker-screens");
        setFocusTraversable(false);
        setOnShowing(_ -> fill());
        fill();
    }

    /// In the words of now.
    void fill() {
        setVisible(audience != null);
        setManaged(audience != null);
        getItems().clear();
        if (audience != null) {
            setText(messages.text("speaker.screen", name(audience)));
            screens.all().forEach(screen -> getItems().add(item(screen)));
            var swap = new MenuItem(messages.text("speaker.swap"));
            swap.setOnAction(_ -> onSwap.run());
            getItems().addAll(new SeparatorMenuItem(), swap);
        }
    }

    private String name(ScreenPlace screen) {
        return messages.text(ScreenName.of(screen, screens.all()).words());
    }

    private MenuItem item(ScreenPlace screen) {
        var item = new RadioMenuItem(name(screen));
        item.setSelected(screen.equals(audience));
        item.setOnAction(_ -> onChosen.accept(screen));
        return item;
    }
}
