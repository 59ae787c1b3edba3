package tidemark.desk.present;

/// What hides the slide for a while.
public enum Veil {
    NONE,
    BLACK,
    WHITE
}
