package tidemark.chart.layout;

import java.util.List;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.Stroke;
import tidemark.picture.Subject;
import tidemark.report.Figure;

/// The whole room in which a figure's value can lie, from zero to where its axis goes, for a reader who guesses there.
public final class Rail {
    /// No id of a figure holds a colon.
    private static final String ID = "rail:";

    private Rail() {}

    /// What the rail of a figure is called among the subjects of a picture.
    public static String idOf(String figure) {
        return ID + figure;
    }

    /// An empty outline.
    static Mark outlined(Figure figure, Bounds room, Style style) {
        var line = Stroke.solid(style.palette().hairline(), Math.max(1, style.times(0.07)));
        return group(figure, Surface.outline(room, line), style);
    }

    /// Where other marks show the room already.
    static Mark unseen(Figure figure, Bounds room, Style style) {
        return group(figure, new Mark.Rectangle(room.x(), room.y(), room.width(), room.height(), 0, null, null), style);
    }

    private static Mark group(Figure figure, Mark room, Style style) {
        return new Mark.Group(new Subject(idOf(figure.id()), style.say(figure.name())), List.of(room));
    }
}
