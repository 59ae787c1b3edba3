package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Mark;
import tidemark.picture.Stroke;
import tidemark.picture.font.Face;
import tidemark.report.Figure;
import tidemark.report.IndicatorKind;
import tidemark.report.Language;
import tidemark.report.Rank;
import tidemark.report.wording.Wording;

/// One streak.
///
/// @param rank that is held; null where the figure itself is the streak
/// @param cells one for each stated year or time; 0 where their number is not stated or too large to be drawn
/// @param length the number with its unit, set at the end of the cells; empty where it is not stated
record StreakRow(Figure figure, @Nullable Rank rank, boolean lit, int cells, String length) {
    static final double RADIUS = 0.46;
    static final double LEAST_PITCH = 1.05;
    private static final int MOST_CELLS = 60;
    private static final double ABOVE_GAP = 0.45;
    private static final double END_GAP = 0.7;
    private static final double LINE_PITCH = 1.35;

    /// The streaks of a figure: of its ranks, or its own.
    static List<StreakRow> of(Figure figure, boolean lit, Language language) {
        var rows = new ArrayList<StreakRow>();
        boolean own = figure.kind() == IndicatorKind.STREAK && figure.value() != null;
        int count = own && figure.value() != null ? figure.value().intValue() : 0;
        var held = figure.ranks().stream().filter(Rank::consecutive).toList();
        if (own) {
            var same =
                    held.stream().filter(rank -> isOf(rank, count)).findFirst().orElse(null);
            var length = Wording.reading(figure, language).text();
            rows.add(new StreakRow(figure, same, lit, count > MOST_CELLS ? 0 : count, length));
        }
        held.stream()
                .filter(rank -> !own || !isOf(rank, count))
                .forEach(rank -> rows.add(ofRank(figure, rank, lit, language)));
        return rows;
    }

    /// True where the rank's years are the very streak that the figure counts.
    private static boolean isOf(Rank rank, int count) {
        return rank.streakYears() == null || rank.streakYears() == count;
    }

    private static StreakRow ofRank(Figure figure, Rank rank, boolean lit, Language language) {
        Integer years = rank.streakYears();
        if (years == null) {
            return new StreakRow(figure, rank, lit, 0, "");
        }
        return new StreakRow(figure, rank, lit, years > MOST_CELLS ? 0 : years, years(years, language));
    }

    private static String years(int years, Language language) {
        return switch (language) {
            case ZH -> years + "年";
            case EN -> years == 1 ? "1 year" : years + " years";
        };
    }

    /// The words before the cells, at most `width` wide.
    Body label(double width, Style style) {
        var palette = style.palette();
        var stack = new Stack()
                .add(
                        TextBox.wrap(
                                style.say(figure.label()),
                                lit ? Face.BOLD : Face.REGULAR,
                                style.size(Style.Role.NAME),
                                width),
                        palette.ink());
        if (rank != null) {
            var words = cells == 0 ? Wording.rank(rank, style.language()) : Wording.rankBadge(rank, style.language());
            stack.add(TextBox.wrap(words, Face.REGULAR, style.size(Style.Role.SMALL), width), palette.goldInk());
        }
        return stack.body();
    }

    TextBox end(Style style) {
        return TextBox.line(length, Face.BOLD, style.size(Style.Role.VALUE));
    }

    /// @param labels the width kept for labels
    /// @param left where the cells begin; 0 where the label stands above them
    /// @param pitch between the middles of cells
    /// @param perLine how many cells a line has room for
    Body lay(double labels, double left, double pitch, int perLine, Style style) {
        var label = label(left == 0 ? labels : labels + 0.01, style);
        var line = cells(pitch, perLine, style);
        if (left == 0) {
            return Shown.figure(
                    figure,
                    style.language(),
                    new Stack().add(label).gap(style.times(ABOVE_GAP)).add(line).body());
        }
        double height = Math.max(label.height(), line.height());
        var marks = new ArrayList<Mark>();
        marks.addAll(Mark.moved(label.marks(), 0, (height - label.height()) / 2));
        marks.addAll(Mark.moved(line.marks(), left, (height - line.height()) / 2));
        return Shown.figure(figure, style.language(), new Body(left + line.width(), height, marks, Set.of()));
    }

    /// In as many lines as the room needs, with the length behind the last cell.
    private Body cells(double pitch, int perLine, Style style) {
        var end = end(style);
        double radius = style.times(RADIUS);
        double height = Math.max(2 * radius, end.height());
        double middle = height / 2;
        var marks = new ArrayList<Mark>();
        double right = 0;
        double last = radius;
        for (int from = 0; from < cells; from += perLine) {
            int count = Math.min(perLine, cells - from);
            middle = height / 2 + from / perLine * style.times(LINE_PITCH);
            last = radius + (count - 1) * pitch;
            right = Math.max(right, last + radius);
            marks.addAll(line(count, pitch, middle, style));
        }
        double x = cells == 0 ? 0 : last + radius + style.times(END_GAP);
        marks.addAll(
                end.centredOn(x, middle, TextBox.Align.LEFT, style.palette().ink()));
        return new Body(Math.max(right, x + end.width()), middle + height / 2, marks, Set.of());
    }

    private List<Mark> line(int count, double pitch, double middle, Style style) {
        var palette = style.palette();
        double radius = style.times(RADIUS);
        var marks = new ArrayList<Mark>();
        if (count > 1) {
            marks.add(Mark.Path.line(
                    radius,
                    middle,
                    radius + (count - 1) * pitch,
                    middle,
                    Stroke.solid(lit ? palette.signal() : palette.seaMid(), style.times(0.22))));
        }
        for (int i = 0; i < count; i++) {
            marks.add(
                    new Mark.Circle(radius + i * pitch, middle, radius, lit ? palette.signal() : palette.sea(), null));
        }
        return marks;
    }
}
