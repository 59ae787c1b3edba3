package tidemark.talk.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tidemark.picture.Background;
import tidemark.picture.Bounds;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.Part;
import tidemark.picture.Picture;
import tidemark.picture.Subject;
import tidemark.picture.font.Face;
import tidemark.talk.motion.ShippedTransitions.Step;

/// Every frame between the slides of the shipped talks, and made-up slides for what those do not hold.
final class TransitionTest {
    private static final List<Double> MOMENTS = List.of(0.0, 0.1, 0.25, 0.5, 0.75, 0.999, 1.0);
    private static final double TOLERANCE = 0.01;
    private static final Colour INK = Colour.of(0x123456);
    private static final List<Step> STEPS = ShippedTransitions.all();

    @Test
    void theLastFrameIsTheNextSlideItself() {
        assertThat(STEPS)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.transition().at(1)).isSameAs(step.after()));
    }

    @Test
    void everyWordOfAFrameIsOneThatTheNextSlideSaysOfTheSameFigure() {
        for (Step step : STEPS) {
            var transition = step.transition();
            for (double moment : MOMENTS) {
                Picture frame = transition.at(moment);
                assertThat(frame.subjects())
                        .as("%s at %s", step, moment)
                        .hasSameSizeAs(step.after().subjects());
                for (int i = 0; i < frame.subjects().size(); i++) {
                    Mark.Group now = frame.subjects().get(i);
                    Mark.Group end = step.after().subjects().get(i);
                    assertThat(now.subject()).isEqualTo(end.subject());
                    assertThat(isPartOf(words(now), words(end)))
                            .as("%s at %s: %s", step, moment, words(now))
                            .isTrue();
                }
            }
        }
    }

    /// Whether some words are others with some left out.
    private static boolean isPartOf(List<String> words, List<String> all) {
        int found = 0;
        for (String one : all) {
            found += found < words.size() && words.get(found).equals(one) ? 1 : 0;
        }
        return found == words.size();
    }

    @Test
    void aFigureThatBothSlidesShowSaysAllThatItSaysInEveryFrame() {
        int kept = 0;
        for (Step step : STEPS) {
            var before = step.before().subjects().stream()
                    .map(group -> group.subject().id() + group.subject().which())
                    .toList();
            List<Mark.Group> now = step.transition().at(0).subjects();
            for (int i = 0; i < now.size(); i++) {
                Mark.Group end = step.after().subjects().get(i);
                if (before.contains(end.subject().id() + end.subject().which())) {
                    assertThat(words(now.get(i))).as("%s", step).isEqualTo(words(end));
                    kept++;
                }
            }
        }
        assertThat(kept).isGreaterThan(20);
    }

    @Test
    void halfWayEverySlideSaysAllThatItSaysUnlessItsFiguresStillTravel() {
        for (Step step : STEPS) {
            var transition = step.transition();
            boolean travels = transition.moving(0).background() == Background.OPAQUE;
            boolean grows = !bars(step.after().marks()).isEmpty();
            if (grows || !travels) {
                assertThat(words(transition.at(0.5))).as("%s", step).isEqualTo(words(step.after()));
            }
            if (!travels) {
                assertThat(words(transition.at(0))).as("%s", step).isEqualTo(words(step.after()));
            }
        }
    }

    @Test
    void theTitleIsThereAtOnce() {
        for (Step step : STEPS) {
            assertThat(words(step.transition().at(0)))
                    .as("%s", step)
                    .containsAll(title(step.after().marks()));
        }
    }

    private static List<String> title(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.Group.class::isInstance)
                .map(Mark.Group.class::cast)
                .filter(group -> group.part() instanceof Part.Words)
                .flatMap(group -> words(group).stream())
                .toList();
    }

    @Test
    void noTransitionTakesLongerThanFourTenthsOfASecond() {
        for (Step step : STEPS) {
            var transition = step.transition();
            assertThat(transition.duration()).isBetween(transition.hasMotion() ? 200 : 0, 400);
        }
    }

    @Test
    void noWordIsEverSmallerThanOnEitherSlide() {
        for (Step step : STEPS) {
            double least = Math.min(smallest(step.before()), smallest(step.after()));
            assertThat(smallest(step.transition().at(0.5)))
                    .as("%s", step)
                    .isGreaterThanOrEqualTo(Math.min(least, smallest(step.after())) - TOLERANCE);
        }
    }

    @Test
    void barsGrowFromTheirBasesAndAreNeverLongerThanAtTheEnd() {
        int grown = 0;
        for (Step step : STEPS) {
            var transition = step.transition();
            List<Mark.Group> whole = bars(step.after().marks());
            var lengths = new double[whole.size()];
            for (double moment : MOMENTS) {
                List<Mark.Group> now = bars(transition.at(moment).marks());
                assertThat(now).as("%s at %s", step, moment).hasSameSizeAs(whole);
                for (int i = 0; i < now.size(); i++) {
                    double length = length(now.get(i), whole.get(i), step + " at " + moment);
                    assertThat(length).as("%s at %s", step, moment).isGreaterThanOrEqualTo(lengths[i] - TOLERANCE);
                    lengths[i] = length;
                    grown++;
                }
            }
        }
        assertThat(grown).isGreaterThan(100);
    }

    /// How far a bar reaches, once it is shown to begin where the whole one does and to end within it.
    private static double length(Mark.Group now, Mark.Group whole, String where) {
        if (Bounds.of(now).isEmpty()) {
            return 0;
        }
        Bounds box = Bounds.of(now).orElseThrow();
        Bounds end = Bounds.of(whole).orElseThrow();
        assertThat(now.part()).as(where).isEqualTo(whole.part());
        assertThat(box.width()).as(where).isLessThanOrEqualTo(end.width() + TOLERANCE);
        boolean leftwards = end.x() + end.width() / 2 < ((Part.Bar) whole.part()).base();
        double begin = leftwards ? box.right() - end.right() : box.x() - end.x();
        assertThat(begin).as(where).isCloseTo(0, offset(TOLERANCE));
        return box.width();
    }

    @Test
    void noBarIsThereAtTheBeginningThatWasNotThereBefore() {
        for (Step step : STEPS) {
            var shown = step.before().subjects().stream()
                    .filter(group -> !bars(group.marks()).isEmpty())
                    .map(group -> group.subject().id())
                    .toList();
            step.transition().at(0).subjects().stream()
                    .filter(group -> !shown.contains(group.subject().id()))
                    .flatMap(group -> bars(group.marks()).stream())
                    .forEach(bar -> assertThat(Bounds.of(bar)
                                    .filter(box -> box.width() > TOLERANCE)
                                    .isEmpty())
                            .as("%s", step)
                            .isTrue());
        }
    }

    @Test
    void whatLiesBelowAndAboveIsTogetherTheWholeFrame() {
        for (Step step : STEPS) {
            var transition = step.transition();
            for (double moment : MOMENTS) {
                var frame = transition.moving(moment);
                var area = transition.area();
                var together = new ArrayList<>(leaves(transition.still().marks()));
                if (frame.background() == Background.OPAQUE) {
                    together.removeIf(mark -> overlaps(mark, area));
                }
                together.addAll(leaves(Mark.moved(frame.picture().marks(), area.x(), area.y())));
                assertThat(together.stream().map(TransitionTest::place))
                        .as("%s at %s", step, moment)
                        .containsExactlyInAnyOrderElementsOf(
                                leaves(transition.at(moment).marks()).stream()
                                        .map(TransitionTest::place)
                                        .toList());
            }
        }
    }

    private static boolean overlaps(Mark mark, Bounds area) {
        return Bounds.of(mark).filter(box -> box.overlaps(area, 0)).isPresent();
    }

    @Test
    void whatIsOutsideOfTheAreaIsTheSameInEveryFrame() {
        for (Step step : STEPS) {
            var transition = step.transition();
            List<String> end = outside(step.after(), transition.area());
            for (double moment : MOMENTS) {
                assertThat(outside(transition.at(moment), transition.area()))
                        .as("%s at %s", step, moment)
                        .isEqualTo(end);
            }
        }
    }

    private static List<String> outside(Picture picture, Bounds area) {
        return leaves(picture.marks()).stream()
                .filter(mark -> Bounds.of(mark)
                        .filter(box -> !box.union(area).equals(area))
                        .isPresent())
                .map(TransitionTest::place)
                .toList();
    }

    @Test
    void slidesOfWordsAreThereAtOnce() {
        assertThat(STEPS.stream().filter(step -> step.after().subjects().isEmpty()))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.transition().hasMotion()).isFalse());
    }

    @Test
    void wordsOfAKeptFigureComeFromWhereTheyWere() {
        var before = picture(figure("a", run(10, 20, "450", 40)), figure("b", run(700, 900, "7", 40)));
        var after = picture(figure("a", run(110, 220, "450", 20)), figure("c", run(700, 900, "7", 40)));

        var frames = Transition.between(before, after);

        assertThat(frames.at(0).texts()).containsExactly(run(10, 20, "450", 40));
        assertThat(frames.at(0.5).texts().getFirst().x()).isBetween(60.0, 110.0);
        assertThat(frames.at(0).texts()).doesNotContain(run(700, 900, "7", 40));
        assertThat(frames.at(1)).isSameAs(after);
    }

    @Test
    void wordsThatWouldCrossOthersAreThereAtOnce() {
        var before = picture(figure("a", run(10, 100, "450", 40)), figure("b", run(10, 500, "7", 40)));
        var after = picture(figure("a", run(10, 500, "450", 40)), figure("b", run(10, 100, "7", 40)));

        assertThat(Transition.between(before, after).hasMotion()).isFalse();
    }

    @Test
    void someFiguresOfTheShippedTalksTravel() {
        assertThat(STEPS.stream().filter(step -> step.transition().moving(0).background() == Background.OPAQUE))
                .hasSizeGreaterThan(10);
    }

    @Test
    void aFigureOfAnotherPeriodIsAnotherFigure() {
        var before = picture(new Mark.Group(new Subject("a", "2022", "a"), List.of(run(10, 20, "450", 40))));
        var after = picture(new Mark.Group(new Subject("a", "2023", "a"), List.of(run(99, 20, "450", 40))));

        assertThat(Transition.between(before, after).hasMotion()).isFalse();
    }

    @Test
    void whatStaysWhereItWasDoesNotMove() {
        var slide = picture(figure("a", run(10, 20, "450", 40)));

        assertThat(Transition.between(slide, slide).hasMotion()).isFalse();
    }

    @Test
    void aKeptBarComesAlongItsBaseAndIsNoLongerThanItWillBe() {
        var name = run(10, 20, "a", 20);
        var before = picture(figure("a", name, bar(50, 300, 400)));
        var after = picture(figure("a", run(10, 90, "a", 20), bar(80, 100, 200)));

        Mark.Group first = bars(Transition.between(before, after).at(0).marks()).getFirst();

        assertThat(Bounds.of(first)).contains(new Bounds(80, 300, 200, 30));
    }

    @Test
    void whatLiesOverABarStaysOverIt() {
        var line = new Mark.Rectangle(79, 90, 2, 60, 0, INK, null);
        var far = new Mark.Rectangle(900, 900, 2, 60, 0, INK, null);
        var after = new Picture("x", 1000, 1000, INK, "en", "", "", List.of(figure("a", bar(80, 100, 200)), line, far));

        var frames = Transition.between(picture(), after);

        assertThat(frames.moving(0.5).picture().marks())
                .last()
                .isEqualTo(line.moved(-frames.area().x(), -frames.area().y()));
        assertThat(frames.still().marks()).containsExactly(far);
    }

    @Test
    void aBarOfNoLengthIsNoTrouble() {
        var nothing = new Mark.Group(null, new Part.Bar(80), List.of());
        var after = picture(figure("a", nothing), figure("b", bar(80, 100, 0)));

        assertThatCode(() -> Transition.between(after, after).at(0.5)).doesNotThrowAnyException();
    }

    private static Mark.Group bar(double base, double top, double length) {
        return new Mark.Group(
                null, new Part.Bar(base), List.of(new Mark.Rectangle(base, top, length, 30, 0, INK, null)));
    }

    private static Mark.TextRun run(double x, double baseline, String text, double size) {
        return new Mark.TextRun(x, baseline, text, Face.BOLD, size, INK);
    }

    private static Mark.Group figure(String id, Mark... marks) {
        return new Mark.Group(new Subject(id, id), List.of(marks));
    }

    private static Picture picture(Mark... marks) {
        return new Picture("x", 1000, 1000, INK, "en", "", "", List.of(marks));
    }

    private static List<String> words(Picture picture) {
        return picture.texts().stream().map(Mark.TextRun::text).toList();
    }

    private static List<String> words(Mark.Group group) {
        return leaves(group.marks()).stream()
                .filter(Mark.TextRun.class::isInstance)
                .map(mark -> ((Mark.TextRun) mark).text())
                .toList();
    }

    private static double smallest(Picture picture) {
        return picture.texts().stream().mapToDouble(Mark.TextRun::size).min().orElse(0);
    }

    private static List<Mark> leaves(List<Mark> marks) {
        return marks.stream()
                .flatMap(mark -> mark instanceof Mark.Group group ? leaves(group.marks()).stream() : Stream.of(mark))
                .toList();
    }

    /// A mark as its kind and its box in hundredths, since moving there and back does not give the same double.
    private static String place(Mark mark) {
        return mark.getClass().getSimpleName()
                + Bounds.of(mark)
                        .map(box -> Math.round(box.x() * 100) + " " + Math.round(box.y() * 100) + " "
                                + Math.round(box.width() * 100) + " " + Math.round(box.height() * 100))
                        .orElse("");
    }

    private static List<Mark.Group> bars(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.Group.class::isInstance)
                .map(Mark.Group.class::cast)
                .flatMap(group -> group.part() instanceof Part.Bar ? Stream.of(group) : bars(group.marks()).stream())
                .toList();
    }
}
