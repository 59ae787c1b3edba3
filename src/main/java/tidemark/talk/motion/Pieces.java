package tidemark.talk.motion;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.Part;
import tidemark.picture.Picture;
import tidemark.picture.Subject;

/// Says of each mark of a slide how it comes there from the slide before.
final class Pieces {
    private static final Bounds NOWHERE = new Bounds(0, 0, 0, 0);

    private final Kept kept;

    /// What holds everything that shows a figure or an event.
    private final Bounds body;

    private Pieces(Kept kept, Bounds body) {
        this.kept = kept;
        this.body = body;
    }

    /// Nothing travels where words would cross others on their way.
    static List<Piece> of(Picture before, Picture after) {
        List<Piece> pieces = of(new Kept(before.marks()), after);
        return Crossing.happens(pieces) ? of(new Kept(List.of()), after) : pieces;
    }

    private static List<Piece> of(Kept kept, Picture after) {
        Bounds body = Bounds.of(after.subjects()).orElse(NOWHERE);
        return new Pieces(kept, body).pieces(after.marks(), null, false);
    }

    private List<Piece> pieces(List<Mark> marks, @Nullable Subject around, boolean framing) {
        return marks.stream().map(mark -> piece(mark, around, framing)).toList();
    }

    /// @param around what the mark shows; null for nothing
    /// @param framing whether it belongs to the words around the chart, which are there at once
    private Piece piece(Mark mark, @Nullable Subject around, boolean framing) {
        return switch (mark) {
            case Mark.Group group -> group(group, group.subject() == null ? around : group.subject(), framing);
            case Mark.TextRun run when around != null -> words(run, around);
            case Mark.TextRun _, Mark.Rectangle _, Mark.Circle _, Mark.Path _, Mark.Image _ ->
                new Piece.Still(mark, waits(mark, around, framing));
        };
    }

    /// What both slides show is whole at once: no value travels while what qualifies it waits.
    private boolean waits(Mark mark, @Nullable Subject around, boolean framing) {
        return !kept.shows(mark) && (around == null ? !framing && isInBody(mark) : !kept.shows(around));
    }

    private boolean isInBody(Mark mark) {
        return Bounds.of(mark).filter(box -> box.overlaps(body, 0)).isPresent();
    }

    private Piece group(Mark.Group group, @Nullable Subject subject, boolean framing) {
        Optional<Bounds> box = Bounds.of(group);
        return group.part() instanceof Part.Bar(double base) && box.isPresent()
                ? bar(group, box.get(), base, subject == null ? null : kept.bar(subject))
                : new Piece.Whole(group, pieces(group.marks(), subject, framing || group.part() instanceof Part.Words));
    }

    private Piece words(Mark.TextRun run, Subject subject) {
        Mark.TextRun before = kept.words(subject, run.text());
        return before == null ? new Piece.Still(run, waits(run, subject, false)) : new Piece.Travelling(before, run);
    }

    private static Piece bar(Mark.Group bar, Bounds box, double base, @Nullable Bounds before) {
        if (before == null || box.width() == 0) {
            return new Piece.Growing(bar, box, base, 0, 0);
        }
        double first = Math.min(1, before.width() / box.width());
        return new Piece.Growing(bar, box, base, first, before.y() - box.y());
    }
}
