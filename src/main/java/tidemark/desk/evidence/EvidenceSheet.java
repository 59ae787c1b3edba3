package tidemark.desk.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tidemark.report.wording.Reading;

/// Everything that is said of one figure or event, in words and in order.
///
/// @param id of the figure or event
/// @param heading what it is: the figure's name, the event's kind
/// @param large what it says: the figure's value, the event's name
/// @param number true where `large` is a number, which is set larger than words
/// @param conversion the value in another unit; null if none
/// @param groups what further is said, in groups that belong together
/// @param colon between a label and its words in plain text
public record EvidenceSheet(
        String id,
        String heading,
        Reading large,
        boolean number,
        @Nullable String conversion,
        List<Chip> chips,
        List<List<Entry>> groups,
        String colon) {

    public EvidenceSheet {
        chips = List.copyOf(chips);
        groups = groups.stream()
                .filter(group -> !group.isEmpty())
                .map(List::copyOf)
                .toList();
    }

    /// A word or two that must not be overlooked.
    ///
    /// @param term key of the term in the glossary that explains it; null for none
    public record Chip(String words, Tone tone, @Nullable String term) {}

    public enum Tone {
        /// How sure it is, and whether it is derived.
        PALE,
        /// Ranks and claims.
        GOLD
    }

    /// One thing that is said.
    public sealed interface Entry {
        String label();

        String words();

        /// In the words of this program.
        ///
        /// @param term key of the term in the glossary that explains the label or the words; null for none
        record Said(String label, String words, @Nullable String term) implements Entry {
            Said(String label, String words) {
                this(label, words, null);
            }
        }

        /// In the words of the source.
        record Quoted(String label, String words) implements Entry {}

        /// Another figure, which has evidence of its own.
        ///
        /// @param id of that figure
        record Leading(String label, String words, String id) implements Entry {}

        /// The way to a term among the others of the glossary.
        ///
        /// @param key of that term
        record Listed(String label, String words, String key) implements Entry {}
    }

    /// All of it as lines of plain text, for the clipboard.
    public String plain() {
        var lines = new ArrayList<String>();
        lines.add(heading + colon + large.text() + (conversion == null ? "" : " " + conversion));
        if (!chips.isEmpty()) {
            lines.add(chips.stream().map(Chip::words).collect(Collectors.joining(" · ")));
        }
        groups.forEach(group -> group.forEach(entry -> lines.add(entry.label() + colon + entry.words())));
        return String.join("\n", lines);
    }
}
