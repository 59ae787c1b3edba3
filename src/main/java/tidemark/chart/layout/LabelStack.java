package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Places labels one above the other as near to where each belongs as it can be without overlap.
final class LabelStack {
    private LabelStack() {}

    /// A label of a height that wants its middle at `wanted`.
    record Wish(double wanted, double height) {}

    /// Neighbours that touch and move as one.
    private record Pile(int first, int count, double height, double shiftedSum) {
        /// The top at which its labels are nearest to their wishes on average.
        double top(double low, double high) {
            return Math.max(low, Math.min(shiftedSum / count, high - height));
        }

        Pile with(Pile below) {
            return new Pile(
                    first,
                    count + below.count,
                    height + below.height,
                    shiftedSum + below.shiftedSum - below.count * height);
        }
    }

    static double height(List<Wish> wishes) {
        return wishes.stream().mapToDouble(Wish::height).sum();
    }

    /// The tops of the labels, in the order of the wishes.
    ///
    /// @param low the least top
    /// @param high the greatest bottom; below `low` + the sum of the heights, labels run over it
    static List<Double> place(List<Wish> wishes, double low, double high) {
        var order = IntStream.range(0, wishes.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> wishes.get(i).wanted))
                .toList();
        var piles = new ArrayList<Pile>();
        for (int i = 0; i < order.size(); i++) {
            var wish = wishes.get(order.get(i));
            var pile = new Pile(i, 1, wish.height, wish.wanted - wish.height / 2);
            while (!piles.isEmpty() && overlaps(piles.getLast(), pile, low, high)) {
                pile = piles.removeLast().with(pile);
            }
            piles.add(pile);
        }
        var tops = new Double[wishes.size()];
        for (Pile pile : piles) {
            double y = Math.max(low, pile.top(low, high));
            for (int i = pile.first; i < pile.first + pile.count; i++) {
                tops[order.get(i)] = y;
                y += wishes.get(order.get(i)).height;
            }
        }
        return List.of(tops);
    }

    private static boolean overlaps(Pile above, Pile below, double low, double high) {
        return above.top(low, high) + above.height > below.top(low, high);
    }
}
