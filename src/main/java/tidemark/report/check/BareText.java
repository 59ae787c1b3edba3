package tidemark.report.check;

import java.util.ArrayList;
import java.util.List;

/// A paragraph in which words are looked for however they are set: full-width or half-width, with or
/// without spaces.
record BareText(String text) {

    /// Where a run stands; a run of characters of the bare text.
    record Span(int start, int end) {
        boolean touches(int from, int to) {
            return start < to && from < end;
        }
    }

    static BareText of(String text) {
        return new BareText(TextLine.bare(text));
    }

    boolean contains(String printed) {
        return !spans(printed).isEmpty();
    }

    /// Every place of the printed words, but not within a longer number: 5项 is not in 15项.
    List<Span> spans(String printed) {
        String wanted = TextLine.bare(printed);
        var spans = new ArrayList<Span>();
        if (wanted.isEmpty()) {
            return spans;
        }
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            if (isWhole(at, at + wanted.length())) {
                spans.add(new Span(at, at + wanted.length()));
            }
        }
        return spans;
    }

    private boolean isWhole(int start, int end) {
        boolean before = isDigit(start)
                && start > 0
                && (isDigit(start - 1) || isPoint(start - 1) && start > 1 && isDigit(start - 2));
        boolean behind = isDigit(end - 1) && (isDigit(end) || isPoint(end) && isDigit(end + 1));
        return !before && !behind;
    }

    private boolean isDigit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean isPoint(int at) {
        return at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',');
    }
}
