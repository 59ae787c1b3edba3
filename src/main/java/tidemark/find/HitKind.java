package tidemark.find;

/// What was found.
public enum HitKind {
    FIGURE,
    EVENT,
    SECTION,
    DEFINITION,
    PARAGRAPH
}
