package tidemark.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tidemark.chart.Palette;
import tidemark.chart.Size;
import tidemark.chart.layout.Swell;
import tidemark.chart.layout.TextBox;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.Part;
import tidemark.picture.Picture;
import tidemark.picture.font.Face;
import tidemark.report.Area;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.Source;
import tidemark.report.Text;
import tidemark.report.wording.Narrative;
import tidemark.report.wording.Wording;

/// A slide of words in the look of the charts: the cover, the agenda, the beginning of a section and the close. The
/// cover and the close lie over a tide.
final class TitleSlide {
    private static final double TIDE = 0.17;
    private static final double HIGHER_THAN_THE_MIDDLE = 0.38;
    private static final double GAP_BELOW_EYEBROW = 1.2;
    private static final double NUMBER_ROOM = 2.2;

    private final SlideRequest request;
    private final Palette palette;
    private final Size size;

    TitleSlide(SlideRequest request) {
        this.request = request;
        palette = request.palette();
        size = request.size();
    }

    Picture draw() {
        var set = Base.fitting(size, this::set, Set::fits);
        var title = request.talk().title(request.number(), request.language());
        var marks = new ArrayList<Mark>();
        if (hasTide()) {
            tide(marks);
        }
        set.place(marks);
        return new Picture(
                "slide-" + (request.number() + 1),
                size.width(),
                size.height(),
                palette.ground(),
                request.language().tag(),
                title,
                description(set.words.at(0, 0)),
                marks);
    }

    /// Every line of it, one after the other.
    private String description(List<Mark> words) {
        return words.stream().map(TitleSlide::said).collect(Collectors.joining(say(new Text("", " "))));
    }

    private static String said(Mark mark) {
        return switch (mark) {
            case Mark.Group group when group.part() instanceof Part.Words words -> words.text();
            case Mark.TextRun run -> run.text();
            case Mark.Image image -> image.words();
            case Mark.Group _, Mark.Rectangle _, Mark.Circle _, Mark.Path _ -> "";
        };
    }

    private boolean hasTide() {
        return switch (request.slide()) {
            case Slide.Cover _, Slide.Closing _ -> true;
            case Slide.Agenda _, Slide.Opening _, Slide.Words _, Slide.Image _, Slide.Chart _ -> false;
        };
    }

    private void tide(List<Mark> marks) {
        double width = size.width();
        double bottom = size.height();
        double height = TIDE * bottom;
        double rise = height / 6;
        marks.add(Swell.of(width, bottom - 0.75 * height, rise, bottom, palette.seaPale()));
        marks.add(Swell.of(width, bottom - 0.5 * height, -rise, bottom, palette.seaMid()));
        marks.add(Swell.of(width, bottom - 0.28 * height, 0.7 * rise, bottom, palette.sea()));
    }

    private Set set(double base) {
        return new Set(base, eyebrow(), words(base));
    }

    private String eyebrow() {
        return switch (request.slide()) {
            case Slide.Cover _ -> whoAndWhen();
            case Slide.Agenda _, Slide.Closing _ -> request.talk().title(request.number(), request.language());
            case Slide.Opening _, Slide.Words _ -> report().title().in(request.language());
            case Slide.Chart _, Slide.Image _ -> throw new IllegalArgumentException("not of words: " + request.slide());
        };
    }

    /// The word above is the title where no larger one follows.
    private Part.Words.Kind eyebrowKind() {
        return switch (request.slide()) {
            case Slide.Agenda _, Slide.Closing _ -> Part.Words.Kind.TITLE;
            case Slide.Cover _, Slide.Opening _, Slide.Words _, Slide.Image _, Slide.Chart _ -> Part.Words.Kind.SECTION;
        };
    }

    private Lines words(double base) {
        var lines = lines(base);
        return switch (request.slide()) {
            case Slide.Cover _ -> cover(lines);
            case Slide.Agenda agenda -> agenda(agenda, base, lines);
            case Slide.Opening opening -> opening(opening, lines);
            case Slide.Words words -> own(words, base);
            case Slide.Closing closing -> closing(closing, lines);
            case Slide.Chart _, Slide.Image _ -> throw new IllegalArgumentException("not of words: " + request.slide());
        };
    }

    private Lines lines(double base) {
        return new Lines(base, size.width() - 2 * Base.margin(size, base));
    }

    private Lines cover(Lines lines) {
        return lines.title(report().title().in(request.language()), Face.BOLD, 2.6, palette.ink())
                .gap(1.4)
                .add(Wording.sourceLine(report(), request.language()), Face.REGULAR, 1.1, palette.faint());
    }

