package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.Set;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;
import tidemark.report.Figure;
import tidemark.report.Rank;
import tidemark.report.wording.Wording;

/// A medal with the place, and beside it what is ranked, the rank in words and the value where there is one.
record RankBadge(Figure figure, Rank rank, boolean lit) {
    private static final double RADIUS = 1.25;
    private static final double GAP = 0.75;
    private static final double LINE_GAP = 0.08;
    private static final double STRIP_GAP = 0.35;

    Body lay(double width, Style style) {
        double radius = style.times(RADIUS);
        double left = 2 * radius + style.times(GAP);
        var words = words(Math.max(style.base(), width - left), style);
        double height = Math.max(2 * radius, words.height());
        double top = Math.max(0, (2 * radius - words.height()) / 2);
        var palette = style.palette();
        var medal = Roundel.of(rank, style);
        var shown = lit ? new Roundel(palette.signal(), palette.ground(), medal.words(), true) : medal;
        var marks = new ArrayList<Mark>(shown.at(radius, radius, radius));
        marks.addAll(Mark.moved(words.marks(), left, top));
        return Shown.figure(figure, style.language(), new Body(left + words.width(), height, marks, Set.of()));
    }

    private Body words(double width, Style style) {
        var palette = style.palette();
        double small = style.size(Style.Role.SMALL);
        var stack = new Stack()
                .add(
                        TextBox.wrap(
                                style.say(figure.name()),
                                lit ? Face.BOLD : Face.REGULAR,
                                style.size(Style.Role.NAME),
                                width),
                        palette.ink())
                .gap(style.times(LINE_GAP))
                .add(TextBox.wrap(Wording.rank(rank, style.language()), Face.BOLD, small, width), palette.goldInk());
        if (rank.of() != null && rank.rank() != null && rank.rank() <= rank.of()) {
            stack.gap(style.times(STRIP_GAP)).add(RankStrip.of(rank.rank(), rank.of(), width, style));
        }
        if (figure.value() != null) {
            var reading = Wording.reading(figure, style.language()).text();
            stack.gap(style.times(LINE_GAP)).add(TextBox.wrap(reading, Face.REGULAR, small, width), palette.calm());
        }
        return stack.body();
    }
}
