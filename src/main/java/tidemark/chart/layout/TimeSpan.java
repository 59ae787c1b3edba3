package tidemark.chart.layout;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import tidemark.picture.font.Face;
import tidemark.report.Language;

/// Whole years as the extent of a time axis.
///
/// @param last the last year, included
record TimeSpan(int first, int last) {

    /// A stretch of the axis with its name; 0 is the beginning of the axis, 1 its end.
    record Stretch(double from, double to, String name) {
        double middle() {
            return (from + to) / 2;
        }
    }

    static TimeSpan of(List<EventDate> dates) {
        return new TimeSpan(
                dates.stream().mapToInt(EventDate::year).min().orElse(1),
                dates.stream().mapToInt(EventDate::year).max().orElse(1));
    }

    int years() {
        return last - first + 1;
    }

    boolean isOneYear() {
        return first == last;
    }

    /// 0 at the beginning of the first year, 1 at the end of the last.
    double share(EventDate date) {
        return (date.position() - first) / years();
    }

    /// Months where the axis holds one year and there is room for their names, else quarters by their first month;
    /// years
    /// where it holds several, as many as there is room for.
    ///
    /// @param room that one name takes along the axis, as a share of its length
    List<Stretch> stretches(Language language, double room) {
        var stretches = new ArrayList<Stretch>();
        if (isOneYear()) {
            int step = room <= 1.0 / 12 ? 1 : 3;
            for (int month = 1; month <= 12; month += step) {
                stretches.add(new Stretch(
                        (month - 1) / 12.0, month / 12.0, EventDate.monthName(month, TextStyle.SHORT, language)));
            }
            return stretches;
        }
        int step = Math.max(1, (int) Math.ceil(room * years()));
        for (int year = first; year <= last; year += step) {
            double from = (double) (year - first) / years();
            stretches.add(new Stretch(from, from + 1.0 / years(), Integer.toString(year)));
        }
        return stretches;
    }

    /// How many stretches the axis is divided into by ticks.
    int divisions() {
        return isOneYear() ? 12 : years();
    }

    /// The widest name along the axis, in pixels.
    double widestName(Language language, double size) {
        return stretches(language, 0).stream()
                .mapToDouble(stretch -> Face.REGULAR.width(stretch.name(), size))
                .max()
                .orElse(0);
    }
}
