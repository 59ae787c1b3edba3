package tidemark.render.pdf;

import org.jspecify.annotations.Nullable;
import tidemark.picture.Mark;
import tidemark.picture.Part;

/// A stretch of a page's content that means one thing: words around the chart, or a part of the chart itself.
///
/// @param words null for the chart
record Piece(Part.@Nullable Words words) {

    static Piece of(Mark mark) {
        return new Piece(mark instanceof Mark.Group group && group.part() instanceof Part.Words words ? words : null);
    }

    boolean isChart() {
        return words == null;
    }

    /// The standard type of its element (ISO 32000-1, 14.8.4).
    String type() {
        if (words == null) {
            return "Figure";
        }
        return switch (words.kind()) {
            case TITLE -> "H1";
            case SECTION, SUBTITLE, SOURCE, TEXT -> "P";
        };
    }
}
