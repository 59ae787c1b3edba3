package tidemark.report.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import tidemark.report.Place;
import tidemark.report.Source;

/// The text of a source, cut into the numbered paragraphs that a report points to.
///
/// @param lines every line that is not blank
/// @param heads the numbers of those lines that stand before or between the sections: title, byline, headings
/// @param headed true where headings of the source were found in the text
record SourceText(List<Paragraph> paragraphs, List<TextLine> lines, BitSet heads, boolean headed) {
    private static final double SHORT = 0.75;
    private static final double WRAPPED = 0.4;

    /// @param lines without the captions between them
    record Paragraph(Place place, List<TextLine> lines) {
        Paragraph {
            lines = List.copyOf(lines);
        }

        /// Whole again: without the breaks of lines, columns and pages.
        String text() {
            var text = new StringBuilder();
            lines.forEach(line -> append(text, line.text()));
            return text.toString();
        }
    }

    SourceText {
        paragraphs = List.copyOf(paragraphs);
    }

    /// Finds the sections by their headings and puts broken lines together. Title, byline, sub-headings and
    /// captions are left out, and so is what trails off without the end of a sentence at the end of a
    /// section.
    static SourceText split(Source source, String text) {
        List<TextLine> lines = TextLine.of(text);
        Headings headings = Headings.find(source, lines);
        var paragraphs = new ArrayList<Paragraph>();
        var heads = new BitSet(lines.size());
        heads.set(0, lines.size());
        headings.starts().forEach((section, start) -> {
            int end = headings.ends().getOrDefault(section, lines.size());
            List<TextLine> body = lines.subList(Math.min(start, end), end).stream()
                    .filter(line -> !line.isCaption())
                    .toList();
            int number = 0;
            heads.clear(Math.min(start, end), end);
            for (List<TextLine> paragraph : joined(body)) {
                number++;
                paragraphs.add(new Paragraph(new Place(section, number), paragraph));
            }
        });
        return new SourceText(paragraphs, lines, heads, headings.hasAny());
    }

    private static List<List<TextLine>> joined(List<TextLine> lines) {
        var paragraphs = new ArrayList<List<TextLine>>();
        boolean indents = usesIndents(lines);
        boolean wraps = lines.stream().filter(line -> !line.ends()).count() > WRAPPED * lines.size();
        int widest = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        var open = new ArrayList<TextLine>();
        for (int at = 0; at < lines.size(); at++) {
            TextLine line = lines.get(at);
            open.add(line);
            TextLine next = at + 1 < lines.size() ? lines.get(at + 1) : null;
            boolean room = line.text().length() < SHORT * widest;
            boolean apart = next == null
                    || (indents ? next.indented() || next.afterBlank() && room : !wraps || next.afterBlank() || room);
            if (line.ends() && apart) {
                paragraphs.add(List.copyOf(open));
                open.clear();
            }
        }
        return paragraphs;
    }

    /// Some lines are set in and some are not.
    private static boolean usesIndents(List<TextLine> lines) {
        long indented = lines.stream().filter(TextLine::indented).count();
        return indented > 0 && indented < lines.size();
    }

    /// Chinese runs on without a space; Latin words do not.
    private static void append(StringBuilder open, String line) {
        boolean latin = !open.isEmpty() && isLatin(open.charAt(open.length() - 1)) && isLatin(line.charAt(0));
        open.append(latin ? " " : "").append(line);
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
