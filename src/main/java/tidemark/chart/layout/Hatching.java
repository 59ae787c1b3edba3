package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import tidemark.picture.Mark;
import tidemark.picture.Stroke;

/// Rising diagonals within small shapes, each cut to the shape.
final class Hatching {
    private static final double STEP_OF_WIDTH = 2.6;

    private Hatching() {}

    /// A hatched square with its outline.
    static List<Mark> square(double x, double y, double side, Stroke stroke) {
        var marks = new ArrayList<Mark>();
        double inset = stroke.width() / 2;
        double inner = side - stroke.width();
        double step = stroke.width() * STEP_OF_WIDTH;
        for (double sum = step; sum < 2 * inner; sum += step) {
            double from = Math.max(0, sum - inner);
            double to = Math.min(inner, sum);
            marks.add(Mark.Path.line(
                    x + inset + from, y + inset + sum - from, x + inset + to, y + inset + sum - to, stroke));
        }
        marks.add(new Mark.Rectangle(x + inset, y + inset, inner, inner, 0, null, stroke));
        return marks;
    }

    /// A hatched circle with its outline.
    static List<Mark> circle(double x, double y, double radius, Stroke stroke) {
        var marks = new ArrayList<Mark>();
        double inner = radius - stroke.width() / 2;
        double step = stroke.width() * STEP_OF_WIDTH;
        for (double off = -Math.floor(inner / step) * step; off < inner; off += step) {
            double half = Math.sqrt(inner * inner - off * off);
            double middleX = x + off * Math.sqrt(0.5);
            double middleY = y + off * Math.sqrt(0.5);
            double reach = half * Math.sqrt(0.5);
            marks.add(Mark.Path.line(middleX - reach, middleY + reach, middleX + reach, middleY - reach, stroke));
        }
        marks.add(new Mark.Circle(x, y, inner, null, stroke));
        return marks;
    }
}
