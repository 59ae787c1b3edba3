package tidemark.chart.layout;

import java.util.Comparator;

/// Bars in one unit of time, the shortest first where shorter is better (the subtitle says so); durations in another
/// unit stand apart as numbers.
final class DurationBarsLayout implements FormLayout {

    @Override
    public Body lay(Content content, Box box, Style style) {
        var parted = OneUnit.of(content.figures(), figure -> figure.unit().isDuration());
        var byValue = Comparator.comparingDouble(ScalePanel::value);
        var order = DirectionNote.lessIsBetter(parted.alike()) ? byValue : byValue.reversed();
        var sorted = content.isGuessed()
                ? parted.alike()
                : parted.alike().stream().sorted(order).toList();
        var panels = ScalePanel.of(sorted, content);
        return new WithNumbers(parted.apart(), room -> BarTable.lay(panels, content, room, style))
                .lay(content, box, style);
    }
}
