package tidemark.talk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tidemark.chart.Palette;
import tidemark.chart.Theme;
import tidemark.chart.layout.TextBox;
import tidemark.picture.Bounds;
import tidemark.picture.EncodedImage;
import tidemark.picture.Mark;
import tidemark.picture.Part;
import tidemark.picture.Picture;
import tidemark.picture.font.Face;

/// What stands in the upper right corner of slides: the speaker's logo, and the number on every slide but the cover.
/// Neither ever touches what is on the slide: the logo grows smaller, and what still has no room is left out.
final class SlideCorner {
    private static final double NUMBER_GAP = 1;
    private static final double LOGO_HEIGHT = 2.3;
    private static final double LOGO_WIDTH = 7;
    private static final double LOGO_MIDDLE = 0.55;
    private static final double LOGO_GAP = 0.8;
    private static final double PLATE = 0.25;
    private static final double[] SIZES = {1, 0.85, 0.7, 0.55, 0.45};

    private final SlideRequest request;
    private final double base;
    private final double margin;

    SlideCorner(SlideRequest request) {
        this.request = request;
        base = Base.of(request.size());
        margin = Base.margin(request.size(), base);
    }

    Picture withLogo(Picture picture) {
        EncodedImage logo = request.talk().look().logo();
        return Optional.ofNullable(logo)
                .flatMap(image -> room(image, picture.marks()).map(box -> with(logo(image, box), picture)))
                .orElse(picture);
    }

    /// @param picture with its logo
    Picture withNumber(Picture picture) {
        return number(picture).map(number -> with(number, picture)).orElse(picture);
    }

    /// @param picture with its logo
    Optional<Bounds> numberRoom(Picture picture) {
        return number(picture).flatMap(Bounds::of);
    }

    private static Picture with(List<Mark> more, Picture picture) {
        return new Picture(
                picture.id(),
                picture.width(),
                picture.height(),
                picture.ground(),
                picture.language(),
                picture.title(),
                picture.description(),
                Stream.concat(picture.marks().stream(), more.stream()).toList());
    }

    /// The largest box for a logo that touches nothing.
    private Optional<Bounds> room(EncodedImage logo, List<Mark> marks) {
        double scale = Math.min(LOGO_WIDTH * base / logo.width(), LOGO_HEIGHT * base / logo.height());
        double right = request.size().width() - margin;
        double middle = margin + LOGO_MIDDLE * base;
        return Arrays.stream(SIZES)
                .mapToObj(size -> new Bounds(
                        right - size * scale * logo.width(),
                        middle - size * scale * logo.height() / 2,
                        size * scale * logo.width(),
                        size * scale * logo.height()))
                .filter(box -> isFree(box.grow(plate() + NUMBER_GAP), marks))
                .findFirst();
    }

    private double plate() {
        return request.theme().isDark() ? PLATE * base : 0;
    }

    private static boolean isFree(Bounds box, List<Mark> marks) {
        return marks.stream()
                .flatMap(SlideCorner::leaves)
                .flatMap(mark -> Bounds.of(mark).stream())
                .noneMatch(taken -> taken.overlaps(box, 0));
    }

    private static Stream<Mark> leaves(Mark mark) {
        return mark instanceof Mark.Group group ? group.marks().stream().flatMap(SlideCorner::leaves) : Stream.of(mark);
    }

    /// Logos are made for white paper, so that on dark ground one stands on a white plate.
    private List<Mark> logo(EncodedImage logo, Bounds box) {
        var marks = new ArrayList<Mark>();
        if (plate() > 0) {
            Bounds plate = box.grow(plate());
            marks.add(new Mark.Rectangle(
                    plate.x(),
                    plate.y(),
                    plate.width(),
                    plate.height(),
                    plate(),
                    Palette.of(Theme.LIGHT).ground(),
                    null));
        }
        marks.add(new Mark.Image(box.x(), box.y(), box.width(), box.height(), logo, ""));
        return marks;
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
                .filter(number -> isFree(Bounds.of(number).orElseThrow().grow(NUMBER_GAP), picture.marks()));
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
                .mapToDouble(logo -> logo.x() - plate() - LOGO_GAP * base)
                .findFirst()
                .orElse(line.right());
    }
}
