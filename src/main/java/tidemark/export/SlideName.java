package tidemark.export;

/// Names of the files of slides.
public final class SlideName {
    private static final int MOST_BYTES = 90;

    private SlideName() {}

    /// `07-Trade grew.png`; without a title of which something can stand in a name, the number alone.
    ///
    /// @param number with zeros before it, so that names stand in the order of the slides
    /// @param extension without its dot
    public static String of(String number, String title, String extension) {
        String name = SafeName.of(title, MOST_BYTES);
        return number + (name.isEmpty() ? "" : "-" + name) + "." + extension;
    }
}
