package tidemark.export.handout;

import java.util.ArrayList;
import java.util.List;
import tidemark.chart.layout.TextBox;
import tidemark.picture.font.Face;

/// Paragraphs one below the other, which may go on on another page.
///
/// @param paragraphs each set in lines
record Passage(List<TextBox> paragraphs) {
    /// Between two paragraphs, in their size.
    private static final double APART = 0.6;

    /// A last line is at least so wide, in its size.
    private static final double SHORTEST = 4;

    /// No page ends or begins with fewer lines of a paragraph.
    private static final int FEWEST_LINES = 2;

    Passage {
        paragraphs = List.copyOf(paragraphs);
    }

    static Passage of(String heading, List<String> notes, double width) {
        var paragraphs = new ArrayList<TextBox>();
        paragraphs.add(set(heading, Face.BOLD, width));
        notes.forEach(line -> paragraphs.add(set(line, Face.REGULAR, width)));
        return new Passage(paragraphs);
    }

    /// Filled line by line, unless but a word would be left for the last one.
    private static TextBox set(String words, Face face, double width) {
        var filled = TextBox.filled(words, face, Paper.NOTES, width);
        double last = face.width(filled.lines().getLast(), Paper.NOTES);
        return last < SHORTEST * Paper.NOTES ? TextBox.wrap(words, face, Paper.NOTES, width) : filled;
    }

    double height() {
        return paragraphs.stream().mapToDouble(TextBox::height).sum() + Math.max(0, paragraphs.size() - 1) * gap();
    }

    static double gap() {
        return APART * Paper.NOTES;
    }

    boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /// With a heading above.
    Passage under(TextBox heading) {
        var with = new ArrayList<TextBox>();
        with.add(heading);
        with.addAll(paragraphs);
        return new Passage(with);
    }

    /// @param first as much as a page takes
    /// @param rest what goes on on the next one
    record Parted(Passage first, Passage rest) {}

    /// @param room on the page
    Parted part(double room) {
        var first = new ArrayList<TextBox>();
        double used = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            TextBox paragraph = paragraphs.get(i);
            if (used + paragraph.height() > room) {
                return parted(first, i, lines(paragraph, room - used));
            }
            first.add(paragraph);
            used += paragraph.height() + gap();
        }
        return new Parted(this, new Passage(List.of()));
    }

    /// @param lines of the paragraph that still fit
    private Parted parted(List<TextBox> first, int at, int lines) {
        TextBox paragraph = paragraphs.get(at);
        var rest = new ArrayList<TextBox>();
        if (lines > 0) {
            first.add(part(paragraph, 0, lines));
            rest.add(part(paragraph, lines, paragraph.lines().size()));
        } else {
            rest.add(paragraph);
        }
        rest.addAll(paragraphs.subList(at + 1, paragraphs.size()));
        return new Parted(new Passage(first), new Passage(rest));
    }

    private static TextBox part(TextBox paragraph, int from, int to) {
        return new TextBox(paragraph.lines().subList(from, to), paragraph.face(), paragraph.size());
    }

    private static int lines(TextBox paragraph, double room) {
        double spare =
                room - TextBox.line("", paragraph.face(), paragraph.size()).height();
        int fitting = spare < 0 ? 0 : 1 + (int) (spare / (TextBox.LEADING * paragraph.size()));
        int most = Math.min(fitting, paragraph.lines().size() - FEWEST_LINES);
        return most < FEWEST_LINES ? 0 : most;
    }
}
