package tidemark.report.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tidemark.report.Source;

/// Where the sections of a source begin among the lines of its text.
///
/// @param starts for each section found, in order, its first line of text
/// @param ends for each section found, the line where the next one's heading begins
record Headings(Map<String, Integer> starts, Map<String, Integer> ends) {
    private static final int MOST_LINES = 4;
    private static final int MOST_SUBHEADINGS = 3;
    private static final int LONG = 40;
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:第?[一二三四五六七八九十]{1,3}[、.章节部分]+|[(（][一二三四五六七八九十]{1,3}[)）]|\\d{1,2}[.、])");

    static Headings find(Source source, List<TextLine> lines) {
        var starts = new LinkedHashMap<String, Integer>();
        var ends = new LinkedHashMap<String, Integer>();
        int from = 0;
        String open = "";
        for (Source.Section section : source.sections()) {
            int[] heading = heading(section.title(), lines, from);
            boolean first = starts.isEmpty() && section.equals(source.sections().getFirst());
            if (heading.length == 0 && !first) {
                continue;
            }
            int begins = heading.length == 0 ? 0 : heading[0];
            int text = heading.length == 0 ? afterHead(source, lines) : afterSubheadings(lines, heading[1]);
            if (!open.isEmpty()) {
                ends.put(open, begins);
            }
            starts.put(section.id(), text);
            open = section.id();
            from = heading.length == 0 ? 0 : text;
        }
        if (!open.isEmpty()) {
            ends.put(open, lines.size());
        }
        return new Headings(starts, ends);
    }

    /// How many sections have a heading of their own in the text.
    boolean hasAny() {
        return starts.size() > 1;
    }

    /// The first and the following line of a heading, which may be wrapped; empty where it is not there.
    private static int[] heading(String title, List<TextLine> lines, int from) {
        String wanted = TextLine.bare(title);
        for (int at = from; at < lines.size(); at++) {
            int end = endOf(wanted, lines, at);
            if (end > 0) {
                return new int[] {at, end};
            }
        }
        return new int[0];
    }

    private static int endOf(String wanted, List<TextLine> lines, int at) {
        String joined = NUMBERING.matcher(TextLine.bare(lines.get(at).text())).replaceFirst("");
        String plain = TextLine.bare(lines.get(at).text());
        for (int end = at + 1; end <= Math.min(lines.size(), at + MOST_LINES); end++) {
            if (joined.equals(wanted) || plain.equals(wanted)) {
                return end;
            }
            if (end == lines.size() || !wanted.startsWith(joined) && !wanted.startsWith(plain)) {
                return 0;
            }
            String next = TextLine.bare(lines.get(end).text());
            joined += next;
            plain += next;
        }
        return 0;
    }

    /// Sub-headings are the short lines under a heading with a gap below them; without one they begin the
    /// text.
    private static int afterSubheadings(List<TextLine> lines, int from) {
        boolean indented = lines.get(from - 1).indented();
        int at = from;
        while (at < lines.size() && at < from + MOST_SUBHEADINGS && isSubheading(lines.get(at), at == from, indented)) {
            at++;
        }
        return at < lines.size() && isApart(lines.get(at), indented) ? at : from;
    }

    private static boolean isSubheading(TextLine line, boolean first, boolean indented) {
        return line.isHeadingLike() && (first || !line.afterBlank()) && (indented || !line.indented());
    }

    private static boolean isApart(TextLine line, boolean indented) {
        return line.afterBlank()
                || line.indented() && !indented
                || line.ends() && line.text().length() > LONG;
    }

    /// Title, subtitle and byline stand before the first sentence.
    private static int afterHead(Source source, List<TextLine> lines) {
        int at = 0;
        while (at < lines.size() && (lines.get(at).isHeadingLike() || isNamed(source, lines.get(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isNamed(Source source, TextLine line) {
        String bare = TextLine.bare(line.text());
        String subtitle = source.subtitle();
        return TextLine.bare(source.title()).contains(bare)
                || subtitle != null && TextLine.bare(subtitle).contains(bare)
                || TextLine.bare(String.join("", source.authors()))
                        .contains(bare.replaceAll("^(?:记者|通讯员|作者|□)+:?", ""));
    }
}
