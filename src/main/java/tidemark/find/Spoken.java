package tidemark.find;

import org.jspecify.annotations.Nullable;

/// Finds Chinese words by their sound: syllables in full, their initials, or both mixed, each letter in its place.
/// With one error to spare, a syllable may be mistyped.
record Spoken(Fold fold, Pinyin pinyin) {
    private static final int NO = -1;
    private static final int FEWEST_FOR_WRONG_INITIAL = 5;

    /// @param errors how many typing errors are forgiven: 0 or 1
    @Nullable
    Span find(String text, Term term, int errors) {
        boolean first = true;
        char previous = ' ';
        int initials = Pinyin.bit(term.at(0)) | (errors == 0 || term.length() == 1 ? 0 : Pinyin.bit(term.at(1)));
        for (int i = 0; i < text.length(); i++) {
            char c = fold.of(text.charAt(i));
            if (c == Fold.NOTHING) {
                continue;
            }
            if ((pinyin.initials(c) & initials) != 0 && Fold.begins(previous, c)) {
                int end = end(text, i, term, 0, errors);
                if (end != NO) {
                    return new Span(i, end, first, new Literal(fold).isLast(text, end));
                }
            }
            first = false;
            previous = c;
        }
        return null;
    }

    /// Where the rest of the term, from `typed` on, ends in the text from `at` on.
    private int end(String text, int at, Term term, int typed, int errors) {
        if (typed == term.length()) {
            return at;
        }
        int i = at;
        while (i < text.length() && fold.of(text.charAt(i)) == Fold.NOTHING) {
            i++;
        }
        if (i == text.length()) {
            return NO;
        }
        char c = fold.of(text.charAt(i));
        if (c == term.at(typed)) {
            return end(text, i + 1, term, typed + 1, errors);
        }
        String[] readings = pinyin.of(c);
        for (String reading : readings) {
            int end = afterSyllable(text, i, term, typed, errors, reading);
            if (end != NO) {
                return end;
            }
        }
        boolean wrongInitial = errors > 0 && readings.length > 0 && term.length() >= FEWEST_FOR_WRONG_INITIAL;
        return wrongInitial ? end(text, i + 1, term, typed + 1, errors - 1) : NO;
    }

    private int afterSyllable(String text, int i, Term term, int typed, int errors, String reading) {
        int same = same(reading, term, typed);
        if (same > 0 && typed + same == term.length()) {
            return i + 1;
        }
        int end = NO;
        if (same == reading.length()) {
            end = end(text, i + 1, term, typed + same, errors);
        }
        if (end == NO && same > 1 && reading.charAt(1) == 'h') {
            end = end(text, i + 1, term, typed + 2, errors);
        }
        if (end == NO && same > 0 && reading.length() > 1) {
            end = end(text, i + 1, term, typed + 1, errors);
        }
        return end == NO && errors > 0 ? afterMistypedSyllable(text, i, term, typed, reading) : end;
    }

    private int afterMistypedSyllable(String text, int i, Term term, int typed, String reading) {
        int longest = Math.min(reading.length() + 1, term.length() - typed);
        for (int letters = Math.max(1, reading.length() - 1); reading.length() > 1 && letters <= longest; letters++) {
            if (OneEdit.apart(reading, term.text(), typed, typed + letters)) {
                int end = end(text, i + 1, term, typed + letters, 0);
                if (end != NO) {
                    return end;
                }
            }
        }
        return NO;
    }

    private static int same(String reading, Term term, int typed) {
        int same = 0;
        while (same < reading.length()
                && typed + same < term.length()
                && reading.charAt(same) == term.at(typed + same)) {
            same++;
        }
        return same;
    }
}
