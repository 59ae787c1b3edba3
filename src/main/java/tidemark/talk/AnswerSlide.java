package tidemark.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.chart.ChartRequest;
import tidemark.chart.Palette;
import tidemark.chart.Purpose;
import tidemark.chart.Size;
import tidemark.chart.layout.Charts;
import tidemark.chart.layout.TextBox;
import tidemark.chart.rule.Choice;
import tidemark.chart.rule.FormRules;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.picture.Subject;
import tidemark.picture.font.Face;
import tidemark.report.ChartSpec;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Form;
import tidemark.report.Place;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.Text;
import tidemark.report.wording.Wording;

/// The answer to a question from the floor, as a slide of its own: one figure or event as large as it can be, with all
/// that is said of it, or what a term means.
public final class AnswerSlide {
    private static final double GAP = 0.9;
    private static final double TOLERANCE = 0.01;
    private static final double HIGHER_THAN_THE_MIDDLE = 0.38;
    private static final double LEAST_GRAND = 0.4;
    private static final double LESS_GRAND = 0.85;
    private static final double LEAST_NUMBER = 0.3;
    private static final double ENOUGH_FOR_NUMBER = 0.4;
    private static final double MOST_NUMBER = 0.52;

    private final Report report;
    private final StageLook look;
    private final Palette palette;
    private final Size size;

    /// What of a figure or an event is asked for.
    public enum On {
        ITSELF,
        /// Its definition; the figure itself where the report defines it not.
        MEANING
    }

    private AnswerSlide(Report report, StageLook look) {
        this.report = report;
        this.look = look;
        palette = look.palette();
        size = look.size();
    }

    /// The picture of exactly the size of the screen; empty for an id that the report does not know.
    public static Optional<Picture> of(String id, On on, Report report, StageLook look) {
        var slide = new AnswerSlide(report, look);
        return report.figure(id)
                .map(figure -> slide.figure(figure, on))
                .or(() -> report.event(id).map(slide::event));
    }

    /// What the slide leaves unsaid for want of room, as a card to be laid over it: the definition of a figure. Empty
    /// where
    /// it says everything.
    public static Optional<Picture> unsaid(String id, On on, Report report, StageLook look) {
        var slide = new AnswerSlide(report, look);
        return report.figure(id)
                .filter(figure -> on == On.ITSELF && figure.definition() != null && !slide.isDefined(figure))
                .map(figure -> EvidenceCard.meaning(figure, look));
    }

    /// Words above and below what is answered, at one size.
    ///
    /// @param grand 1 for large words as large as they should be, less where they must give way
    /// @param top of the room for the answer
    /// @param bottom likewise
    private record Ground(double base, double grand, double margin, double top, double bottom, List<Mark> marks) {
        double room() {
            return bottom - top;
        }

        /// Of words that should be so many times as large as running ones.
        double size(double times) {
            return Math.max(1, grand * times);
        }

        double gap(double bases) {
            return grand * bases;
        }
    }

    /// The marks of an answer from the top of its room on.
    ///
    /// @param smallest words in it, in pixels
    private record Answer(List<Mark> marks, double height, double smallest) {}

    private Picture figure(Figure figure, On on) {
        Text definition = figure.definition();
        String name = say(figure.name());
        if (on == On.MEANING && definition != null) {
            return picture(
                    figure.id(), name, figure.section(), figure.places(), base -> meaning(figure, definition, base));
        }
        return picture(figure.id(), name, figure.section(), figure.places(), ground -> number(figure, ground));
    }

    private Picture event(Event event) {
        return picture(
                event.id(), say(event.name()), event.section(), List.of(event.place()), ground -> words(event, ground));
    }

    /// What lays an answer out on its ground.
    private interface Laying {
        Answer on(Ground ground);
    }

