package tidemark.export.handout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Palette;
import tidemark.chart.Theme;
import tidemark.chart.layout.TextBox;
import tidemark.export.PlainWords;
import tidemark.export.TalkRequest;
import tidemark.picture.Bounds;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.Part;
import tidemark.picture.Picture;
import tidemark.picture.Stroke;
import tidemark.picture.font.Face;
import tidemark.report.Language;
import tidemark.report.wording.Wording;

/// One page while it is put together. Paper is white, whatever the theme of the slides.
final class HandoutPage {
    private static final double FRAME = 1.5;
    private static final double PAGE_NUMBER = 120;
    private static final double HEAD = 92;

    private final TalkRequest request;
    private final Paper paper;
    private final Palette palette;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Picture> slides = new ArrayList<>();

    HandoutPage(TalkRequest request, Paper paper) {
        this.request = request;
        this.paper = paper;
        palette = Palette.of(Theme.LIGHT, request.talk().look().accent());
        String title = PlainWords.of(request.title());
        words(
                TextBox.wrap(title, Face.BOLD, Paper.SMALL, Paper.RIGHT - Paper.MARGIN),
                Paper.MARGIN,
                HEAD,
                palette.sea());
    }

    void put(Block block) {
        Picture slide = block.slide();
        if (slide != null) {
            slides.add(slide);
            picture(slide, block.top());
        }
        double y = block.top();
        for (TextBox paragraph : block.notes().paragraphs()) {
            words(paragraph, paper.notesLeft(), y, palette.ink());
            y += paragraph.height() + Passage.gap();
        }
    }

    /// In its colours, with a line around it that shows where white slides end.
    private void picture(Picture slide, double top) {
        double by = paper.slideWidth() / slide.width();
        var drawn = new ArrayList<Mark>();
        drawn.add(frame(top, slide.ground(), null));
        drawn.addAll(Mark.moved(Mark.scaled(slide.marks(), by), Paper.MARGIN, top));
        drawn.add(frame(top, null, Stroke.solid(palette.seaMid(), FRAME)));
        marks.add(new Mark.Group(null, drawn));
    }

    private Mark frame(double top, @Nullable Colour fill, @Nullable Stroke line) {
        return new Mark.Rectangle(Paper.MARGIN, top, paper.slideWidth(), paper.slideHeight(), 0, fill, line);
    }

    private void words(TextBox lines, double x, double top, Colour colour) {
        String text = String.join(request.language() == Language.EN ? " " : "", lines.lines());
        var room = new Bounds(x, top, lines.width(), lines.height());
        marks.add(new Mark.Group(
                null, new Part.Words(Part.Words.Kind.TEXT, text, room), lines.at(x, top, TextBox.Align.LEFT, colour)));
    }

    /// @param page its number, from 1
    Picture finished(int page, int of) {
        String source = PlainWords.of(Wording.sourceLine(request.talk().report(), request.language()));
        double width = Paper.RIGHT - Paper.MARGIN - PAGE_NUMBER;
        var foot = TextBox.wrap(source, Face.REGULAR, Paper.SMALL, width);
        double top = Paper.BOTTOM + Paper.GAP;
        words(foot, Paper.MARGIN, top, palette.faint());
        var number = TextBox.line(page + " / " + of, Face.REGULAR, Paper.SMALL);
        words(number, Paper.RIGHT - number.width(), top, palette.faint());
        return new Picture(
                "handout-" + page,
                Paper.WIDTH,
                Paper.HEIGHT,
                palette.ground(),
                request.language().tag(),
                request.title(),
                Handout.described(slides),
                marks);
    }
}
