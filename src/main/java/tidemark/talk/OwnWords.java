package tidemark.talk;

import java.util.List;
import tidemark.chart.Palette;
import tidemark.picture.font.Face;
import tidemark.report.Language;

/// The words of a slide of the speaker's own: a title, paragraphs and points.
///
/// @param base in pixels
record OwnWords(Slide.Words slide, Language language, Palette palette, double base) {

    /// Of the words below the title, in bases, from the largest.
    static final List<Double> SIZES = List.of(1.8, 1.6, 1.4, 1.2, 1.0);

    private static final double ALONE = 2.6;
    private static final double TITLE = 2.1;
    private static final double POINT_ROOM = 1.1;
    private static final String POINT = "•";

    /// One line alone stands as large as the title of a section.
    Lines set(Lines lines, double size) {
        String title = slide.title().in(language);
        var own = slide.words().in(language).lines().map(WordsLine::of).toList();
        if (title.isBlank() && own.size() == 1 && !own.getFirst().isPoint()) {
            return lines.title(own.getFirst().words(), Face.BOLD, ALONE, palette.ink());
        }
        lines.title(title, Face.BOLD, TITLE, palette.ink()).gap(1);
        own.forEach(line -> add(line, lines, size));
        return lines;
    }

    private void add(WordsLine line, Lines lines, double size) {
        lines.gap(0.45 * size);
        if (line.isPoint()) {
            lines.mark(POINT, Face.BOLD, size, palette.sea(), size)
                    .add(line.words(), Face.REGULAR, size, palette.calm(), POINT_ROOM * size * base);
        } else {
            lines.add(line.words(), Face.REGULAR, size, palette.calm());
        }
    }
}
