package tidemark.report.text;

import java.util.ArrayDeque;
import java.util.BitSet;

/// Which characters of a text stand in a quoted name: a short run in quotes without a clause of its own.
final class QuotedNames {
    private static final String OPENING = "“‘「『《〈";
    private static final String CLOSING = "”’」』》〉";
    private static final String CLAUSE = "，。；！？…,;!?—";
    private static final int LONGEST = 20;

    private QuotedNames() {}

    static BitSet in(String text) {
        var names = new BitSet(text.length());
        var open = new ArrayDeque<Integer>();
        for (int at = 0; at < text.length(); at++) {
            if (OPENING.indexOf(text.charAt(at)) >= 0) {
                open.push(at);
            } else if (CLOSING.indexOf(text.charAt(at)) >= 0 && !open.isEmpty()) {
                int start = open.pop();
                if (at - start - 1 <= LONGEST && isName(text, start + 1, at)) {
                    names.set(start, at + 1);
                }
            }
        }
        return names;
    }

    private static boolean isName(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (CLAUSE.indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
