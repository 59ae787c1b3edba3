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
        var panels = ScalePanel.split(parted.alike().stream().sorted(order).toList());
        return new WithNumbers(parted.apart(), room -> BarTable.lay(panels, content, room, style))
                .lay(content, box, style);
    }
}
