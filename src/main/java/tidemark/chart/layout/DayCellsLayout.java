package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import tidemark.picture.Mark;
import tidemark.report.Figure;
import tidemark.report.Text;
import tidemark.report.unit.Measure;

/// Durations in days, one cell a day and a gap after each week, so that days can be counted.
final class DayCellsLayout implements FormLayout {
    private static final double MOST_DAYS = 400;
    private static final int WEEK = 7;
    private static final int WORKING_WEEK = 5;
    private static final double CELL = 1.1;
    private static final double LEAST_CELL = 0.58;
    private static final double MOST_STRETCH = 1.8;
    private static final double LONE_STRETCH = 4;
    private static final double HEAD_GAP = 0.35;
    private static final double ROW_GAP = 1;
    private static final Text DAYS = new Text("一格一天，每七格为一周", "One cell is one day, seven make a week");
    private static final Text WORKING_DAYS =
            new Text("一格一个工作日，每五格为一周", "One cell is one working day, five make a week");

    @Override
    public Body lay(Content content, Box box, Style style) {
        var parted = OneUnit.of(content.figures(), DayCellsLayout::isInDays);
        var words = DirectionNote.words(legend(parted.alike()), parted.alike(), style);
        return new WithNumbers(parted.apart(), room -> {
                    var cells = Stretch.toFill(
                            DirectionNote.below(room, words, style),
                            parted.alike().size() == 1 ? LONE_STRETCH : MOST_STRETCH,
                            stretch -> rows(parted.alike(), content, room.width(), stretch, style));
                    return DirectionNote.above(cells, words, room.width(), style);
                })
                .lay(content, box, style);
    }

    private static boolean isInDays(Figure figure) {
        var measure = figure.unit().measure();
        boolean days = measure == Measure.DAY || measure == Measure.WORKING_DAY;
        return days && figure.unit().per() == null && days(figure) >= 0 && days(figure) <= MOST_DAYS;
    }

    private static double days(Figure figure) {
        return ScalePanel.value(figure) * figure.unit().scale().doubleValue();
    }

    private static int week(List<Figure> figures) {
        boolean working = figures.stream().anyMatch(f -> f.unit().measure() == Measure.WORKING_DAY);
        return working ? WORKING_WEEK : WEEK;
    }

    private static List<Text> legend(List<Figure> figures) {
        if (figures.isEmpty()) {
            return List.of();
        }
        return List.of(week(figures) == WEEK ? DAYS : WORKING_DAYS);
    }

    private static Body rows(List<Figure> figures, Content content, double width, double stretch, Style style) {
        int week = week(figures);
        double longest =
                figures.stream().mapToDouble(DayCellsLayout::days).max().orElse(0);
        double least = style.times(LEAST_CELL) * stretch;
        int weeks = weeksPerLine(
                (int) Math.ceil(longest / week), w -> cell(w, week, figures, width, stretch, style) >= least);
        double cell = Math.max(cell(weeks, week, figures, width, stretch, style), style.times(LEAST_CELL));
        int perLine = weeks * week;
        var bodies = new ArrayList<Body>();
        for (Figure figure : figures) {
            var head = figures.size() == 1
                    ? NumberBlock.of(figure, content, Style.Role.BIG, width, style)
                            .loose()
                    : NamedValue.of(figure, content, width, style);
            var run = new CellRun(
                    Look.of(figure),
                    days(figure),
                    week,
                    perLine,
                    cell,
                    Tint.of(content, figure, style.palette()),
                    QualifiedBar.lineOf(style));
            double top = head.height() + style.times(HEAD_GAP);
            var marks = new ArrayList<Mark>(head.marks());
            marks.addAll(run.at(0, top));
            bodies.add(new Body(
                    Math.max(head.width(), run.width()),
                    top + run.height(),
                    List.of(Shown.figure(figure, style, marks)),
                    Look.of(figure).key()));
        }
        return Stacked.of(bodies, style.times(ROW_GAP) * stretch);
    }

    /// As few lines as leave the cells large enough, evenly filled.
    private static int weeksPerLine(int weeks, IntPredicate largeEnough) {
        for (int lines = 1; lines < weeks; lines++) {
            int even = (weeks + lines - 1) / lines;
            if (largeEnough.test(even)) {
                return even;
            }
        }
        return 1;
    }

    /// The largest cell at which so many weeks, and an arrow after them, fit on a line.
    private static double cell(int weeks, int week, List<Figure> figures, double width, double stretch, Style style) {
        double line = QualifiedBar.lineOf(style);
        double most = style.times(CELL) * stretch;
        double reach = figures.stream()
                .mapToDouble(figure -> QualifiedBar.reachOf(Look.of(figure), most, line))
                .max()
                .orElse(0);
        return Math.min(most, (width - reach) / CellRun.width(weeks * week, week, 1));
    }
}
