package tidemark.find;

import org.jspecify.annotations.Nullable;

/// Finds folded words in a text: Chinese anywhere, words of letters and numbers from their beginning.
record Literal(Fold fold) {

    @Nullable
    Span find(String text, Term term) {
        boolean first = true;
        char previous = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = fold.of(text.charAt(i));
            if (c == Fold.NOTHING) {
                continue;
            }
            if (c == term.at(0) && Fold.begins(previous, c)) {
                int end = end(text, i, term);
                if (end > 0) {
                    return new Span(i, end, first, isLast(text, end));
                }
            }
            first = false;
            previous = c;
        }
        return null;
    }

    /// Where the term ends that begins at `from`; -1 where it does not stand there.
    private int end(String text, int from, Term term) {
        int matched = 0;
        for (int i = from; i < text.length(); i++) {
            char c = fold.of(text.charAt(i));
            if (c == Fold.NOTHING) {
                continue;
            }
            if (c != term.at(matched)) {
                return -1;
            }
            matched++;
            if (matched == term.length()) {
                return i + 1;
            }
        }
        return -1;
    }

    boolean isLast(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (fold.of(text.charAt(i)) != Fold.NOTHING) {
                return false;
            }
        }
        return true;
    }
}
