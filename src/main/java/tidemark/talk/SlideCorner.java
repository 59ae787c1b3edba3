package tidemark.talk;

import java.util.List;
import java.util.Optional;
import tidemark.chart.layout.TextBox;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.Part;
import tidemark.picture.Picture;
import tidemark.picture.font.Face;

/// What stands in the upper right corner of slides: the speaker's logo, and the number on every slide but the cover.
/// Neither ever touches what is on the slide: the logo grows smaller, and what still has no room is left out.
final class SlideCorner {
    private static final double NUMBER_GAP = 1;
    private static final double LOGO_GAP = 0.8;

    private final SlideRequest request;
    private final double base;
    private final LogoCorner logo;

    SlideCorner(SlideRequest request) {
        this.request = request;
        base = Base.of(request.size());
        logo = new LogoCorner(request.look());
    }

    Picture withLogo(Picture picture) {
        return logo.on(picture);
    }

    /// @param picture with its logo
    Picture withNumber(Picture picture) {
        return number(picture).map(number -> LogoCorner.with(number, picture)).orElse(picture);
    }

    /// @param picture with its logo
    Optional<Bounds> numberRoom(Picture picture) {
        return number(picture).flatMap(Bounds::of);
    }

    /// On the line of the first words, left of the logo.
    private Optional<List<Mark>> number(Picture picture) {
        if (request.slide() instanceof Slide.Cover) {
            return Optional.empty();
        }
        String words = request.number() + 1 + " / " + request.talk().size();
        var text = TextBox.line(words, Face.REGULAR, base);
        return firstLine(picture)
                .map(line -> text.at(
                        right(picture, line),
                        line.y(),
                        TextBox.Align.RIGHT,
                        request.palette().faint()))
                .filter(number ->
                        LogoCorner.isFree(Bounds.of(number).orElseThrow().grow(NUMBER_GAP), picture.marks()));
    }

    private static Optional<Bounds> firstLine(Picture picture) {
        return picture.marks().stream()
                .filter(Mark.Group.class::isInstance)
                .map(mark -> ((Mark.Group) mark).part())
                .filter(Part.Words.class::isInstance)
                .map(part -> ((Part.Words) part).room())
                .findFirst();
    }

    private double right(Picture picture, Bounds line) {
        return picture.marks().stream()
                .filter(mark -> mark instanceof Mark.Image image && image.isDecoration())
                .flatMap(mark -> Bounds.of(mark).stream())
                .mapToDouble(box -> box.x() - logo.plate() - LOGO_GAP * base)
                .findFirst()
                .orElse(line.right());
    }
}
