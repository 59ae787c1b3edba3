package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;
import tidemark.report.TimePeriod;

/// The periods below a plot: all of them where they fit, else every second, third and so on, always with the last.
final class PeriodRow {
    private record Label(TextBox text, double left) {
        double right() {
            return left + text.width();
        }
    }

    private final Style style;
    private final List<Label> labels;
    private final int stride;

    /// @param x where a period's middle is
    /// @param right the edge that no label passes
    PeriodRow(List<TimePeriod> periods, ToDoubleFunction<TimePeriod> x, double right, Style style) {
        this.style = style;
        labels = new ArrayList<>();
        for (TimePeriod period : periods) {
            var text = TextBox.line(period.in(style.language()), Face.REGULAR, style.size(Style.Role.SMALL));
            double left = x.applyAsDouble(period) - text.width() / 2;
            labels.add(new Label(text, Math.max(0, Math.min(left, right - text.width()))));
        }
        int tried = 1;
        while (tried < periods.size() && !isClear(tried)) {
            tried++;
        }
        stride = tried;
    }

    boolean isWhole() {
        return stride == 1;
    }

    double height() {
        return labels.getFirst().text.height();
    }

    List<Mark> marks() {
        return shown(stride).stream()
                .flatMap(label -> label
                        .text
                        .at(label.left, 0, TextBox.Align.LEFT, style.palette().faint())
                        .stream())
                .toList();
    }

    private boolean isClear(int every) {
        var shown = shown(every);
        for (int i = 1; i < shown.size(); i++) {
            if (shown.get(i).left < shown.get(i - 1).right() + style.times(0.6)) {
                return false;
            }
        }
        return true;
    }

    /// Counted back from the last.
    private List<Label> shown(int every) {
        var shown = new ArrayList<Label>();
        for (int i = labels.size() - 1; i >= 0; i -= every) {
            shown.addFirst(labels.get(i));
        }
        return shown;
    }
}
