package tidemark.chart.layout;

import java.util.Comparator;

/// Horizontal bars of one unit, the largest first; figures that are no bars of this unit stand apart as numbers.
final class BarsLayout implements FormLayout {
    private static final Comparator<Double> LARGEST_FIRST = Comparator.reverseOrder();

    @Override
    public Body lay(Content content, Box box, Style style) {
        var parted = OneUnit.of(content.figures());
        var sorted = content.isGuessed()
                ? parted.alike()
                : parted.alike().stream()
                        .sorted(Comparator.comparing(ScalePanel::value, LARGEST_FIRST))
                        .toList();
        return new WithNumbers(
                        parted.apart(), room -> BarTable.lay(ScalePanel.of(sorted, content), content, room, style))
                .lay(content, box, style);
    }
}
