package tidemark.talk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tidemark.chart.Palette;
import tidemark.chart.Theme;
import tidemark.picture.Bounds;
import tidemark.picture.EncodedImage;
import tidemark.picture.Mark;
import tidemark.picture.Picture;

/// The speaker's logo in the upper right corner of whatever a talk shows. It never touches what is there: it grows
/// smaller, and where it still has no room it is left out.
final class LogoCorner {
    private static final double GAP = 1;
    private static final double HEIGHT = 2.3;
    private static final double WIDTH = 7;
    private static final double MIDDLE = 0.55;
    private static final double PLATE = 0.25;
    private static final double[] SIZES = {1, 0.85, 0.7, 0.55, 0.45};

    private final StageLook look;
    private final double base;
    private final double margin;

    LogoCorner(StageLook look) {
        this.look = look;
        base = Base.of(look.size());
        margin = Base.margin(look.size(), base);
    }

    Picture on(Picture picture) {
        return Optional.ofNullable(look.own().logo())
                .flatMap(image -> room(image, picture.marks()).map(box -> with(logo(image, box), picture)))
                .orElse(picture);
    }

    /// The same picture with more in it.
    static Picture with(List<Mark> more, Picture picture) {
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
        double scale = Math.min(WIDTH * base / logo.width(), HEIGHT * base / logo.height());
        double right = look.size().width() - margin;
        double middle = margin + MIDDLE * base;
        return Arrays.stream(SIZES)
                .mapToObj(size -> new Bounds(
                        right - size * scale * logo.width(),
                        middle - size * scale * logo.height() / 2,
                        size * scale * logo.width(),
                        size * scale * logo.height()))
                .filter(box -> isFree(box.grow(plate() + GAP), marks))
                .findFirst();
    }

    /// By how much the white plate of a logo is larger.
    double plate() {
        return look.theme().isDark() ? PLATE * base : 0;
    }

    /// True where no mark is.
    static boolean isFree(Bounds box, List<Mark> marks) {
        return marks.stream()
                .flatMap(LogoCorner::leaves)
                .flatMap(mark -> Bounds.of(mark).stream())
                .noneMatch(taken -> taken.overlaps(box, 0));
    }

    private static Stream<Mark> leaves(Mark mark) {
        return mark instanceof Mark.Group group ? group.marks().stream().flatMap(LogoCorner::leaves) : Stream.of(mark);
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
}
