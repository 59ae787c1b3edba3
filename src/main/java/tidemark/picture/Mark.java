package tidemark.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tidemark.picture.font.Face;

/// Something drawn, at its final place in pixels from the top left corner. Later marks lie over earlier ones.
public sealed interface Mark {

    /// The same mark further right and down.
    default Mark moved(double dx, double dy) {
        return switch (this) {
            case Group g -> new Group(g.subject, g.part == null ? null : g.part.moved(dx, dy), moved(g.marks, dx, dy));
            case Rectangle r -> new Rectangle(r.x + dx, r.y + dy, r.width, r.height, r.radius, r.fill, r.stroke);
            case Circle c -> new Circle(c.x + dx, c.y + dy, c.radius, c.fill, c.stroke);
            case Path p ->
                new Path(p.segments.stream().map(s -> s.moved(dx, dy)).toList(), p.fill, p.stroke);
            case TextRun t -> new TextRun(t.x + dx, t.baseline + dy, t.text, t.face, t.size, t.colour);
            case Image i -> new Image(i.x + dx, i.y + dy, i.width, i.height, i.image, i.words);
        };
    }

    static List<Mark> moved(List<? extends Mark> marks, double dx, double dy) {
        return marks.stream().map(mark -> mark.moved(dx, dy)).toList();
    }

    /// The same mark, so many times as large from the top left corner: places, lines, words and all.
    default Mark scaled(double by) {
        return switch (this) {
            case Group g -> new Group(g.subject, g.part == null ? null : g.part.scaled(by), scaled(g.marks, by));
            case Rectangle r ->
                new Rectangle(
                        r.x * by, r.y * by, r.width * by, r.height * by, r.radius * by, r.fill, scaled(r.stroke, by));
            case Circle c -> new Circle(c.x * by, c.y * by, c.radius * by, c.fill, scaled(c.stroke, by));
            case Path p -> new Path(p.segments.stream().map(s -> s.scaled(by)).toList(), p.fill, scaled(p.stroke, by));
            case TextRun t -> new TextRun(t.x * by, t.baseline * by, t.text, t.face, t.size * by, t.colour);
            case Image i -> new Image(i.x * by, i.y * by, i.width * by, i.height * by, i.image, i.words);
        };
    }

    static List<Mark> scaled(List<Mark> marks, double by) {
        return marks.stream().map(mark -> mark.scaled(by)).toList();
    }

    private static @Nullable Stroke scaled(@Nullable Stroke stroke, double by) {
        return stroke == null ? null : stroke.scaled(by);
    }

    /// Marks that belong together; with a subject, they show it and are hit, focused and named as one.
    ///
    /// @param part what they are for a surface that can do better than draw them; null for nothing but marks
    record Group(@Nullable Subject subject, @Nullable Part part, List<Mark> marks) implements Mark {
        public Group {
            marks = List.copyOf(marks);
        }

        public Group(@Nullable Subject subject, List<Mark> marks) {
            this(subject, null, marks);
        }
    }

    /// @param radius of the corners; 0 for square ones
    record Rectangle(
            double x,
            double y,
            double width,
            double height,
            double radius,
            @Nullable Colour fill,
            @Nullable Stroke stroke)
            implements Mark {
        public Rectangle {
            if (width < 0 || height < 0 || radius < 0) {
                throw new IllegalArgumentException(
                        "a rectangle is not " + width + " × " + height + ", radius " + radius);
            }
        }
    }

    record Circle(
            double x,
            double y,
            double radius,
            @Nullable Colour fill,
            @Nullable Stroke stroke) implements Mark {}

    record Path(
            List<Segment> segments,
            @Nullable Colour fill,
            @Nullable Stroke stroke) implements Mark {
        public Path {
            segments = List.copyOf(segments);
        }

        public static Path line(double x1, double y1, double x2, double y2, Stroke stroke) {
            return new Path(List.of(new Segment.MoveTo(x1, y1), new Segment.LineTo(x2, y2)), null, stroke);
        }
    }

    /// One line of text in the bundled font, without kerning or ligatures.
    ///
    /// @param x where the first advance begins
    /// @param baseline y of the baseline
    /// @param size of the em in pixels
    record TextRun(double x, double baseline, String text, Face face, double size, Colour colour) implements Mark {

        /// The sum of the advances.
        public double width() {
            return face.width(text, size);
        }
    }

    /// A picture of pixels, drawn over the whole of a box.
    ///
    /// @param words that say what is to be seen; blank where it says nothing, as a logo on every slide
    record Image(double x, double y, double width, double height, EncodedImage image, String words) implements Mark {
        public Image {
            if (width < 0 || height < 0) {
                throw new IllegalArgumentException("an image is not " + width + " × " + height);
            }
        }

        /// True where nothing is lost to whoever cannot see it.
        public boolean isDecoration() {
            return words.isBlank();
        }
    }
}