    /// With the messages of the sections where they leave room.
    private Lines agenda(Slide.Agenda agenda, double base, Lines lines) {
        var set = new Set(base, eyebrow(), agenda(agenda, base, lines, true));
        return set.fits() ? set.words : agenda(agenda, base, lines(base), false);
    }

    private Lines agenda(Slide.Agenda agenda, double base, Lines lines, boolean messages) {
        for (int i = 0; i < agenda.sections().size(); i++) {
            Section section = agenda.sections().get(i);
            lines.gap(messages ? 0.9 : 0.7)
                    .mark(Integer.toString(agenda.first() + i), Face.BOLD, 1.6, palette.sea(), 1.6)
                    .add(say(section.title()), Face.BOLD, 1.6, palette.ink(), NUMBER_ROOM * base);
            if (messages) {
                lines.gap(0.15).add(message(section), Face.REGULAR, 1, palette.calm(), NUMBER_ROOM * base);
            }
        }
        return lines;
    }

    private Lines opening(Slide.Opening opening, Lines lines) {
        return lines.add(Integer.toString(opening.number()), Face.BOLD, 2.6, palette.sea())
                .gap(0.3)
                .title(say(opening.section().title()), Face.BOLD, 2.6, palette.ink())
                .gap(1)
                .add(message(opening.section()), Face.REGULAR, 1.5, palette.calm());
    }

    /// As large as fits, but no smaller than running words.
    private Lines own(Slide.Words slide, double base) {
        var words = new OwnWords(slide, request.language(), palette, base);
        return OwnWords.SIZES.stream()
                .map(size -> words.set(lines(base), size))
                .filter(tried -> new Set(base, eyebrow(), tried).fits())
                .findFirst()
                .orElseGet(() -> words.set(lines(base), OwnWords.SIZES.getLast()));
    }

    private Lines closing(Slide.Closing closing, Lines lines) {
        Source source = report().source();
        lines.add("《" + source.title() + "》", Face.BOLD, 2.1, palette.ink()).gap(0.8);
        String authors = String.join(say(new Text("、", ", ")), source.authors());
        lines.add(authors, Face.REGULAR, 1.2, palette.calm());
        for (String part : new String[] {source.publisher(), source.issued()}) {
            if (part != null) {
                lines.gap(0.2).add(part, Face.REGULAR, 1.2, palette.calm());
            }
        }
        return lines.gap(1.4).add(figures(closing), Face.REGULAR, 1, palette.faint());
    }

    private String figures(Slide.Closing closing) {
        if (closing.figures() == 0) {
            return "";
        }
        int stated = closing.figures() - closing.derived();
        String derived = closing.derived() == 0
                ? ""
                : say(new Text(
                        "另有" + closing.derived() + "项由程序推算，图中都已标明。",
                        closing.derived() == 1
                                ? " One more is derived, and marked so."
                                : " " + closing.derived() + " more are derived, and marked so."));
        return say(new Text(
                        "图中" + stated + "项数据，项项注明原文章节和段落。",
                        stated == 1
                                ? "The one figure shown names its section and paragraph in the source."
                                : "Each of the " + stated
                                        + " figures shown names its section and paragraph in the source."))
                + derived;
    }

    private String whoAndWhen() {
        String area =
                report().area(report().refArea()).map(Area::name).map(this::say).orElse("");
        String period = report().timePeriod().in(request.language());
        return area.isEmpty() ? period : area + " · " + period;
    }

    private String message(Section section) {
        return Narrative.plain(section.message(), report(), request.language());
    }

    private Report report() {
        return request.talk().report();
    }

    private String say(Text text) {
        return text.in(request.language());
    }

    /// The words at one size.
    private final class Set {
        private final double margin;
        private final double gap;
        private final TextBox eyebrow;
        private final String title;
        private final Lines words;

        Set(double base, String title, Lines words) {
            this.title = title;
            this.words = words;
            margin = Base.margin(size, base);
            gap = GAP_BELOW_EYEBROW * base;
            // The number of the slide has the other end of the line.
            eyebrow = TextBox.wrap(title, Face.BOLD, base, size.width() - 2 * margin - 6 * base);
        }

        private double top() {
            return margin + eyebrow.height() + gap;
        }

        private double room() {
            return size.height() * (hasTide() ? 1 - TIDE : 1) - margin - top();
        }

        boolean fits() {
            return words.fits(room());
        }

        void place(List<Mark> marks) {
            var box = new Bounds(margin, margin, size.width() - 2 * margin, eyebrow.height());
            var part = new Part.Words(eyebrowKind(), title, box);
            marks.add(new Mark.Group(null, part, eyebrow.at(margin, margin, TextBox.Align.LEFT, palette.sea())));
            double spare = Math.max(0, room() - words.height());
            marks.addAll(words.at(margin, top() + HIGHER_THAN_THE_MIDDLE * spare));
        }
    }
}
