package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;
import tidemark.report.Figure;
import tidemark.report.wording.Wording;

/// What stands beside a series: its name, in as many lines as it needs, and below it a reading.
record SeriesLabel(TextBox name, SetReading reading) {

    static SeriesLabel of(TimeSeries series, Figure figure, boolean inFocus, double width, Style style) {
        var face = inFocus ? Face.BOLD : Face.REGULAR;
        return new SeriesLabel(
                TextBox.wrap(series.name(), face, style.size(Style.Role.NAME), width),
                new SetReading(
                        Wording.reading(figure, style.language()),
                        style.size(Style.Role.VALUE),
                        style.size(Style.Role.SMALL)));
    }

    double width() {
        return Math.max(name.width(), reading.width());
    }

    double height() {
        return name.height() + reading.height();
    }

    /// @param x the left or the right edge, as `align` says
    List<Mark> at(double x, double top, TextBox.Align align, Style style) {
        var palette = style.palette();
        var marks = new ArrayList<>(name.at(x, top, align, palette.calm()));
        marks.addAll(reading.at(x, top + name.height(), align, palette.ink(), palette.calm()));
        return marks;
    }
}