    private Picture picture(String id, String title, String section, List<Place> places, Laying laying) {
        var laid = laid(section, places, laying);
        double spare = Math.max(0, laid.ground.room() - laid.answer.height);
        var marks = new ArrayList<>(laid.ground.marks);
        marks.addAll(
                Mark.moved(laid.answer.marks, laid.ground.margin, laid.ground.top + HIGHER_THAN_THE_MIDDLE * spare));
        return new LogoCorner(look)
                .on(new Picture(
                        "answer-" + id,
                        size.width(),
                        size.height(),
                        palette.ground(),
                        look.language().tag(),
                        title,
                        accessible(id),
                        marks));
    }

    private record Laid(Ground ground, Answer answer) {
        boolean fits() {
            return answer.height <= ground.room() + TOLERANCE && answer.smallest >= ground.base - TOLERANCE;
        }
    }

    /// Large words give way before running ones do.
    private Laid laid(String section, List<Place> places, Laying laying) {
        for (double grand = 1; grand > LEAST_GRAND; grand *= LESS_GRAND) {
            Laid laid = laid(section, places, laying, Base.of(size), grand);
            if (laid.fits()) {
                return laid;
            }
        }
        return Base.fitting(size, base -> laid(section, places, laying, base, LEAST_GRAND), Laid::fits);
    }

    private Laid laid(String section, List<Place> places, Laying laying, double base, double grand) {
        Ground ground = ground(section, places, base, grand);
        return new Laid(ground, laying.on(ground));
    }

    private String accessible(String id) {
        return report.figure(id)
                .map(figure -> Wording.accessible(figure, look.language()))
                .or(() -> report.event(id).map(event -> Wording.accessible(event, look.language())))
                .orElseThrow();
    }

    /// The section at the head and the source at the foot.
    private Ground ground(String section, List<Place> places, double base, double grand) {
        double margin = Base.margin(size, base);
        double width = size.width() - 2 * margin;
        var head = TextBox.wrap(section(section), Face.BOLD, base, width);
        String source = Wording.sourceLine(report, look.language())
                + say(new Text("，", ", "))
                + Wording.places(places, report, look.language());
        var foot = TextBox.wrap(source, Face.REGULAR, base, width);
        double bottom = size.height() - margin - foot.height();
        var marks = new ArrayList<Mark>(head.at(margin, margin, TextBox.Align.LEFT, palette.sea()));
        marks.addAll(foot.at(margin, bottom, TextBox.Align.LEFT, palette.faint()));
        return new Ground(base, grand, margin, margin + head.height() + GAP * base, bottom - GAP * base, marks);
    }

    private String section(String id) {
        return report.section(id).map(Section::title).map(this::say).orElseGet(() -> say(report.title()));
    }

    /// The number as on a card, and below it what the source says; with the definition where it leaves room.
    private Answer number(Figure figure, Ground ground) {
        Lines words = evidence(figure, figure.definition(), ground);
        return number(figure, isRoomy(words, ground) ? words : evidence(figure, null, ground), ground);
    }

    private boolean isRoomy(Lines words, Ground ground) {
        return left(words, ground) >= ENOUGH_FOR_NUMBER * size.height();
    }

    private boolean isDefined(Figure figure) {
        Ground ground = laid(figure.section(), figure.places(), on -> number(figure, on)).ground;
        return isRoomy(evidence(figure, figure.definition(), ground), ground);
    }

    private static double left(Lines words, Ground ground) {
        return ground.room() - GAP * ground.base - words.height();
    }

    private Lines evidence(Figure figure, @Nullable Text definition, Ground ground) {
        Lines words = lines(ground)
                .add(whoAndWhen(figure), Face.REGULAR, ground.size(1.2), palette.ink())
                .add(Said.elsewhere(figure, report, look.language()), Face.REGULAR, ground.size(1.1), palette.ink());
        if (definition != null) {
            words.gap(ground.gap(0.5)).add(say(definition), Face.REGULAR, ground.size(1.1), palette.calm());
        }
        Said.evidence(figure, report, look.language())
                .forEach(line -> words.gap(ground.gap(0.5)).add(line, Face.REGULAR, ground.size(1.1), palette.calm()));
        return words;
    }

