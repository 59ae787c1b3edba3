package tidemark.desk.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Every key of the window in one place: the window runs them, the sheet of keys lists them, so that no key goes
/// unexplained.
///
/// For use on the JavaFX thread.
public final class Shortcuts {
    private final List<Shortcut> shortcuts = new ArrayList<>();
    private final List<KeyNote> notes = new ArrayList<>();

    /// @throws IllegalArgumentException where another shortcut has these keys
    public void add(Shortcut shortcut) {
        if (shortcuts.stream().anyMatch(other -> other.keys().equals(shortcut.keys()))) {
            throw new IllegalArgumentException(shortcut.keys() + " is taken");
        }
        shortcuts.add(shortcut);
    }

    /// Explains a key that a part of the window heeds by itself.
    public void note(KeyNote note) {
        notes.add(note);
    }

    public List<Shortcut> shortcuts() {
        return List.copyOf(shortcuts);
    }

    public List<KeyNote> notes() {
        return List.copyOf(notes);
    }

    /// Does what a pressed key asks for.
    ///
    /// @param focused where the keyboard is; null for nowhere
    /// @return whether it is one of these
    public boolean run(KeyEvent pressed, @Nullable Node focused) {
        Optional<Shortcut> shortcut = shortcuts.stream()
                .filter(each -> each.keys().match(pressed))
                .filter(each -> !isWriting(each.keys()) || !(focused instanceof TextInputControl))
                .findFirst();
        shortcut.ifPresent(each -> each.action().run());
        return shortcut.isPresent();
    }

    /// Undo belongs to the words being written, and so does a bare key, but for function keys.
    private static boolean isWriting(KeyCombination keys) {
        String name = keys.getName();
        boolean function = name.matches("(.*\\+)?F\\d{1,2}");
        boolean bare = !name.contains("+") || name.equals("Shift+/");
        return bare && !function || name.matches("(Shift\\+)?(Shortcut|Ctrl|Meta)\\+[ZY]");
    }
}
