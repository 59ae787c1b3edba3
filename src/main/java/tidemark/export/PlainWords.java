package tidemark.export;

/// Words of a report as they may stand in a document: without what no one can see and what would turn other words
/// around.
public final class PlainWords {

    private static final int REPLACEMENT = 0xfffd;

    private PlainWords() {}

    /// The words without control characters, marks that change the direction of writing and characters that do not
    /// exist; line breaks and tabs become blanks.
    public static String of(String words) {
        if (words.codePoints().allMatch(PlainWords::isHarmless)) {
            return words;
        }
        var clean = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            if (isHarmless(c)) {
                clean.appendCodePoint(c);
            } else if (Character.isWhitespace(c) || Character.getType(c) == Character.LINE_SEPARATOR) {
                clean.append(' ');
            } else if (Character.getType(c) == Character.SURROGATE || isNoCharacter(c)) {
                clean.appendCodePoint(REPLACEMENT);
            }
        });
        return clean.toString();
    }

    /// True where a spreadsheet may take words for a formula: they begin with `=`, `+`, `-` or `@`, in half or full
    /// width,
    /// blanks before it or not.
    public static boolean lookLikeFormula(String words) {
        String bare = words.strip();
        return !bare.isEmpty() && "=+-@＝＋－＠".indexOf(bare.charAt(0)) >= 0;
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> !isNoCharacter(c);
        };
    }

    private static boolean isNoCharacter(int c) {
        return (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
    }
}
