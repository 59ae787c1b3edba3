package tidemark.find;

import org.jspecify.annotations.Nullable;

/// Finds words that differ by one typing error: one character wrong, missing, too many, or two swapped.
record Alike(Fold fold) {
    private static final int NO = -1;

    @Nullable
    Span find(String text, Term term) {
        boolean first = true;
        boolean letters = Fold.isLetter(term.at(0));
        char previous = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = fold.of(text.charAt(i));
            if (c == Fold.NOTHING) {
                continue;
            }
            if (Fold.isLetter(c) == letters && Fold.begins(previous, c) && mayBegin(text, i, c, term)) {
                int end = end(text, i, term, 0, 1);
                if (end != NO) {
                    return new Span(i, end, first, new Literal(fold).isLast(text, end));
                }
            }
            first = false;
            previous = c;
        }
        return null;
    }

    /// Of the first two characters, one at least is where it should be or next to it.
    private boolean mayBegin(String text, int i, char c, Term term) {
        char one = term.at(0);
        char two = term.at(1);
        int behind = next(text, i + 1);
        char second = behind < text.length() ? fold.of(text.charAt(behind)) : ' ';
        return c == one || c == two || second == one || second == two;
    }

    private int end(String text, int at, Term term, int typed, int errors) {
        if (typed == term.length()) {
            return at;
        }
        int i = next(text, at);
        if (i == text.length()) {
            return errors > 0 && typed + 1 == term.length() ? i : NO;
        }
        char c = fold.of(text.charAt(i));
        if (c == term.at(typed)) {
            return end(text, i + 1, term, typed + 1, errors);
        }
        return errors == 0 ? NO : afterError(text, i, term, typed);
    }

    private int afterError(String text, int i, Term term, int typed) {
        char c = fold.of(text.charAt(i));
        int end = NO;
        int behind = next(text, i + 1);
        if (typed + 1 < term.length()
                && behind < text.length()
                && c == term.at(typed + 1)
                && fold.of(text.charAt(behind)) == term.at(typed)) {
            end = end(text, behind + 1, term, typed + 2, 0);
        }
        if (end == NO && c != ' ') {
            end = end(text, i + 1, term, typed + 1, 0);
        }
        if (end == NO && typed > 0 && c != ' ') {
            end = end(text, i + 1, term, typed, 0);
        }
        return end == NO ? end(text, i, term, typed + 1, 0) : end;
    }

    private int next(String text, int at) {
        int i = at;
        while (i < text.length() && fold.of(text.charAt(i)) == Fold.NOTHING) {
            i++;
        }
        return i;
    }
}
