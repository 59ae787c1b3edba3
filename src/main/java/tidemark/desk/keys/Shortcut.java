package tidemark.desk.keys;

import javafx.scene.input.KeyCombination;

/// A key that does something wherever the keyboard is.
///
/// @param words key among the window's words of what it does
public record Shortcut(KeyCombination keys, String words, KeyGroup group, Runnable action) {}
