package tidemark.picture;

/// What a mark shows.
///
/// @param id of a figure or an event of the report
/// @param label what a screen reader says of it: name, value, unit and qualifier, in the picture's language
public record Subject(String id, String label) {}
