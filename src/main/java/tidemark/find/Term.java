package tidemark.find;

/// Folded words that an entry must answer to.
///
/// @param text not empty, without spaces at its ends
record Term(String text) {
    private static final int FEWEST_LETTERS = 4;
    private static final int FEWEST_CHARACTERS = 3;

    int length() {
        return text.length();
    }

    char at(int i) {
        return text.charAt(i);
    }

    /// Letters alone, as pinyin is.
    boolean isLetters() {
        return text.chars().allMatch(c -> Fold.isLetter((char) c));
    }

    /// True for what may be typed as pinyin: letters, and digits as in names such as COP28.
    boolean isPinyin() {
        return Fold.isLetter(text.charAt(0))
                && text.chars().allMatch(c -> Fold.isLetter((char) c) || Fold.isDigit((char) c));
    }

    boolean isNumber() {
        return Fold.isDigit(text.charAt(0));
    }

    /// Long enough that one typing error leaves something to go by.
    boolean mayBeMistyped() {
        return isLetters()
                ? length() >= FEWEST_LETTERS
                : length() >= FEWEST_CHARACTERS && text.chars().allMatch(c -> Fold.isHan((char) c));
    }
}
