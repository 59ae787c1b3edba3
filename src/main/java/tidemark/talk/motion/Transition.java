package tidemark.talk.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tidemark.picture.Background;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.Picture;

/// How one slide becomes the next. The words of a figure that both slides show come from where they were, and the rest
/// of the chart waits so long; then bars grow from their bases. Where the slides share nothing, all is there at once
/// but for the bars. No frame says what the next slide does not say: no number counts up, and no bar is ever longer
/// than it will be.
public final class Transition {
    private static final int GROWTH = 350;
    private static final int TRAVEL = 220;
    private static final int BOTH = 400;
    private static final double TRAVEL_OF_BOTH = 0.45;

    /// Round what moves, for the corners of strokes, which boxes leave out.
    private static final double AIR = 12;

    private final Picture after;
    private final List<Piece> pieces;
    private final List<Piece> leaves;
    private final boolean travels;
    private final boolean grows;
    private final List<Piece> above = new ArrayList<>();
    private final List<Mark> below = new ArrayList<>();
    private final Bounds area;

    /// What moves, to be painted over what is [#still()].
    ///
    /// @param picture of the [#area()]
    /// @param background opaque while it hides what waits
    public record Layer(Picture picture, Background background) {}

    private Transition(Picture after, List<Piece> pieces) {
        this.after = after;
        this.pieces = List.copyOf(pieces);
        leaves = pieces.stream().flatMap(Piece::leaves).toList();
        grows = leaves.stream().anyMatch(Piece.Growing.class::isInstance);
        travels = leaves.stream()
                .anyMatch(piece -> piece instanceof Piece.Travelling(var from, var to) && !from.equals(to));
        part();
        area = hasMotion() ? whole(box(moving()).grow(AIR)) : new Bounds(0, 0, 0, 0);
    }

    public static Transition between(Picture before, Picture after) {
        return new Transition(after, Pieces.of(before, after));
    }

    /// What lies over a bar must be drawn with it, so that it stays in front.
    private void part() {
        var sweeps = new ArrayList<Bounds>();
        for (Piece piece : leaves) {
            Optional<Bounds> sweep = piece.sweep();
            if (piece instanceof Piece.Growing) {
                sweep.ifPresent(sweeps::add);
                above.add(piece);
            } else if (sweep.filter(box -> sweeps.stream().anyMatch(other -> other.overlaps(box, 0)))
                    .isPresent()) {
                above.add(piece);
            } else {
                piece.at(Ways.END).ifPresent(below::add);
            }
        }
    }

    /// All that is not the same in every frame.
    private Stream<Piece> moving() {
        return travels
                ? leaves.stream().filter(piece -> !(piece instanceof Piece.Still(var _, boolean waits)) || waits)
                : above.stream();
    }

    private static Bounds box(Stream<Piece> pieces) {
        return pieces.map(Piece::sweep)
                .flatMap(Optional::stream)
                .reduce(Bounds::union)
                .orElse(new Bounds(0, 0, 0, 0));
    }

    private static Bounds whole(Bounds box) {
        double x = Math.floor(box.x());
        double y = Math.floor(box.y());
        return new Bounds(x, y, Math.ceil(box.right()) - x, Math.ceil(box.bottom()) - y);
    }

    /// False where the next slide is there at once.
    public boolean hasMotion() {
        return grows || travels;
    }

    /// How long it takes, in milliseconds; 0 where nothing moves.
    public int duration() {
        if (travels) {
            return grows ? BOTH : TRAVEL;
        }
        return grows ? GROWTH : 0;
    }

    /// The whole picture at a moment; at the last one, the next slide itself.
    ///
    /// @param moment 0 at the beginning, 1 at the end
    public Picture at(double moment) {
        return moment >= 1 ? after : of(after.width(), after.height(), marks(pieces, ways(moment)));
    }

    /// What of the next slide lies under its bars, all at its place.
    public Picture still() {
        return of(after.width(), after.height(), below);
    }

    /// The box, in whole pixels, beyond which nothing moves.
    public Bounds area() {
        return area;
    }

    /// What lies over [#still()] at a moment.
    ///
    /// @param moment 0 at the beginning, 1 at the end
    public Layer moving(double moment) {
        Ways ways = ways(moment);
        List<Piece> shown = ways.isTravelling()
                ? leaves.stream()
                        .filter(piece -> piece.sweep()
                                .filter(box -> box.overlaps(area, 0))
                                .isPresent())
                        .toList()
                : above;
        List<Mark> marks = Mark.moved(marks(shown, ways), -area.x(), -area.y());
        return new Layer(
                of(area.width(), area.height(), marks),
                ways.isTravelling() ? Background.OPAQUE : Background.TRANSPARENT);
    }

    private static List<Mark> marks(List<Piece> pieces, Ways ways) {
        return pieces.stream()
                .map(piece -> piece.at(ways))
                .flatMap(Optional::stream)
                .toList();
    }

    private Picture of(double width, double height, List<Mark> marks) {
        return new Picture(
                after.id(), width, height, after.ground(), after.language(), after.title(), after.description(), marks);
    }

    private Ways ways(double moment) {
        double share = travels ? (grows ? TRAVEL_OF_BOTH : 1) : 0;
        return moment < share
                ? new Ways(eased(moment / share), 0)
                : new Ways(1, share < 1 ? eased((moment - share) / (1 - share)) : 1);
    }

    /// Quick at first, gentle at the end.
    private static double eased(double moment) {
        double left = 1 - Math.clamp(moment, 0, 1);
        return 1 - left * left * left;
    }
}
