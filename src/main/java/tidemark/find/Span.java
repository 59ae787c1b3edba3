package tidemark.find;

/// A stretch of a text that answers.
///
/// @param first true where nothing that counts stands before it
/// @param last true where nothing that counts stands behind it
record Span(int start, int end, boolean first, boolean last) {

    boolean isWhole() {
        return first && last;
    }
}
