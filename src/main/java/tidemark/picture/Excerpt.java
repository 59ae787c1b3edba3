package tidemark.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The marks that are to be seen within a box, whole: a surface cuts them at its own edges.
final class Excerpt {

    /// Antialiasing reaches this far beyond a mark.
    private static final double RIM = 1;

    private Excerpt() {}

    static List<Mark> of(List<Mark> marks, Bounds box) {
        Bounds seen = box.grow(RIM);
        return marks.stream().flatMap(mark -> of(mark, seen)).toList();
    }

    /// A group keeps its subject and its part, and loses what is out of sight.
    private static Stream<Mark> of(Mark mark, Bounds seen) {
        return switch (mark) {
            case Mark.Group group -> {
                var within =
                        group.marks().stream().flatMap(inner -> of(inner, seen)).toList();
                yield within.isEmpty()
                        ? Stream.empty()
                        : Stream.of(new Mark.Group(group.subject(), group.part(), within));
            }
            case Mark.Rectangle _, Mark.Circle _, Mark.Path _, Mark.TextRun _, Mark.Image _ -> {
                Optional<Bounds> bounds = Bounds.of(mark);
                yield bounds.filter(b -> b.overlaps(seen, 0)).stream().map(_ -> mark);
            }
        };
    }
}
