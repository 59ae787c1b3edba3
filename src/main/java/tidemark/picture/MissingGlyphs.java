package tidemark.picture;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The characters a picture would draw that its font lacks, rule R18 of the chart rules. On screen another font stands
/// in for
/// them; a file is refused.
///
/// @param codePoints each once, in the order they first appear
public record MissingGlyphs(List<Integer> codePoints) implements Serializable {

    public MissingGlyphs {
        codePoints = List.copyOf(codePoints);
    }

    public static MissingGlyphs in(Picture picture) {
        return new MissingGlyphs(picture.texts().stream()
                .flatMapToInt(run ->
                        run.text().codePoints().filter(point -> !run.face().has(point)))
                .boxed()
                .distinct()
                .toList());
    }

    /// For whoever writes a file: ends the work where a character is missing.
    ///
    /// @throws MissingGlyphException naming every character that is missing
    public static void refuse(Picture picture) throws MissingGlyphException {
        MissingGlyphs missing = in(picture);
        if (!missing.isEmpty()) {
            throw new MissingGlyphException(picture.id(), missing);
        }
    }

    public boolean isEmpty() {
        return codePoints.isEmpty();
    }

    /// The characters with their numbers, as in `₂ U+2082, ş U+015F`; characters that cannot be printed are numbers
    /// alone.
    public String names() {
        return codePoints.stream().map(MissingGlyphs::name).collect(Collectors.joining(", "));
    }

    private static String name(int codePoint) {
        String number = "U+" + hex(codePoint);
        return printable(codePoint) ? Character.toString(codePoint) + " " + number : number;
    }

    private static String hex(int codePoint) {
        String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static boolean printable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> true;
        };
    }
}
