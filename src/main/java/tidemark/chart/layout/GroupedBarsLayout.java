package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.Plot;
import tidemark.picture.Stroke;
import tidemark.picture.font.Face;
import tidemark.report.Figure;
import tidemark.report.TimePeriod;
import tidemark.report.wording.Wording;

/// Bars for every period within every indicator, on one scale from zero; the indicator with the greatest latest value
/// first, its latest bar the
/// strongest.
final class GroupedBarsLayout implements FormLayout {
    @Override
    public Body lay(Content content, Box box, Style style) {
        var series = TimeSeries.of(content, style.language());
        return series.isEmpty() ? new Body(0, 0, List.of(), Set.of()) : new Groups(series, content, box, style).body();
    }

    /// @param figure empty where nothing is stated for the period
    private record Row(TextBox period, Optional<Figure> figure, TextLabel label) {}

    /// What stands at a bar's end, or in its place.
    private record TextLabel(Optional<SetReading> reading, TextBox none) {
        double width() {
            return reading.map(SetReading::width).orElse(none.width());
        }

        double height() {
            return reading.map(SetReading::height).orElse(none.height());
        }
    }

    private record Group(String words, TextBox name, List<Row> rows) {}

    private static final class Groups {
        private static final double GAP = 0.5;
        private static final double LEAST_BARS = 5;
        private static final double WIDEST_NAME = 0.26;
        private static final double CLUSTER_GAP = 0.7;

        private final Content content;
        private final Style style;
        private final List<Group> groups;
        private final double periodsWidth;
        private final double scale;
        private final double width;
        private final double stretch;

        Groups(List<TimeSeries> series, Content content, Box box, Style style) {
            this.content = content;
            this.style = style;
            var periods = TimeSeries.periods(series);
            groups = series.stream()
                    .sorted(Comparator.comparingDouble((TimeSeries one) -> SeriesScale.valueOf(one.last()))
                            .reversed())
                    .map(one -> group(one, periods, box.width()))
                    .toList();
            periodsWidth =
                    rows().stream().mapToDouble(row -> row.period.width()).max().orElse(0) + style.times(GAP);
            double beyond = rows().stream().mapToDouble(this::beyond).max().orElse(0);
            double bars = Math.max(style.times(LEAST_BARS), box.width() - periodsWidth - beyond);
            double names = groups.stream()
                    .mapToDouble(group -> group.name.width())
                    .max()
                    .orElse(0);
            width = Math.max(names, periodsWidth + bars + beyond);
            double most = series.stream()
                    .flatMap(one -> one.points().stream())
                    .mapToDouble(SeriesScale::valueOf)
                    .max()
                    .orElse(0);
            scale = most <= 0 ? 0 : bars / most;
            double natural = height(1);
            stretch = Math.max(1, Math.min(1.7, box.height() / natural));
        }

        private Group group(TimeSeries one, List<TimePeriod> periods, double room) {
            var name = TextBox.wrap(one.name(), Face.BOLD, style.size(Style.Role.NAME), room);
            var rows = new ArrayList<Row>();
            for (TimePeriod period : periods) {
                var figure = one.points().stream()
                        .filter(point -> point.timePeriod().equals(period))
                        .findFirst();
                boolean latest = period.equals(periods.getLast());
                rows.add(new Row(
                        TextBox.line(period.in(style.language()), Face.REGULAR, style.size(Style.Role.SMALL)),
                        figure,
                        label(figure, latest)));
            }
            return new Group(one.name(), name, rows);
        }

        private TextLabel label(Optional<Figure> figure, boolean latest) {
            double small = style.size(Style.Role.SMALL);
            double number = style.size(latest ? Style.Role.VALUE : Style.Role.NAME);
            return new TextLabel(
                    figure.map(f -> new SetReading(Wording.reading(f, style.language()), number, small)),
                    TextBox.line("–", Face.REGULAR, small));
        }

        private List<Row> rows() {
            return groups.stream().flatMap(group -> group.rows.stream()).toList();
        }

        /// What a row takes beyond its value.
        private double beyond(Row row) {
            double tip = row.figure
                    .map(f -> QualifiedBar.reachOf(Look.of(f), thickness(1.7), QualifiedBar.lineOf(style)))
                    .orElse(0.0);
            return tip + style.times(GAP) + row.label.width();
        }

        private double thickness(double factor) {
            return style.times(1.1) * factor;
        }

        private double rowHeight(Row row, double factor) {
            return Math.max(row.label.height(), Math.max(row.period.height(), thickness(factor) + style.times(0.2)));
        }

        private double groupGap(double factor) {
            return style.times(0.95) * factor;
        }

        private double nameGap() {
            return style.times(0.25);
        }

        private double height(double factor) {
            double height = -groupGap(factor);
            for (Group group : groups) {
                height += group.name.height() + nameGap() + groupGap(factor);
                height += group.rows.stream()
                        .mapToDouble(row -> rowHeight(row, factor))
                        .sum();
            }
            return height;
        }

