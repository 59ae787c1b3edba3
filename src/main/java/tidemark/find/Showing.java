package tidemark.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidemark.report.Language;

/// Writes a hit: what is shown of an entry, and what of that answers.
record Showing(Judge judge, Language language) {
    private static final int LONGEST = 90;
    private static final int BEFORE = 24;

    /// @param matches how the entry answers to each term
    /// @param terms in the order of the matches
    Hit hit(Entry entry, List<Term> terms, List<Match> matches) {
        String name = entry.title().in(language);
        var ranges = new ArrayList<Marked.Range>();
        Match elsewhere = null;
        for (int i = 0; i < terms.size(); i++) {
            Match match = matches.get(i);
            Span span = match.text().equals(name) ? match.span() : judge.standsIn(name, terms.get(i));
            if (span != null) {
                ranges.add(new Marked.Range(span.start(), span.end()));
            }
            boolean mustTell = span == null ? isTold(match) : match.rung() == Rung.DEFINITION;
            if (elsewhere == null && mustTell) {
                elsewhere = match;
            }
        }
        Marked shown = excerpt(name, apart(ranges), entry instanceof Entry.OfParagraph);
        return new Hit(
                entry.kind(), entry.id(), entry.section(), shown, told(elsewhere), figure(entry), closeness(matches));
    }

    /// As close as the furthest of its answers.
    private static int closeness(List<Match> matches) {
        return matches.stream().mapToInt(match -> match.rung().ordinal()).max().orElse(0);
    }

    /// An entry that nobody asked for by words.
    Hit plain(Entry entry) {
        return hit(entry, List.of(), List.of());
    }

    /// Values and units stand beside every figure anyway.
    private static boolean isTold(Match match) {
        return match.rung() != Rung.VALUE && match.rung() != Rung.UNIT;
    }

    private static @Nullable Marked told(@Nullable Match match) {
        return match == null
                ? null
                : excerpt(
                        match.text(),
                        List.of(new Marked.Range(
                                match.span().start(), match.span().end())),
                        true);
    }

    private static tidemark.report.@Nullable Figure figure(Entry entry) {
        return switch (entry) {
            case Entry.OfFigure of -> of.figure();
            case Entry.OfDefinition of -> of.figure();
            case Entry.OfEvent _, Entry.OfSection _, Entry.OfParagraph _ -> null;
        };
    }

    private static List<Marked.Range> apart(List<Marked.Range> ranges) {
        ranges.sort(Comparator.comparingInt(Marked.Range::start));
        var apart = new ArrayList<Marked.Range>();
        for (Marked.Range range : ranges) {
            if (apart.isEmpty() || apart.getLast().end() <= range.start()) {
                apart.add(range);
            }
        }
        return apart;
    }

    /// Of a long text, the part around the first range.
    private static Marked excerpt(String text, List<Marked.Range> ranges, boolean mayCut) {
        if (!mayCut || text.length() <= LONGEST) {
            return new Marked(text, ranges);
        }
        int first = ranges.isEmpty() ? 0 : ranges.getFirst().start();
        int from = begin(text, Math.max(0, Math.min(first - BEFORE, text.length() - LONGEST)));
        int to = Math.min(text.length(), from + LONGEST);
        String lead = from > 0 ? "…" : "";
        int shift = lead.length() - from;
        List<Marked.Range> moved = ranges.stream()
                .filter(range -> range.end() <= to)
                .map(range -> new Marked.Range(range.start() + shift, range.end() + shift))
                .toList();
        return new Marked(lead + text.substring(from, to) + (to < text.length() ? "…" : ""), moved);
    }

    /// Not in the middle of a word.
    private static int begin(String text, int at) {
        int from = at;
        while (from > 0 && text.charAt(from - 1) < 0x80 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }
}