    private Answer number(Figure figure, Lines words, Ground ground) {
        double room = Math.clamp(
                left(words, ground), ground.grand * LEAST_NUMBER * size.height(), MOST_NUMBER * size.height());
        Picture card = card(figure, new Size(size.width() - 2 * ground.margin, room), ground);
        Bounds box = Bounds.of(card.marks()).orElseThrow();
        double top = box.height() + GAP * ground.base;
        var marks = new ArrayList<>(Mark.moved(card.marks(), 0, -box.y()));
        marks.addAll(words.at(0, top));
        double smallest =
                card.texts().stream().mapToDouble(Mark.TextRun::size).min().orElse(ground.base);
        return new Answer(marks, top + words.height(), Math.min(smallest, ground.base));
    }

    private Picture card(Figure figure, Size room, Ground ground) {
        var chart = new ChartSpec(
                "answer-" + figure.id(),
                figure.section(),
                figure.name(),
                Form.CARD,
                List.of(figure.id()),
                List.of(),
                figure.id(),
                null);
        if (FormRules.choose(chart, report) instanceof Choice.Drawn) {
            var request = new ChartRequest(report, chart, look.language(), look.theme(), size, Purpose.STAGE, true)
                    .accented(look.accent());
            return Charts.drawSlideArea(request, room);
        }
        Lines words = lines(ground)
                .add(say(figure.name()), Face.REGULAR, ground.size(2), palette.calm())
                .add(Wording.reading(figure, look.language()).text(), Face.BOLD, ground.size(3), palette.ink());
        return new Picture(
                chart.id(),
                room.width(),
                words.height(),
                palette.ground(),
                look.language().tag(),
                say(figure.name()),
                accessible(figure.id()),
                shown(figure.id(), figure.observation(), words));
    }

    private Answer meaning(Figure figure, Text definition, Ground ground) {
        Lines lines = lines(ground)
                .add(say(figure.name()), Face.BOLD, ground.size(2.4), palette.ink())
                .gap(ground.gap(0.8))
                .add(say(definition), Face.REGULAR, ground.size(1.6), palette.calm())
                .gap(ground.gap(1))
                .add(Wording.reading(figure, look.language()).text(), Face.BOLD, ground.size(1.6), palette.sea())
                .gap(ground.gap(0.2))
                .add(
                        Said.joined(Stream.of(
                                whoAndWhen(figure),
                                Wording.marker(figure, look.language()).orElse(""))),
                        Face.REGULAR,
                        ground.size(1.1),
                        palette.calm());
        return new Answer(shown(figure.id(), figure.observation(), lines), lines.height(), ground.base);
    }

    private Answer words(Event event, Ground ground) {
        Said said = Said.of(event.id(), report, look.language()).orElseThrow();
        Text detail = event.detail();
        Lines lines = lines(ground)
                .add(said.name(), Face.REGULAR, ground.size(1.4), palette.calm())
                .gap(ground.gap(0.2))
                .add(said.large(), Face.BOLD, ground.size(2.8), palette.ink())
                .gap(ground.gap(0.8))
                .add(said.standing(), Face.BOLD, ground.size(1.5), palette.goldInk())
                .gap(ground.gap(1.1))
                .add(detail == null ? "" : say(detail), Face.REGULAR, ground.size(1.3), palette.calm());
        said.evidence()
                .forEach(line -> lines.gap(ground.gap(0.6)).add(line, Face.REGULAR, ground.size(1.1), palette.calm()));
        return new Answer(shown(event.id(), "", lines), lines.height(), ground.base);
    }

    private Lines lines(Ground ground) {
        return new Lines(ground.base, size.width() - 2 * ground.margin);
    }

    private List<Mark> shown(String id, String which, Lines lines) {
        return List.of(new Mark.Group(new Subject(id, which, accessible(id)), lines.at(0, 0)));
    }

    private String whoAndWhen(Figure figure) {
        return Said.whoAndWhen(figure, report, look.language());
    }

    private String say(Text text) {
        return text.in(look.language());
    }
}