        Body body() {
            var marks = new ArrayList<Mark>();
            var key = EnumSet.noneOf(KeyEntry.class);
            double y = 0;
            for (Group group : groups) {
                marks.addAll(
                        group.name.at(0, y, TextBox.Align.LEFT, style.palette().ink()));
                y += group.name.height() + nameGap();
                double from = y;
                for (Row row : group.rows) {
                    double height = rowHeight(row, stretch);
                    marks.addAll(row(row, row.equals(group.rows.getLast()), y + height / 2, key));
                    y += height;
                }
                marks.add(Mark.Path.line(
                        periodsWidth,
                        from,
                        periodsWidth,
                        y,
                        Stroke.solid(style.palette().calm(), style.times(0.08))));
                y += groupGap(stretch);
            }
            return new Body(width, height(stretch), style.plotted(marks, this::plot), key);
        }

        /// Names stand at the left of a chart's bars, and the period with the value at their ends.
        private Plot plot() {
            double size = style.size(Style.Role.NAME);
            var names = groups.stream().map(Group::words).toList();
            double column = names.stream()
                    .mapToDouble(name -> TextBox.wrap(name, Face.BOLD, size, width * WIDEST_NAME)
                            .width())
                    .max()
                    .orElse(0);
            double zero = column + style.times(GAP);
            double labels = periodsWidth
                    + style.times(GAP)
                    + rows().stream()
                            .mapToDouble(row -> row.label.width())
                            .max()
                            .orElse(0);
            double bars = Math.max(style.times(LEAST_BARS), width - zero - labels);
            var figures = groups.stream()
                    .flatMap(group -> group.rows.stream())
                    .flatMap(row -> row.figure.stream())
                    .toList();
            double most =
                    figures.stream().mapToDouble(SeriesScale::valueOf).max().orElse(0);
            var unit = PlotUnit.of(figures, style.language());
            return new Plot.Bars(
                    new Bounds(zero, 0, Math.min(bars + labels, width - zero), height(stretch)),
                    unit.axis(0, most * (bars + labels) / bars),
                    false,
                    names,
                    new Plot.Lettering(Face.BOLD, size, style.palette().ink()),
                    CLUSTER_GAP,
                    Stroke.solid(style.palette().calm(), style.times(0.08)),
                    plotSeries(unit));
        }

        private List<Plot.BarSeries> plotSeries(PlotUnit unit) {
            var series = new ArrayList<Plot.BarSeries>();
            int periods = groups.getFirst().rows.size();
            for (int i = 0; i < periods; i++) {
                int period = i;
                boolean latest = i == periods - 1;
                var bars = groups.stream()
                        .map(group -> plotBar(group.rows.get(period), latest, unit))
                        .toList();
                var name = groups.getFirst().rows.get(i).period.lines().getFirst();
                series.add(new Plot.BarSeries(name, bars));
            }
            return series;
        }

        private Plot.Bar plotBar(Row row, boolean latest, PlotUnit unit) {
            var palette = style.palette();
            if (row.figure.isEmpty() || row.label.reading.isEmpty()) {
                return new Plot.Bar(
                        null, Plot.Filling.NONE, Plot.Edge.NONE, palette.sea(), palette.seaPale(), 1, List.of());
            }
            var figure = row.figure.get();
            var tint = tint(figure, latest);
            var small = new Plot.Lettering(Face.REGULAR, style.size(Style.Role.SMALL), palette.calm());
            var label = new ArrayList<>(List.of(new Plot.Run(row.period.lines().getFirst() + "  ", small)));
            label.addAll(PlotWords.of(row.label.reading.get(), tint.number(), palette.calm()));
            return PlotBar.of(unit.number().apply(figure), Look.of(figure), tint, QualifiedBar.lineOf(style), label);
        }

        private List<Mark> row(Row row, boolean latest, double middle, Set<KeyEntry> key) {
            var palette = style.palette();
            var period =
                    row.period.centredOn(periodsWidth - style.times(GAP), middle, TextBox.Align.RIGHT, palette.calm());
            var marks = new ArrayList<Mark>(period);
            if (row.figure.isEmpty()) {
                marks.addAll(row.label.none.centredOn(
                        periodsWidth + style.times(GAP), middle, TextBox.Align.LEFT, palette.faint()));
                return marks;
            }
            var figure = row.figure.get();
            var tint = tint(figure, latest);
            double length = SeriesScale.valueOf(figure) * scale;
            var bar = QualifiedBar.of(figure, length, thickness(stretch), tint, style);
            key.addAll(bar.key());
            marks.add(bar.from(periodsWidth, middle - thickness(stretch) / 2));
            double x = periodsWidth + length + bar.reach() + style.times(GAP);
            row.label.reading.ifPresent(reading ->
                    marks.addAll(reading.centredOn(x, middle, TextBox.Align.LEFT, tint.number(), palette.calm())));
            return List.of(Shown.figure(figure, style, marks));
        }

        private Tint tint(Figure figure, boolean latest) {
            var palette = style.palette();
            if (latest || content.inFocus(figure)) {
                return Tint.of(content, figure, palette);
            }
            return new Tint(palette.seaMid(), palette.seaPale(), palette.ink(), palette.ground());
        }
    }
}
