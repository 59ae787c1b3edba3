package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.Set;
import tidemark.picture.Mark;
import tidemark.picture.Stroke;
import tidemark.picture.font.Face;

/// All places from the first to the last, the one that is held in gold. Drawn only where the source states how many
/// there
/// are.
final class RankStrip {
    private static final double LONGEST = 16;
    private static final double LEAST_PITCH = 0.5;
    private static final double MOST_PITCH = 0.8;
    private static final double HEIGHT = 0.62;

    private RankStrip() {}

    static Body of(int place, int places, double width, Style style) {
        double small = style.size(Style.Role.SMALL);
        var first = TextBox.line("1", Face.REGULAR, small);
        var last = TextBox.line(Integer.toString(places), Face.REGULAR, small);
        double gap = 0.4 * small;
        double left = first.width() + gap;
        double room = Math.min(width, style.times(LONGEST)) - left - last.width() - gap;
        if (room < style.base()) {
            room = style.base();
        }
        double pitch = Math.min(style.times(MOST_PITCH), room / places);
        double middle = first.height() / 2;
        var marks = new ArrayList<Mark>();
        marks.addAll(first.at(0, 0, TextBox.Align.LEFT, style.palette().faint()));
        if (pitch >= style.times(LEAST_PITCH)) {
            cells(place, places, left, middle, pitch, style, marks);
        } else {
            rail(place, places, left, middle, pitch, style, marks);
        }
        double right = left + pitch * places + gap;
        marks.addAll(last.at(right, 0, TextBox.Align.LEFT, style.palette().faint()));
        return new Body(right + last.width(), first.height(), marks, Set.of());
    }

    private static void cells(
            int place, int places, double left, double middle, double pitch, Style style, ArrayList<Mark> marks) {
        double height = style.times(HEIGHT);
        for (int i = 1; i <= places; i++) {
            boolean held = i == place;
            double tall = held ? height : height * 0.62;
            marks.add(new Mark.Rectangle(
                    left + (i - 1) * pitch,
                    middle - tall / 2,
                    pitch * 0.72,
                    tall,
                    0,
                    held ? style.palette().gold() : style.palette().seaMid(),
                    null));
        }
    }

    private static void rail(
            int place, int places, double left, double middle, double pitch, Style style, ArrayList<Mark> marks) {
        double length = pitch * places;
        double line = Math.max(1, style.times(0.12));
        marks.add(Mark.Path.line(
                left,
                middle,
                left + length,
                middle,
                Stroke.solid(style.palette().seaMid(), line)));
        double radius = style.times(HEIGHT) / 2;
        double x = Math.clamp(left + (place - 0.5) * pitch, left + radius, left + length - radius);
        marks.add(new Mark.Circle(x, middle, radius, style.palette().gold(), null));
    }
}
