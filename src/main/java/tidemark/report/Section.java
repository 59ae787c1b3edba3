package tidemark.report;

import java.util.List;

/// A thematic section: its title, its message in one sentence and its narrative, in our own words.
public record Section(String id, Text title, Text message, List<Paragraph> paragraphs) {

    /// A paragraph of narrative. Its words may hold references such as `{foreign_trade}`.
    public record Paragraph(Text words, Place place) {}

    public Section {
        paragraphs = List.copyOf(paragraphs);
    }

    public Section withTitle(Text words) {
        return new Section(id, words, message, paragraphs);
    }
}
