package tidemark.talk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tidemark.picture.Bounds;
import tidemark.picture.Picture;

/// Where the evidence of a mark is laid over a slide: where it hides least, first of the mark, then of words.
public final class CardPlace {
    private static final double MARGIN = 0.04;

    private CardPlace() {}

    /// At the foot in the middle, or else at the head, the right, the left, whatever hides less.
    ///
    /// @param mark its box on the slide; empty where it has none
    public static Bounds of(Picture slide, Picture card, Optional<Bounds> mark) {
        List<Bounds> words =
                slide.texts().stream().flatMap(run -> Bounds.of(run).stream()).toList();
        return places(slide, card)
                .min(Comparator.comparingDouble((Bounds place) -> shared(place, mark.stream()))
                        .thenComparingDouble(place -> shared(place, words.stream())))
                .orElseThrow();
    }

    private static Stream<Bounds> places(Picture slide, Picture card) {
        double margin = MARGIN * slide.height();
        double middle = (slide.width() - card.width()) / 2;
        double right = slide.width() - margin - card.width();
        double foot = slide.height() - margin - card.height();
        double level = (slide.height() - card.height()) / 2;
        return Stream.of(
                        place(middle, foot, card),
                        place(middle, margin, card),
                        place(right, foot, card),
                        place(right, level, card),
                        place(right, margin, card),
                        place(margin, foot, card),
                        place(margin, level, card),
                        place(margin, margin, card))
                .distinct();
    }

    private static Bounds place(double x, double y, Picture card) {
        return new Bounds(Math.round(x), Math.round(y), card.width(), card.height());
    }

    private static double shared(Bounds place, Stream<Bounds> boxes) {
        return boxes.mapToDouble(box -> shared(place, box)).sum();
    }

    /// The area that two boxes have in common.
    private static double shared(Bounds a, Bounds b) {
        double width = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        double height = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        return width > 0 && height > 0 ? width * height : 0;
    }
}
