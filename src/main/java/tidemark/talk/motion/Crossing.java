package tidemark.talk.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.Subject;

/// Whether words on their way would pass over something of another figure, or over words of the slide: for a moment
/// they could be taken to belong there.
final class Crossing {
    /// Before that the eye has not left the slide before.
    private static final double FIRST = 0.25;

    private static final double STEP = 0.05;

    /// So much of the box of words is empty above and below letters, in ems.
    private static final double EMPTY = 0.2;

    private final List<Thing> things = new ArrayList<>();

    private record Thing(@Nullable Subject subject, Piece piece) {}

    private Crossing(List<Piece> pieces) {
        collect(pieces, null);
    }

    static boolean happens(List<Piece> pieces) {
        return new Crossing(pieces).happens();
    }

    private void collect(List<Piece> pieces, @Nullable Subject around) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Whole whole -> {
                    Subject own = whole.group().subject();
                    collect(whole.pieces(), own == null ? around : own);
                }
                case Piece.Still _, Piece.Growing _, Piece.Travelling _ -> things.add(new Thing(around, piece));
            }
        }
    }

    private boolean happens() {
        if (things.stream().noneMatch(thing -> thing.piece instanceof Piece.Travelling)) {
            return false;
        }
        for (double way = FIRST; way < 1; way += STEP) {
            if (happens(new Ways(way, 0))) {
                return true;
            }
        }
        return false;
    }

    /// A thing where it is at a moment.
    private record Placed(Thing thing, Bounds box) {}

    private boolean happens(Ways ways) {
        List<Placed> placed =
                things.stream().flatMap(thing -> place(thing, ways).stream()).toList();
        for (Placed one : placed) {
            if (one.thing.piece instanceof Piece.Travelling words) {
                double tolerance = EMPTY * words.to().size();
                if (placed.stream().anyMatch(other -> isInTheWay(one, other, tolerance))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Of what belongs to no figure only words can be in the way.
    private static Optional<Placed> place(Thing thing, Ways ways) {
        return thing.piece
                .at(ways)
                .filter(mark -> thing.subject != null || mark instanceof Mark.TextRun)
                .flatMap(Bounds::of)
                .map(box -> new Placed(thing, box));
    }

    private static boolean isInTheWay(Placed words, Placed other, double tolerance) {
        return !Objects.equals(words.thing.subject, other.thing.subject) && other.box.overlaps(words.box, tolerance);
    }
}
