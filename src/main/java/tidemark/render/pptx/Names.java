package tidemark.render.pptx;

/// What shapes are called in a program's list of them.
final class Names {
    private static final int LONGEST = 80;

    private Names() {}

    /// @param words cut where they are long
    static Xml of(Ids ids, String words) {
        return Xml.of("p:cNvPr").set("id", ids.next()).set("name", cut(words));
    }

    static String cut(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
