package tidemark.report.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tidemark.report.Place;
import tidemark.report.check.MarkedText.Mark;
import tidemark.report.check.MarkedText.Passage;
import tidemark.report.check.MarkedText.Role;

/// Cuts a text into the passages that a reader sees one by one. What stands between the lines of a paragraph, such as
/// a caption, stays there.
final class Passages {
    /// Characters of the longest passage, so that showing one takes no time to speak of.
    private static final int LONGEST = 1200;

    private static final String SENTENCE_ENDS = "。！？；!?;\n";

    private final String text;
    private final SourceText source;
    private final Map<Place, List<Mark>> marks;
    private final List<Passage> passages = new ArrayList<>();

    /// @param marks of each paragraph, their places those of the text
    Passages(String text, SourceText source, Map<Place, List<Mark>> marks) {
        this.text = text;
        this.source = source;
        this.marks = marks;
    }

    List<Passage> all() {
        Map<Integer, SourceText.Paragraph> starts =
                HashMap.newHashMap(source.paragraphs().size());
        source.paragraphs().forEach(each -> starts.put(each.lines().getFirst().start(), each));
        int after = 0;
        for (int at = 0; at < source.lines().size(); at++) {
            TextLine line = source.lines().get(at);
            SourceText.Paragraph paragraph = starts.get(line.start());
            if (paragraph != null) {
                after = paragraph.lines().getLast().end();
                add(Role.BODY, line.start(), after, paragraph.place());
            } else if (line.start() >= after) {
                add(source.heads().get(at) ? Role.HEAD : Role.ASIDE, line.start(), line.end(), null);
            }
        }
        return passages;
    }

    private void add(Role role, int start, int end, @Nullable Place place) {
        List<Mark> within = place == null ? List.of() : marks.getOrDefault(place, List.of());
        int first = indented(start);
        int mark = 0;
        for (int from = first; from < end; ) {
            int to = cut(from, end);
            int last = mark;
            while (last < within.size() && within.get(last).start() < to) {
                last++;
            }
            if (last > mark && within.get(last - 1).end() > to) {
                to = within.get(last - 1).end();
            }
            passages.add(passage(role, from, to, place, from == first, within.subList(mark, last)));
            mark = last;
            from = to;
        }
    }

    /// With the space that sets the first line in.
    private int indented(int start) {
        int at = start;
        while (at > 0 && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00a0';
    }

    /// Behind a sentence if there is one in the second half.
    private int cut(int from, int end) {
        int most = from + LONGEST;
        if (most >= end) {
            return end;
        }
        for (int at = most; at > from + LONGEST / 2; at--) {
            if (SENTENCE_ENDS.indexOf(text.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(most)) ? most + 1 : most;
    }

    private Passage passage(Role role, int from, int to, @Nullable Place place, boolean begins, List<Mark> within) {
        return new Passage(
                role,
                text.substring(from, to),
                place,
                begins,
                within.stream()
                        .map(mark -> new Mark(
                                mark.start() - from,
                                mark.end() - from,
                                mark.state(),
                                mark.claims(),
                                mark.leftOut(),
                                mark.begins()))
                        .toList());
    }
}
