package tidemark.talk;

/// One line of a slide of words.
///
/// @param isPoint true for a point of a list
record WordsLine(boolean isPoint, String words) {
    private static final String POINT = "- ";

    static WordsLine of(String line) {
        String words = line.strip();
        return words.startsWith(POINT)
                ? new WordsLine(true, words.substring(POINT.length()).strip())
                : new WordsLine(false, words);
    }
}
