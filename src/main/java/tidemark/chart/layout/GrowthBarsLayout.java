package tidemark.chart.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tidemark.chart.Palette;
import tidemark.picture.Mark;
import tidemark.picture.Stroke;
import tidemark.picture.font.Face;
import tidemark.report.Figure;
import tidemark.report.Growth;
import tidemark.report.Language;
import tidemark.report.wording.Reading;
import tidemark.report.wording.Wording;

/// Stated changes as bars around zero, the greatest first: gains to the right, losses to the left in another colour,
/// each with its sign.
/// Names, and the values that changed, stand in a column of their own.
final class GrowthBarsLayout implements FormLayout {

    /// @throws IllegalArgumentException where changes in % and in percentage points are mixed, which the rules refuse
    @Override
    public Body lay(Content content, Box box, Style style) {
        var grown = content.figures().stream().filter(f -> f.growth() != null).toList();
        if (grown.stream().map(f -> growthOf(f).unit()).distinct().count() > 1) {
            throw new IllegalArgumentException("changes in % and in percentage points share no axis");
        }
        return grown.isEmpty() ? new Body(0, 0, List.of(), Set.of()) : new Rows(grown, content, box, style).body();
    }

    private static Growth growthOf(Figure figure) {
        return Objects.requireNonNull(figure.growth(), figure.id());
    }

    private record Row(Figure figure, double growth, TextBox name, Optional<SetReading> value, SetReading label) {
        double textHeight() {
            return name.height() + value.map(SetReading::height).orElse(0.0);
        }

        double textWidth() {
            return Math.max(name.width(), value.map(SetReading::width).orElse(0.0));
        }
    }

    private static final class Rows {
        private static final double LEAST_BARS = 5;
        private static final double LEAST_GAP = 0.45;
        private static final double GAP = 0.5;

        private final Content content;
        private final Style style;
        private final List<Row> rows;
        private final double namesWidth;
        private final double mostGain;
        private final double mostLoss;
        private final double zero;
        private final double scale;
        private final double width;
        private final double thickness;
        private final double rowGap;

        Rows(List<Figure> figures, Content content, Box box, Style style) {
            this.content = content;
            this.style = style;
            double widest = box.width() * 0.4;
            rows = figures.stream()
                    .map(figure -> row(figure, widest))
                    .sorted(Comparator.comparingDouble(Row::growth).reversed())
                    .toList();
            namesWidth = rows.stream().mapToDouble(Row::textWidth).max().orElse(0);
            mostGain = rows.stream()
                    .mapToDouble(Row::growth)
                    .filter(g -> g > 0)
                    .max()
                    .orElse(0);
            mostLoss = -rows.stream()
                    .mapToDouble(Row::growth)
                    .filter(g -> g < 0)
                    .min()
                    .orElse(0);
            double lossLabels = labelRoom(rows.stream().filter(r -> r.growth < 0));
            double gainLabels = labelRoom(rows.stream().filter(r -> r.growth >= 0));
            double beside = namesWidth + style.times(1.2) + lossLabels + gainLabels;
            double bars = Math.max(style.times(LEAST_BARS), box.width() - beside);
            width = beside + bars;
            double span = mostGain + mostLoss;
            scale = span == 0 ? 0 : bars / span;
            zero = namesWidth + style.times(1.2) + lossLabels + mostLoss * scale;
            double natural = height(style.times(1.5), style.times(LEAST_GAP));
            double spare = Math.max(0, box.height() - natural);
            double each = Math.min(spare / rows.size(), style.times(2.2));
            thickness = style.times(1.5) + each * 0.45;
            rowGap = style.times(LEAST_GAP) + each * 0.55;
        }

        private Row row(Figure figure, double widest) {
            var growth = growthOf(figure);
            var name = TextBox.wrap(
                    figure.label().in(style.language()), Face.REGULAR, style.size(Style.Role.NAME), widest);
            double small = style.size(Style.Role.SMALL);
            var value = figure.value() == null
                    ? Optional.<SetReading>empty()
                    : Optional.of(new SetReading(Wording.reading(figure, style.language()), small, small));
            var label = new SetReading(signed(growth), style.size(Style.Role.VALUE), small);
            return new Row(figure, growth.value().doubleValue(), name, value, label);
        }

        private Reading signed(Growth growth) {
            var value = growth.value();
            var sign = value.signum() > 0 ? "+" : value.signum() < 0 ? "−" : "";
            return new Reading("", sign + value.abs().toPlainString(), unit(growth.unit(), value));
        }

        private String unit(Growth.Unit unit, BigDecimal value) {
            boolean english = style.language() == Language.EN;
            return switch (unit) {
                case PERCENT -> "%";
                case PERCENTAGE_POINT ->
                    !english
                            ? unit.printed()
                            : value.abs().compareTo(BigDecimal.ONE) == 0 ? " percentage point" : " percentage points";
            };
        }

        private double labelRoom(Stream<Row> some) {
            return some.mapToDouble(row -> row.label.width() + style.times(GAP))
                    .max()
                    .orElse(0);
        }

        private double height(double thick, double gap) {
            return rows.stream().mapToDouble(row -> rowHeight(row, thick)).sum() + gap * (rows.size() - 1);
        }

        private static double rowHeight(Row row, double thick) {
            return Math.max(row.textHeight(), Math.max(thick, row.label.height()));
        }

        Body body() {
            var marks = new ArrayList<Mark>();
            var key = EnumSet.noneOf(KeyEntry.class);
            double height = height(thickness, rowGap);
            double y = 0;
            for (Row row : rows) {
                double rowHeight = rowHeight(row, thickness);
                var bar = bar(row);
                key.addAll(bar.key());
                marks.add(group(row, bar, y + rowHeight / 2));
                y += rowHeight + rowGap;
            }
            marks.add(Mark.Path.line(
                    zero, 0, zero, height, Stroke.solid(style.palette().calm(), style.times(0.1))));
            return new Body(width, height, marks, key);
        }

        private QualifiedBar bar(Row row) {
            var look = Look.of(row.figure).unqualified();
            return new QualifiedBar(look, row.growth * scale, thickness, tint(row), QualifiedBar.lineOf(style));
        }

        private Tint tint(Row row) {
            Palette palette = style.palette();
            if (row.growth >= 0 || content.inFocus(row.figure)) {
                return Tint.of(content, row.figure, palette);
            }
            return new Tint(
                    palette.faint(), palette.faint().towards(palette.ground(), 0.8), palette.ink(), palette.ground());
        }

        private Mark group(Row row, QualifiedBar bar, double middle) {
            var palette = style.palette();
            double top = middle - row.textHeight() / 2;
            var marks = new ArrayList<>(row.name.at(0, top, TextBox.Align.LEFT, palette.calm()));
            row.value.ifPresent(value -> marks.addAll(
                    value.at(0, top + row.name.height(), TextBox.Align.LEFT, palette.calm(), palette.faint())));
            marks.add(bar.from(zero, middle - thickness / 2));
            double end = zero + row.growth * scale;
            boolean loss = row.growth < 0;
            marks.addAll(row.label.centredOn(
                    loss ? end - style.times(GAP) : end + style.times(GAP),
                    middle,
                    loss ? TextBox.Align.RIGHT : TextBox.Align.LEFT,
                    tint(row).number(),
                    palette.calm()));
            return Shown.figure(row.figure, style, marks);
        }
    }
}
