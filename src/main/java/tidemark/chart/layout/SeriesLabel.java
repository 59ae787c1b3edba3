package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;
import tidemark.report.Figure;
import tidemark.report.wording.Wording;

/// What stands beside a series: its name, in as many lines as it needs, and below it a reading.
///
/// @param reading empty where values are written elsewhere
record SeriesLabel(TextBox name, Optional<SetReading> reading) {

    static SeriesLabel of(TimeSeries series, Figure figure, boolean inFocus, double width, Style style) {
        var face = inFocus ? Face.BOLD : Face.REGULAR;
        return new SeriesLabel(
                TextBox.wrap(series.name(), face, style.size(Style.Role.NAME), width),
                Optional.of(new SetReading(
                        Wording.reading(figure, style.language()),
                        style.size(Style.Role.VALUE),
                        style.size(Style.Role.SMALL))));
    }

    /// The name alone.
    SeriesLabel withoutReading() {
        return new SeriesLabel(name, Optional.empty());
    }

    double width() {
        return Math.max(name.width(), reading.map(SetReading::width).orElse(0.0));
    }

    double height() {
        return name.height() + reading.map(SetReading::height).orElse(0.0);
    }

    /// @param x the left or the right edge, as `align` says
    List<Mark> at(double x, double top, TextBox.Align align, Style style) {
        var palette = style.palette();
        var marks = new ArrayList<>(name.at(x, top, align, palette.calm()));
        reading.ifPresent(
                value -> marks.addAll(value.at(x, top + name.height(), align, palette.ink(), palette.calm())));
        return marks;
    }
}
