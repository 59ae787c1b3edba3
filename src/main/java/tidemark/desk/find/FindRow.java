package tidemark.desk.find;

import java.util.stream.Stream;
import tidemark.find.Hit;
import tidemark.find.Marked;
import tidemark.service.ReportLocation;

/// A hit as a row shows it.
///
/// @param of where the report is that answers
/// @param name with the parts that answer marked
/// @param where its kind and its section, and its report where several are open
/// @param matched what answers besides the name; without text for nothing
/// @param value value and unit, or the date of an event; empty for nothing
/// @param note rank of a figure, level of an event; empty for nothing
public record FindRow(
        ReportLocation of, Hit hit, Marked name, String where, Marked matched, String value, String note) {

    /// All of it, for those who hear it.
    String accessible() {
        return String.join(
                "; ",
                Stream.of(name.text(), value, note, where, matched.text())
                        .filter(words -> !words.isEmpty())
                        .toList());
    }
}
