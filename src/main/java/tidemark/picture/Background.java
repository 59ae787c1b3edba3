package tidemark.picture;

/// What lies behind the marks of a file.
public enum Background {
    /// The picture's ground.
    OPAQUE,
    /// Nothing: what the file is laid upon shows through. Marks keep the colours that were chosen for the picture's
    /// ground, so a light picture belongs on something light.
    TRANSPARENT
}
