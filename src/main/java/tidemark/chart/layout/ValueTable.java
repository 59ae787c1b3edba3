package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;
import tidemark.report.Figure;
import tidemark.report.TimePeriod;
import tidemark.report.wording.Wording;

/// Every value of several series, a row a series and a column a period, in as many bands of columns as the width needs.
record ValueTable(double width, double height, List<Mark> marks) {

    static final ValueTable NONE = new ValueTable(0, 0, List.of());

    static ValueTable of(List<TimeSeries> series, double width, Style style) {
        return new Setting(series, width, style).set();
    }

    private static final class Setting {
        private static final double NAMES = 0.26;

        private final Style style;
        private final List<TimeSeries> series;
        private final List<TimePeriod> periods;
        private final List<Map<TimePeriod, Figure>> rows;
        private final List<TextBox> names;
        private final double namesWidth;
        private final double size;
        private final double gap;
        private final double width;
        private final double column;

        Setting(List<TimeSeries> series, double width, Style style) {
            this.series = series;
            this.style = style;
            this.width = width;
            size = style.size(Style.Role.SMALL);
            gap = 1.1 * size;
            periods = TimeSeries.periods(series);
            rows = series.stream()
                    .map(one ->
                            one.points().stream().collect(Collectors.toMap(Figure::timePeriod, Function.identity())))
                    .toList();
            column = columnWidth();
            names = series.size() == 1
                    ? List.of()
                    : series.stream()
                            .map(one -> TextBox.wrap(one.name(), Face.REGULAR, size, nameRoom()))
                            .toList();
            namesWidth = names.isEmpty()
                    ? 0
                    : names.stream().mapToDouble(TextBox::width).max().orElse(0) + gap;
        }

        ValueTable set() {
            int fitting = Math.max(1, (int) ((width - namesWidth + gap) / (column + gap)));
            int bands = Math.ceilDiv(periods.size(), fitting);
            int each = Math.ceilDiv(periods.size(), bands);
            var marks = new ArrayList<Mark>();
            double y = 0;
            for (int from = 0; from < periods.size(); from += each) {
                int to = Math.min(periods.size(), from + each);
                y = band(from, to, y, marks) + 0.6 * size;
            }
            return new ValueTable(namesWidth + each * (column + gap) - gap, y - 0.6 * size, marks);
        }

        /// A quarter of the width; where that leaves room for one column only, all that this column leaves.
        private double nameRoom() {
            double room = width * NAMES;
            return room + 2 * (column + gap) > width ? Math.max(room, width - column - gap) : room;
        }

        private double columnWidth() {
            double widest = 0;
            for (TimePeriod period : periods) {
                widest = Math.max(widest, Face.REGULAR.width(period.in(style.language()), size));
                for (var row : rows) {
                    if (row.containsKey(period)) {
                        widest = Math.max(widest, reading(row.get(period)).width());
                    }
                }
            }
            return widest;
        }

        private double band(int from, int to, double top, List<Mark> marks) {
            double y = top;
            for (int i = from; i < to; i++) {
                var heading = TextBox.line(periods.get(i).in(style.language()), Face.REGULAR, size);
                double right = namesWidth + (i - from) * (column + gap) + column;
                marks.addAll(heading.at(
                        right, y, TextBox.Align.RIGHT, style.palette().faint()));
            }
            y += 1.45 * size;
            for (int row = 0; row < series.size(); row++) {
                double height = 1.1 * size;
                if (!names.isEmpty()) {
                    marks.addAll(names.get(row)
                            .at(0, y, TextBox.Align.LEFT, style.palette().calm()));
                    height = names.get(row).height();
                }
                for (int i = from; i < to; i++) {
                    double right = namesWidth + (i - from) * (column + gap) + column;
                    cell(rows.get(row).get(periods.get(i)), right, y, marks);
                }
                y += height + 0.3 * size;
            }
            return y;
        }

        private void cell(@org.jspecify.annotations.Nullable Figure figure, double right, double y, List<Mark> marks) {
            var palette = style.palette();
            if (figure == null) {
                marks.addAll(TextBox.line("–", Face.REGULAR, size).at(right, y, TextBox.Align.RIGHT, palette.faint()));
                return;
            }
            var set = reading(figure).at(right, y, TextBox.Align.RIGHT, palette.ink(), palette.calm());
            marks.add(Shown.figure(figure, style, set));
        }

        private SetReading reading(Figure figure) {
            return new SetReading(Wording.reading(figure, style.language()), size, size);
        }
    }
}
