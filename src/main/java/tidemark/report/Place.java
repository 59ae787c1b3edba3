package tidemark.report;

/// A paragraph of the source.
///
/// @param section the id of a section of the source
/// @param paragraph counted from 1 within the section
public record Place(String section, int paragraph) {

    public Place {
        if (paragraph < 1) {
            throw new IllegalArgumentException("paragraphs count from 1, not " + paragraph);
        }
    }
}
