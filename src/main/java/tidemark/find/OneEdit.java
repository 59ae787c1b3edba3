package tidemark.find;

/// One letter wrong, missing, too many, or two letters swapped.
final class OneEdit {
    private OneEdit() {}

    /// True where a word and a stretch of a text are exactly one edit apart.
    static boolean apart(String word, String text, int from, int to) {
        int length = to - from;
        int head = 0;
        while (head < word.length() && head < length && word.charAt(head) == text.charAt(from + head)) {
            head++;
        }
        int tail = 0;
        while (tail < word.length() - head
                && tail < length - head
                && word.charAt(word.length() - 1 - tail) == text.charAt(to - 1 - tail)) {
            tail++;
        }
        int left = word.length() - head - tail;
        int typed = length - head - tail;
        boolean swapped = left == 2
                && typed == 2
                && word.charAt(head) == text.charAt(from + head + 1)
                && word.charAt(head + 1) == text.charAt(from + head);
        return left + typed > 0 && left <= 1 && typed <= 1 || swapped;
    }
}
