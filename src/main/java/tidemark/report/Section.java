package tidemark.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A thematic section: its title, its message in one sentence and its narrative, in our own words.
///
/// @param spoken what a speaker says at its beginning; null for its message
public record Section(
        String id,
        Text title,
        Text message,
        List<Paragraph> paragraphs,
        @Nullable Text spoken) {

    /// A paragraph of narrative. Its words may hold references such as `{foreign_trade}`.
    public record Paragraph(Text words, Place place) {}

    public Section {
        paragraphs = List.copyOf(paragraphs);
    }

    /// One at whose beginning a speaker says its message.
    public Section(String id, Text title, Text message, List<Paragraph> paragraphs) {
        this(id, title, message, paragraphs, null);
    }

    public Section withTitle(Text words) {
        return new Section(id, words, message, paragraphs, spoken);
    }
}
