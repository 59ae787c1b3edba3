package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.Segment;
import tidemark.picture.Stroke;
import tidemark.picture.font.Face;
import tidemark.report.Figure;
import tidemark.report.Qualifier;
import tidemark.report.Rank;
import tidemark.report.wording.Wording;

/// A medal for each of a count; those of a part come first, in gold and ringed.
///
/// @param part null where only the whole is stated
record MedalWall(Figure whole, @Nullable Figure part, boolean wholeLit, boolean partLit) {
    private static final double MOST_PITCH = 4;
    private static final double LEAST_PITCH = 2.1;
    private static final double DISC = 0.43;
    private static final double BELOW = 0.55;
    private static final double LABEL_GAP = 0.45;
    private static final double BRACKET = 0.2;
    private static final double NUMBER = 1.35;

    Body lay(double width, Style style) {
        int count = RankWallLayout.count(whole);
        int gold = part == null ? 0 : RankWallLayout.count(part);
        boolean open = opens(whole);
        int perRow = perRow(count, width, open, style);
        double pitch = Math.min(style.times(MOST_PITCH), width / (perRow + (open ? 1 : 0)));
        int rows = Math.ceilDiv(count, perRow);
        var ofPart = new ArrayList<Mark>();
        var ofWhole = new ArrayList<Mark>();
        for (int i = 0; i < count; i++) {
            var medal = i < gold ? partMedal(part, style) : wholeMedal(style);
            double x = (i % perRow + 0.5) * pitch;
            double y = (i / perRow + 0.5) * pitch;
            (i < gold ? ofPart : ofWhole).addAll(medal.at(x, y, DISC * pitch));
        }
        var key = Set.<KeyEntry>of();
        if (open) {
            int inLast = count - (rows - 1) * perRow;
            ofWhole.add(arrow((inLast + 0.3) * pitch, (rows - 0.5) * pitch, 0.3 * pitch, style));
            key = Set.of(whole.qualifier() == Qualifier.AT_LEAST ? KeyEntry.AT_LEAST : KeyEntry.MORE_THAN);
        }
        double y = rows * pitch + style.times(BELOW);
        double right = Math.max(Math.min(perRow, count), 0) * pitch + (open ? pitch : 0);
        if (part != null) {
            var label = label(
                    part, gold * pitch, rows == 1, partLit, style.palette().gold(), width, style);
            ofPart.addAll(Mark.moved(label.marks(), 0, y));
            y += label.height() + style.times(BELOW);
            right = Math.max(right, label.width());
        }
        var label =
                label(whole, count * pitch, rows == 1, wholeLit, style.palette().sea(), width, style);
        ofWhole.addAll(Mark.moved(label.marks(), 0, y));
        var groups = new ArrayList<Mark>();
        if (part != null) {
            groups.add(Shown.figure(part, style.language(), ofPart));
        }
        groups.add(Shown.figure(whole, style.language(), ofWhole));
        return new Body(Math.max(right, label.width()), y + label.height(), groups, key);
    }

    private static boolean opens(Figure figure) {
        return figure.qualifier() == Qualifier.MORE_THAN || figure.qualifier() == Qualifier.AT_LEAST;
    }

    /// All in one row where the width allows, else tens or fives, which the eye counts easily.
    private static int perRow(int count, double width, boolean open, Style style) {
        double slots = width / style.times(LEAST_PITCH) - (open ? 1 : 0);
        for (int perRow : List.of(Math.min(count, 12), 20, 10, 5)) {
            boolean useful = perRow == count || perRow < count && (perRow != 20 || count > 60) && perRow % 5 == 0;
            if (useful && perRow <= slots) {
                return perRow;
            }
        }
        return Math.min(count, 5);
    }

    private static Roundel partMedal(@Nullable Figure part, Style style) {
        var palette = style.palette();
        return new Roundel(palette.gold(), palette.onGold(), part == null ? null : place(part), palette.gold());
    }

    private Roundel wholeMedal(Style style) {
        return new Roundel(style.palette().sea(), style.palette().onSea(), place(whole), null);
    }

    /// The place on the medals; a star where none is stated.
    private static @Nullable String place(Figure figure) {
        return figure.ranks().stream()
                .findFirst()
                .flatMap(Rank::place)
                .map(place -> Integer.toString(place))
                .orElse(null);
    }

    /// The count and its name, under a bracket along its medals where they stand in one row, else beside a disc.
    private static Body label(
            Figure figure, double length, boolean bracket, boolean lit, Colour metal, double width, Style style) {
        var palette = style.palette();
        var colour = lit ? palette.signal() : metal;
        double value = style.size(Style.Role.VALUE);
        double disc = bracket ? 0 : value;
        var number = new BigNumber(Wording.reading(figure, style.language()), NUMBER * value, value)
                .lay(width - disc, lit ? palette.signal() : palette.ink(), palette.calm());
        double indent = bracket ? 0 : disc + 0.5 * value;
        double gap = style.times(LABEL_GAP);
        var name = TextBox.line(style.say(figure.name()), Face.REGULAR, style.size(Style.Role.NAME));
        boolean beside = indent + number.width() + gap + name.width() <= width;
        var marks = new ArrayList<Mark>();
        double y = 0;
        if (bracket) {
            marks.add(new Mark.Rectangle(0, 0, length, style.times(BRACKET), 0, colour, null));
            y = style.times(BRACKET) + style.times(0.25);
        } else {
            marks.add(new Mark.Circle(disc / 2, number.height() / 2 + 0.04 * value, disc / 2, metal, null));
        }
        marks.addAll(Mark.moved(number.marks(), indent, y));
        if (beside) {
            double baseline = y + Face.BOLD.ascent(NUMBER * value);
            double top = baseline - name.firstBaseline();
            marks.addAll(name.at(indent + number.width() + gap, top, TextBox.Align.LEFT, palette.calm()));
            return new Body(indent + number.width() + gap + name.width(), y + number.height(), marks, Set.of());
        }
        var wrapped = TextBox.wrap(style.say(figure.name()), Face.REGULAR, style.size(Style.Role.NAME), width - indent);
        marks.addAll(wrapped.at(indent, y + number.height(), TextBox.Align.LEFT, palette.calm()));
        return new Body(
                indent + Math.max(number.width(), wrapped.width()),
                y + number.height() + wrapped.height(),
                marks,
                Set.of());
    }

    /// An open tip: there are more than are drawn.
    private static Mark arrow(double x, double y, double reach, Style style) {
        return new Mark.Path(
                List.of(
                        new Segment.MoveTo(x, y - reach),
                        new Segment.LineTo(x + reach, y),
                        new Segment.LineTo(x, y + reach)),
                null,
                Stroke.solid(style.palette().sea(), 0.25 * reach));
    }
}
