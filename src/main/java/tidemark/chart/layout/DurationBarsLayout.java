package tidemark.chart.layout;

import java.util.Comparator;
import java.util.List;

/// Bars in one unit of time, the shortest first where shorter is better, which is said; durations in another unit
/// stand apart as numbers.
final class DurationBarsLayout implements FormLayout {

    @Override
    public Body lay(Content content, Box box, Style style) {
        var parted = OneUnit.of(content.figures(), figure -> figure.unit().isDuration());
        var byValue = Comparator.comparingDouble(ScalePanel::value);
        var order = DirectionNote.lessIsBetter(parted.alike()) ? byValue : byValue.reversed();
        var panels = ScalePanel.split(parted.alike().stream().sorted(order).toList());
        var words = DirectionNote.words(List.of(), parted.alike(), style);
        return new WithNumbers(parted.apart(), room -> {
                    var bars = BarTable.lay(panels, content, DirectionNote.below(room, words, style), style);
                    return DirectionNote.above(bars, words, room.width(), style);
                })
                .lay(content, box, style);
    }
}
