package tidemark.report.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tidemark.report.text.HalfWidth;

/// A paragraph in which words are looked for however they are set: full-width or half-width, with or
/// without spaces. It knows where each of its characters stands in the source.
final class BareText {
    private final String text;
    private final int[] places;

    /// Where a run stands; characters of the bare text.
    record Span(int start, int end) {
        int length() {
            return end - start;
        }
    }

    private BareText(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    /// @param lines of one paragraph, in order
    static BareText of(List<TextLine> lines) {
        var bare = new StringBuilder();
        int[] places =
                new int[lines.stream().mapToInt(line -> line.text().length()).sum()];
        for (TextLine line : lines) {
            for (int at = 0; at < line.text().length(); at++) {
                char c = line.text().charAt(at);
                if (!TextLine.isNothing(c)) {
                    places[bare.length()] = line.start() + at;
                    bare.append(c);
                }
            }
        }
        return new BareText(HalfWidth.of(bare.toString()), Arrays.copyOf(places, bare.length()));
    }

    String text() {
        return text;
    }

    /// Where a character stands in the source.
    int placeOf(int at) {
        return places[at];
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
