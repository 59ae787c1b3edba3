package tidemark.desk.present.hand;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import tidemark.sidecar.PenStroke.Point;

/// A smooth line along the points that a hand left: from the middle between two points to the next such middle, the
/// point between them being the curve's handle.
final class Curve {

    private Curve() {}

    /// The line around the points `from` to `to`, which begins where the one before ended.
    ///
    /// @param points of the whole stroke
    /// @param from at least 0
    /// @param to beyond the last
    static List<PathElement> of(List<Point> points, int from, int to, double width, double height) {
        var path = new ArrayList<PathElement>();
        Point begin = from == 0 ? points.getFirst() : middle(points.get(from - 1), points.get(from));
        path.add(new MoveTo(begin.x() * width, begin.y() * height));
        for (int i = from; i < to; i++) {
            Point handle = points.get(i);
            Point end = i + 1 == points.size() ? handle : middle(handle, points.get(i + 1));
            path.add(new QuadCurveTo(handle.x() * width, handle.y() * height, end.x() * width, end.y() * height));
        }
        if (points.size() == 1) {
            path.add(new LineTo(begin.x() * width, begin.y() * height));
        }
        return path;
    }

    private static Point middle(Point a, Point b) {
        return new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
    }
}
