package tidemark.desk.keys;

import java.util.List;

/// A key that a part of the window heeds by itself while the keyboard is there; told to the reader only.
///
/// @param keys as they are named on the keyboard, one for each key or combination
/// @param words key among the window's words of what they do
public record KeyNote(List<String> keys, String words, KeyGroup group) {

    public KeyNote {
        keys = List.copyOf(keys);
    }
}
