package tidemark.picture;

/// What a mark shows.
///
/// @param id of a figure or an event of the report
/// @param which of the figures of that id, where there may be several: its period and its area; empty otherwise
/// @param label what a screen reader says of it: name, value, unit and qualifier, in the picture's language
public record Subject(String id, String which, String label) {

    /// The only one of its id.
    public Subject(String id, String label) {
        this(id, "", label);
    }
}
