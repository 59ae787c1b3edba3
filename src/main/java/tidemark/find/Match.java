package tidemark.find;

/// How an entry answers.
///
/// @param degree within the rung, 0 the best, at most 3
/// @param text in which the span lies
record Match(Rung rung, int degree, String text, Span span) {
    private static final int DEGREES = 4;

    /// The lower, the better.
    int score() {
        return rung.ordinal() * DEGREES + degree;
    }
}
