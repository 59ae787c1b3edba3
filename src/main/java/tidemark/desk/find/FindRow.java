package tidemark.desk.find;

import tidemark.find.Hit;
import tidemark.find.Marked;

/// A hit as a row shows it.
///
/// @param name with the parts that answer marked
/// @param where its kind and its section
/// @param matched what answers besides the name; without text for nothing
/// @param value value and unit, or the date of an event; empty for nothing
/// @param note rank of a figure, level of an event; empty for nothing
record FindRow(Hit hit, Marked name, String where, Marked matched, String value, String note) {

    /// All of it, for those who hear it.
    String accessible() {
        return String.join(
                "; ",
                java.util.stream.Stream.of(name.text(), value, note, where, matched.text())
                        .filter(words -> !words.isEmpty())
                        .toList());
    }
}
