package tidemark.picture;

/// How words stand in a file made of shapes.
public enum Lettering {
    /// As characters, which can be searched, copied and corrected.
    TEXT,
    /// As the shapes of the bundled font, which look the same whatever fonts a machine has.
    OUTLINES
}
