package tidemark.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The publication that a report is about.
///
/// @param issued `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where the source does not say
/// @param leftOut numbers of the source that are no figures of the report
public record Source(
        String title,
        @Nullable String subtitle,
        List<String> authors,
        @Nullable String publisher,
        @Nullable String issued,
        List<Section> sections,
        List<LeftOut> leftOut) {

    /// A section of the source: its heading as printed and the number of its paragraphs.
    public record Section(String id, String title, int paragraphs) {}

    /// A number of the source that the report does not carry, and why.
    public record LeftOut(String printed, Reason reason, Text note, Place place) {

        public enum Reason {
            THRESHOLD,
            NAME,
            ORDINAL,
            DATE,
            REPEAT,
            RHETORIC
        }
    }

    public Source {
        authors = List.copyOf(authors);
        sections = List.copyOf(sections);
        leftOut = List.copyOf(leftOut);
    }

    public Optional<Section> section(String id) {
        return sections.stream().filter(s -> s.id().equals(id)).findFirst();
    }
}
