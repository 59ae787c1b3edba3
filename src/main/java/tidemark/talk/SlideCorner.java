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

    Picture added(Picture picture) {
        var marks = new ArrayList<>(picture.marks());
        Optional<Bounds> logo =
                Optional.ofNullable(request.talk().look().logo()).flatMap(image -> room(image, marks));
        logo.ifPresent(box -> addLogo(box, marks));
        if (!(request.slide() instanceof Slide.Cover)) {
            double left = logo.map(box -> box.x() - plate() - LOGO_GAP * base)
                    .orElse(request.size().width() - margin);
            addNumber(left, marks);
        }
        return new Picture(
                picture.id(),
                picture.width(),
                picture.height(),
                picture.ground(),
                picture.language(),
                picture.title(),
                picture.description(),
                marks);
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
    private void addLogo(Bounds box, List<Mark> marks) {
        EncodedImage image = request.talk().look().logo();
        if (image == null) {
            return;
        }
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
        marks.add(new Mark.Image(box.x(), box.y(), box.width(), box.height(), image, ""));
    }

    /// On the line of the first words.
    private void addNumber(double right, List<Mark> marks) {
        Optional<Part.Words> line = marks.stream()
                .filter(Mark.Group.class::isInstance)
                .map(mark -> ((Mark.Group) mark).part())
                .filter(Part.Words.class::isInstance)
                .map(Part.Words.class::cast)
                .findFirst();
        var text = TextBox.line(request.number() + 1 + " / " + request.talk().size(), Face.REGULAR, base);
        line.map(words -> text.at(
                        right,
                        words.room().y(),
                        TextBox.Align.RIGHT,
                        request.palette().faint()))
                .filter(number -> isFree(Bounds.of(number).orElseThrow().grow(NUMBER_GAP), marks))
                .ifPresent(marks::addAll);
    }
}
