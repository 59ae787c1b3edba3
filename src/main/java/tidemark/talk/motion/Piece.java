package tidemark.talk.motion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;

/// A mark of a slide with the way that it comes.
sealed interface Piece {

    /// The mark where it is on its way; empty while it waits.
    Optional<Mark> at(Ways ways);

    /// The box of everywhere it is on its way.
    Optional<Bounds> sweep();

    /// The pieces that are not made of pieces, in drawing order.
    default Stream<Piece> leaves() {
        return Stream.of(this);
    }

    /// At its place.
    ///
    /// @param waits until what travels has come
    record Still(Mark mark, boolean waits) implements Piece {

        @Override
        public Optional<Mark> at(Ways ways) {
            return waits && ways.isTravelling() ? Optional.empty() : Optional.of(mark);
        }

        @Override
        public Optional<Bounds> sweep() {
            return Bounds.of(mark);
        }
    }

    /// Of a group, its marks each in their own way.
    record Whole(Mark.Group group, List<Piece> pieces) implements Piece {
        public Whole {
            pieces = List.copyOf(pieces);
        }

        @Override
        public Optional<Mark> at(Ways ways) {
            List<Mark> marks = pieces.stream()
                    .map(piece -> piece.at(ways))
                    .flatMap(Optional::stream)
                    .toList();
            return Optional.of(new Mark.Group(group.subject(), group.part(), marks));
        }

        @Override
        public Optional<Bounds> sweep() {
            return pieces.stream().map(Piece::sweep).flatMap(Optional::stream).reduce(Bounds::union);
        }

        @Override
        public Stream<Piece> leaves() {
            return pieces.stream().flatMap(Piece::leaves);
        }
    }

    /// A bar that grows from its base, never longer than it will be. One that was a bar on the slide before first comes
    /// along its base, as long as it was if it may be so long.
    ///
    /// @param box of the whole bar, its tip included
    /// @param base x of the line from which it runs
    /// @param first the share of its length that it has from the beginning, 0 to 1
    /// @param off how far it is below its place at the beginning
    record Growing(Mark.Group bar, Bounds box, double base, double first, double off) implements Piece {

        @Override
        public Optional<Mark> at(Ways ways) {
            boolean leftwards = box.x() + box.width() / 2 < base;
            double end = leftwards ? box.x() : box.right();
            double limit = base + (end - base) * (first + (1 - first) * ways.growth());
            List<Mark> marks = ways.growth() < 1 ? new Cut(limit, leftwards).of(bar.marks()) : bar.marks();
            double dy = off * (1 - ways.travel());
            return Optional.of(new Mark.Group(bar.subject(), bar.part(), Mark.moved(marks, 0, dy)));
        }

        @Override
        public Optional<Bounds> sweep() {
            return Optional.of(box.union(box.moved(0, off)));
        }
    }

    /// Words that come from where they were on the slide before.
    record Travelling(Mark.TextRun from, Mark.TextRun to) implements Piece {

        @Override
        public Optional<Mark> at(Ways ways) {
            return Optional.of(ways.isTravelling() ? between(ways.travel()) : to);
        }

        private Mark between(double way) {
            return new Mark.TextRun(
                    between(from.x(), to.x(), way),
                    between(from.baseline(), to.baseline(), way),
                    to.text(),
                    to.face(),
                    between(from.size(), to.size(), way),
                    to.colour());
        }

        private static double between(double from, double to, double way) {
            return from + (to - from) * way;
        }

        @Override
        public Optional<Bounds> sweep() {
            return Bounds.of(List.of(between(0), to));
        }
    }
}
