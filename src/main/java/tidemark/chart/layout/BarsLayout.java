package tidemark.chart.layout;

import java.util.Comparator;

/// Horizontal bars of one unit, the largest first; figures that are no bars of this unit stand apart as numbers.
final class BarsLayout implements FormLayout {
    private static final Comparator<Double> LARGEST_FIRST = Comparator.reverseOrder();

    @Override
    public Body lay(Content content, Box box, Style style) {
        var parted = OneUnit.of(content.figures());
        var sorted = parted.alike().stream()
                .sorted(Comparator.comparing(ScalePanel::value, LARGEST_FIRST))
                .toList();
        return new WithNumbers(parted.apart(), room -> BarTable.lay(ScalePanel.split(sorted), content, room, style))
                .lay(content, box, style);
    }
}
