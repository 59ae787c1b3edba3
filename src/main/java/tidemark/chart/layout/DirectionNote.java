package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;
import tidemark.report.Direction;
import tidemark.report.Figure;
import tidemark.report.Text;

/// What must be said above a chart of durations before it can be read: what a mark stands for, and that shorter is
/// better.
final class DirectionNote {
    private static final Text LESS = new Text("越少越好", "Less is better");
    private static final double GAP = 0.8;

    private DirectionNote() {}

    static boolean lessIsBetter(List<Figure> figures) {
        return !figures.isEmpty() && figures.stream().allMatch(figure -> figure.better() == Direction.LESS);
    }

    /// The words in one sentence, parted as the language parts them.
    static String words(List<Text> legend, List<Figure> figures, Style style) {
        var parts = new ArrayList<String>();
        legend.forEach(text -> parts.add(style.say(text)));
        if (lessIsBetter(figures)) {
            parts.add(style.say(LESS));
        }
        return String.join(style.say(new Text("；", ". ")), parts);
    }

    /// The body with the words above it.
    static Body above(Body body, String words, double width, Style style) {
        if (words.isEmpty()) {
            return body;
        }
        var text = box(words, width, style);
        double top = text.height() + style.times(GAP);
        var marks = new ArrayList<Mark>(
                text.at(0, 0, TextBox.Align.LEFT, style.palette().faint()));
        marks.addAll(Mark.moved(body.marks(), 0, top));
        return new Body(Math.max(text.width(), body.width()), top + body.height(), marks, body.key());
    }

    /// What is left of a box below the words.
    static Box below(Box box, String words, Style style) {
        if (words.isEmpty() || box.height() == 0) {
            return box;
        }
        double taken = box(words, box.width(), style).height() + style.times(GAP);
        return new Box(box.width(), Math.max(1, box.height() - taken));
    }

    private static TextBox box(String words, double width, Style style) {
        return TextBox.wrap(words, Face.REGULAR, style.size(Style.Role.SMALL), Math.max(1, width));
    }
}
