package tidemark.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidemark.chart.Palette;
import tidemark.chart.Size;
import tidemark.chart.layout.TextBox;
import tidemark.picture.Bounds;
import tidemark.picture.EncodedImage;
import tidemark.picture.Mark;
import tidemark.picture.Part;
import tidemark.picture.Picture;
import tidemark.picture.font.Face;

/// A slide with a picture of the speaker's own: as large as it may be in its proportions, with its title above and its
/// caption below.
final class ImageSlide {
    private static final double LEAST_ROOM = 0.4;
    private static final double TITLE = 1.7;
    private static final double GAP_ABOVE_TITLE = 0.6;
    private static final double GAP_BELOW_TITLE = 0.8;
    private static final double GAP_ABOVE_CAPTION = 0.6;

    /// Pixels of a screen of 1080 lines for one of the picture; beyond that it is only blurred.
    private static final double MOST_ENLARGED = 2;

    private static final double LINES = 1080;

    private final Slide.Image slide;
    private final SlideRequest request;
    private final Palette palette;
    private final Size size;

    ImageSlide(Slide.Image slide, SlideRequest request) {
        this.slide = slide;
        this.request = request;
        palette = request.palette();
        size = request.size();
    }

    Picture draw() {
        var marks = new ArrayList<Mark>();
        Base.fitting(size, Set::new, Set::fits).place(marks);
        return new Picture(
                "slide-" + (request.number() + 1),
                size.width(),
                size.height(),
                palette.ground(),
                request.language().tag(),
                name(),
                words(),
                marks);
    }

    private String name() {
        return request.talk().title(request.number(), request.language());
    }

    /// All that is said of the picture.
    private String words() {
        String said = Stream.of(title(), caption())
                .filter(words -> !words.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
        return said.isEmpty() ? name() : said;
    }

    private String title() {
        return slide.title().in(request.language());
    }

    private String caption() {
        return slide.caption().in(request.language());
    }

    /// The words at one size, and what they leave to the picture.
    private final class Set {
        private final double base;
        private final double margin;
        private final String report;
        private final TextBox eyebrow;
        private final Lines head;
        private final Lines foot;

        Set(double base) {
            this.base = base;
            margin = Base.margin(size, base);
            double inner = size.width() - 2 * margin;
            report = request.talk().report().title().in(request.language());
            // The number of the slide has the other end of the line.
            eyebrow = TextBox.wrap(report, Face.BOLD, base, inner - 6 * base);
            head = new Lines(base, inner).title(title(), Face.BOLD, TITLE, palette.ink());
            foot = new Lines(base, inner).add(caption(), Face.REGULAR, 1, palette.calm());
        }

        boolean fits() {
            return bottom() - top() >= LEAST_ROOM * size.height()
                    && head.fits(size.height())
                    && foot.fits(size.height());
        }

        private double headTop() {
            return margin + eyebrow.height() + GAP_ABOVE_TITLE * base;
        }

        private double top() {
            return headTop() + head.height() + GAP_BELOW_TITLE * base;
        }

        private double bottom() {
            double caption = foot.height() == 0 ? 0 : foot.height() + GAP_ABOVE_CAPTION * base;
            return size.height() - margin - caption;
        }

        void place(List<Mark> marks) {
            var line = new Bounds(margin, margin, size.width() - 2 * margin, eyebrow.height());
            marks.add(new Mark.Group(
                    null,
                    new Part.Words(Part.Words.Kind.SECTION, report, line),
                    eyebrow.at(margin, margin, TextBox.Align.LEFT, palette.sea())));
            marks.addAll(head.at(margin, headTop()));
            Bounds box = picture();
            marks.add(new Mark.Image(box.x(), box.y(), box.width(), box.height(), slide.image(), words()));
            double rightmost = Math.max(margin, size.width() - margin - foot.widest());
            marks.addAll(foot.at(Math.clamp(box.x(), margin, rightmost), box.bottom() + GAP_ABOVE_CAPTION * base));
        }

        /// In the middle of the room that the words leave.
        private Bounds picture() {
            EncodedImage image = slide.image();
            double across = (size.width() - 2 * margin) / image.width();
            double down = (bottom() - top()) / image.height();
            double scale = Math.min(Math.min(across, down), MOST_ENLARGED * size.height() / LINES);
            double width = scale * image.width();
            double height = scale * image.height();
            double spare = bottom() - top() - height;
            return new Bounds((size.width() - width) / 2, top() + spare / 2, width, height);
        }
    }
}
