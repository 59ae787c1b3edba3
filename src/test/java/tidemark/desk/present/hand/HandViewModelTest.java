package tidemark.desk.present.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.picture.Subject;
import tidemark.sidecar.PenStroke;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.SlidePlace;

class HandViewModelTest {
    private static final SlidePlace COVER = new SlidePlace(new SlideKey.Cover(), 0);
    private static final SlidePlace CHART = new SlidePlace(new SlideKey.Chart("service_time"), 0);
    private static final Colour INK = Colour.of(0x10243a);

    private final AtomicLong clock = new AtomicLong();
    private final HandViewModel hand = new HandViewModel(clock::get);

    HandViewModelTest() {
        hand.show(COVER, slide(), Set.of());
    }

    /// Two marks, one in the upper left, one in the lower right.
    private static Picture slide() {
        return new Picture(
                "slide",
                1600,
                900,
                Colour.of(0xffffff),
                "en",
                "title",
                "description",
                List.of(mark("first", 160, 90), mark("second", 1280, 720)));
    }

    private static Mark mark(String id, double x, double y) {
        return new Mark.Group(new Subject(id, id), List.of(new Mark.Rectangle(x, y, 160, 90, 0, INK, null)));
    }

    private void draw(double... places) {
        hand.press(new Spot(places[0], places[1]));
        for (int i = 2; i < places.length; i += 2) {
            hand.drag(new Spot(places[i], places[i + 1]));
        }
        hand.release();
    }

    private List<PenStroke> strokes() {
        return hand.strokesProperty().get();
    }

    private Region region() {
        return hand.regionProperty().get();
    }

    // The pen

    @Test
    void aStrokeGoesWhereTheHandWent() {
        hand.take(Tool.PEN);
        draw(0.1, 0.2, 0.3, 0.4, 0.5, 0.6);
        assertThat(strokes()).singleElement().satisfies(stroke -> {
            assertThat(stroke.ink()).isEqualTo(PenStroke.Ink.RED);
            assertThat(stroke.points())
                    .containsExactly(
                            new PenStroke.Point(0.1, 0.2),
                            new PenStroke.Point(0.3, 0.4),
                            new PenStroke.Point(0.5, 0.6));
        });
    }

    @Test
    void aHandWithoutThePenLeavesNothing() {
        draw(0.1, 0.2, 0.3, 0.4);
        hand.take(Tool.POINTER);
        draw(0.1, 0.2, 0.3, 0.4);
        assertThat(hand.allStrokesProperty().get()).isEmpty();
    }

    @Test
    void strokesAreThereAgainWhenOneComesBackToTheirSlide() {
        hand.take(Tool.PEN);
        draw(0.1, 0.2, 0.3, 0.4);
        var onCover = strokes();
        hand.show(CHART, slide(), Set.of());
        assertThat(strokes()).isEmpty();
        draw(0.5, 0.5, 0.6, 0.6);
        hand.show(COVER, slide(), Set.of());
        assertThat(strokes()).isEqualTo(onCover);
        assertThat(hand.allStrokesProperty().get()).containsOnlyKeys(COVER, CHART);
    }

    @Test
    void thePartsOfAChartHaveStrokesOfTheirOwn() {
        hand.take(Tool.PEN);
        hand.show(CHART, slide(), Set.of());
        draw(0.1, 0.2, 0.3, 0.4);
        hand.show(new SlidePlace(CHART.key(), 1), slide(), Set.of());
        assertThat(strokes()).isEmpty();
    }

    @Test
    void strokesOnAnAnswerAreNeitherOnTheSlideNorKeptForTheNextTime() {
        hand.take(Tool.PEN);
        draw(0.1, 0.2, 0.3, 0.4);
        hand.showInstead(slide(), Set.of());
        assertThat(strokes()).isEmpty();
        draw(0.1, 0.2, 0.3, 0.4);
        draw(0.2, 0.2, 0.3, 0.4);
        assertThat(strokes()).hasSize(2);
        assertThat(hand.allStrokesProperty().get()).containsOnlyKeys(COVER);
        hand.show(COVER, slide(), Set.of());
        assertThat(strokes()).hasSize(1);
        hand.showInstead(slide(), Set.of());
        assertThat(strokes()).as("as long as the talk lasts").hasSize(2);
        hand.undo();
        assertThat(strokes()).hasSize(1);
        hand.redo();
        hand.clear();
        assertThat(strokes()).isEmpty();
    }

    @Test
    void aStrokeThatTheNextSlideCutsShortStaysWhereItWasBegun() {
        hand.take(Tool.PEN);
        hand.press(new Spot(0.1, 0.1));
        hand.drag(new Spot(0.2, 0.2));
        hand.show(CHART, slide(), Set.of());
        hand.drag(new Spot(0.3, 0.3));
        hand.release();
        assertThat(hand.allStrokesProperty().get()).containsOnlyKeys(COVER);
        assertThat(hand.allStrokesProperty().get().get(COVER))
                .singleElement()
                .satisfies(stroke -> assertThat(stroke.points()).hasSize(2));
    }

    @Test
    void everyChangeIsTold() {
        var told = new ArrayList<Map<SlidePlace, List<PenStroke>>>();
        hand.allStrokesProperty().addListener((_, _, now) -> told.add(now));
        hand.take(Tool.PEN);
        draw(0.1, 0.2, 0.3, 0.4);
        draw(0.3, 0.2, 0.3, 0.4);
        hand.undo();
        assertThat(told).extracting(map -> map.get(COVER).size()).containsExactly(1, 2, 1);
    }

    @Test
    void whatWasDrawnLastIsTakenBackFirstAndDoneAgain() {
        hand.take(Tool.PEN);
        draw(0.1, 0.2, 0.3, 0.4);
        var one = strokes();
        draw(0.5, 0.2, 0.6, 0.4);
        var two = strokes();
        hand.undo();
        assertThat(strokes()).isEqualTo(one);
        hand.undo();
        hand.undo();
        assertThat(strokes()).isEmpty();
        hand.redo();
        hand.redo();
        hand.redo();
        assertThat(strokes()).isEqualTo(two);
    }

    @Test
    void aWipedSlideCanBeHadBack() {
        hand.take(Tool.PEN);
        draw(0.1, 0.2, 0.3, 0.4);
        draw(0.5, 0.2, 0.6, 0.4);
        var both = strokes();
        hand.clear();
        assertThat(strokes()).isEmpty();
        hand.clear();
        hand.undo();
        assertThat(strokes()).isEqualTo(both);
    }

    @Test
    void whetherSomethingCanBeTakenBackIsSaidOfTheSlideThatIsSeen() {
        assertThat(hand.canUndoProperty().get()).isFalse();
        hand.take(Tool.PEN);
        hand.press(new Spot(0.1, 0.1));
        assertThat(hand.canUndoProperty().get()).as("while it is drawn").isTrue();
        hand.release();
        hand.clear();
        assertThat(hand.canUndoProperty().get()).as("wiped").isTrue();
        assertThat(hand.canRedoProperty().get()).isFalse();
        hand.undo();
        assertThat(hand.canRedoProperty().get()).isTrue();
        hand.show(CHART, slide(), Set.of());
        assertThat(hand.canUndoProperty().get()).isFalse();
        assertThat(hand.canRedoProperty().get()).isFalse();
        hand.show(COVER, slide(), Set.of());
        assertThat(hand.canUndoProperty().get()).isTrue();
        hand.undo();
        assertThat(hand.canUndoProperty().get()).isFalse();
    }

    @Test
    void whatIsTakenBackOnOneSlideStaysOnTheOthers() {
        hand.take(Tool.PEN);
        draw(0.1, 0.2, 0.3, 0.4);
        hand.show(CHART, slide(), Set.of());
        hand.undo();
        hand.clear();
        hand.show(COVER, slide(), Set.of());
        assertThat(strokes()).hasSize(1);
    }

    @Test
    void strokesOfAnInterruptedTalkComeBackAndCanBeTakenBack() {
        hand.take(Tool.PEN);
        draw(0.1, 0.2, 0.3, 0.4);
        draw(0.5, 0.2, 0.6, 0.4);
        var kept = hand.allStrokesProperty().get();

        var again = new HandViewModel(clock::get);
        again.restore(kept);
        again.show(COVER, slide(), Set.of());
        assertThat(again.strokesProperty().get()).isEqualTo(strokes());
        again.undo();
        assertThat(again.strokesProperty().get()).containsExactly(strokes().getFirst());
        again.redo();
        assertThat(again.strokesProperty().get()).isEqualTo(strokes());
    }

    @Test
    void aStrokeIsSeenWhileItIsDrawnAndTakenBackWhileItIsDrawn() {
        hand.take(Tool.PEN);
        hand.press(new Spot(0.1, 0.1));
        hand.drag(new Spot(0.2, 0.2));
        assertThat(strokes()).hasSize(1);
        hand.undo();
        assertThat(strokes()).isEmpty();
        hand.drag(new Spot(0.3, 0.3));
        hand.release();
        assertThat(strokes()).isEmpty();
    }

    @Test
    void aStrokeWithoutEndGoesOnAsAnother() {
        hand.take(Tool.PEN);
        hand.press(new Spot(0, 0.5));
        for (int i = 1; i <= Pen.MOST_POINTS * 2; i++) {
            hand.drag(new Spot(i % 500 / 500.0, 0.5));
        }
        hand.release();
        assertThat(strokes().size()).isEqualTo(3);
        assertThat(strokes().get(1).points().getFirst())
                .as("without a gap")
                .isEqualTo(strokes().get(0).points().getLast());
    }

    @Test
    void aStrokeThatAKeyCutsShortIsKept() {
        for (Runnable key :
                List.<Runnable>of(hand::switchInk, () -> hand.take(Tool.SPOTLIGHT), () -> hand.magnify(2))) {
            hand.take(Tool.PEN);
            int before = strokes().size();
            hand.press(new Spot(0.1, 0.1));
            hand.drag(new Spot(0.2, 0.2));
            key.run();
            hand.drag(new Spot(0.9, 0.9));
            hand.release();
            assertThat(strokes()).hasSize(before + 1);
            assertThat(strokes().getLast().points()).hasSize(2);
            hand.letGo();
            hand.letGo();
        }
    }

    @Test
    void whatWasTakenBackIsGoneOnceAnotherStrokeIsDrawn() {
        hand.take(Tool.PEN);
        draw(0.1, 0.2, 0.3, 0.4);
        hand.undo();
        draw(0.5, 0.2, 0.6, 0.4);
        var one = strokes();
        hand.redo();
        assertThat(strokes()).isEqualTo(one);
    }

    @Test
    void aHandThatRestsAddsNothing() {
        hand.take(Tool.PEN);
        draw(0.1, 0.2, 0.1, 0.2, 0.1004, 0.2, 0.3, 0.4, 0.3, 0.4);
        assertThat(strokes().getFirst().points())
                .containsExactly(new PenStroke.Point(0.1, 0.2), new PenStroke.Point(0.3, 0.4));
    }

    @Test
    void thePenHasTwoColours() {
        hand.take(Tool.PEN);
        draw(0.1, 0.2, 0.3, 0.4);
        hand.switchInk();
        draw(0.1, 0.3, 0.3, 0.5);
        hand.switchInk();
        draw(0.1, 0.4, 0.3, 0.6);
        assertThat(strokes())
                .extracting(PenStroke::ink)
                .containsExactly(PenStroke.Ink.RED, PenStroke.Ink.BLUE, PenStroke.Ink.RED);
    }

    @Test
    void onAnEnlargedSlideAStrokeLiesWhereItIsSeen() {
        hand.magnify(2);
        hand.take(Tool.PEN);
        draw(0, 0, 0.5, 0.5);
        assertThat(strokes().getFirst().points())
                .containsExactly(new PenStroke.Point(0.25, 0.25), new PenStroke.Point(0.5, 0.5));
        assertThat(strokes().getFirst().width())
                .as("as thick on the screen as ever")
                .isCloseTo(Pen.WIDTH / 2, within(1e-9));
    }

    @Test
    void aHandBeyondTheEdgeDrawsAlongIt() {
        hand.take(Tool.PEN);
        draw(0.9, 0.5, 1.4, 0.6, 1.5, -3);
        assertThat(strokes().getFirst().points())
                .containsExactly(new PenStroke.Point(0.9, 0.5), new PenStroke.Point(1, 0.6), new PenStroke.Point(1, 0));
    }

    // The zoom

    @Test
    void aRectangleThatIsDraggedFillsTheScreen() {
        hand.take(Tool.ZOOM);
        hand.press(new Spot(0.2, 0.2));
        hand.drag(new Spot(0.7, 0.6));
        assertThat(hand.lightProperty().get()).as("what will be seen").isInstanceOf(Light.Box.class);
        assertThat(region().isWhole()).as("not yet").isTrue();
        hand.release();
        assertThat(region().share()).isCloseTo(0.5, within(1e-9));
        assertThat(region().onScreen(new Spot(0.2, 0.2)).x()).isCloseTo(0, within(1e-9));
        assertThat(hand.lightProperty().get()).isNull();
    }

    @Test
    void anEnlargedSlideIsDraggedAndOneStepLeadsBackToTheWhole() {
        hand.take(Tool.ZOOM);
        draw(0.25, 0.25, 0.75, 0.75);
        draw(0.5, 0.5, 0.7, 0.5);
        assertThat(region().x()).isCloseTo(0.15, within(1e-9));
        hand.take(Tool.ZOOM);
        assertThat(region()).isEqualTo(Region.WHOLE);
        assertThat(hand.toolProperty().get()).isEqualTo(Tool.NONE);
    }

    @Test
    void aClickComesNearerToWhatIsClicked() {
        hand.take(Tool.ZOOM);
        draw(0.8, 0.5);
        assertThat(region().share()).isCloseTo(0.5, within(1e-9));
        assertThat(region().onScreen(new Spot(0.8, 0.5)).x()).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void anEmptyHandHoldsTheSlideAsLongAsAPartOfItIsSeen() {
        hand.enlarge(1);
        assertThat(hand.toolProperty().get()).isEqualTo(Tool.ZOOM);
        hand.enlarge(-1);
        assertThat(region()).isEqualTo(Region.WHOLE);
        assertThat(hand.toolProperty().get()).isEqualTo(Tool.NONE);
    }

    @Test
    void withoutAHandOverItTheMiddleOfTheSlideComesNearer() {
        hand.move(new Spot(0.9, 0.9));
        hand.leave();
        hand.magnify(2);
        assertThat(region()).isEqualTo(new Region(0.25, 0.25, 0.5));
    }

    @Test
    void whoPutsThePenDownStillHoldsTheEnlargedSlide() {
        hand.enlarge(2);
        hand.take(Tool.PEN);
        assertThat(hand.letGo()).isTrue();
        assertThat(hand.toolProperty().get()).isEqualTo(Tool.ZOOM);
        assertThat(hand.letGo()).isTrue();
        assertThat(region()).isEqualTo(Region.WHOLE);
        assertThat(hand.letGo()).as("the hand is empty").isFalse();
    }

    @Test
    void anotherSlideIsSeenWholeAndTheSameOneInAnotherLanguageStaysEnlarged() {
        hand.enlarge(2);
        hand.show(COVER, slide(), Set.of());
        assertThat(region().isWhole()).isFalse();
        hand.show(CHART, slide(), Set.of());
        assertThat(region()).isEqualTo(Region.WHOLE);
        assertThat(hand.toolProperty().get()).isEqualTo(Tool.NONE);
    }

    // The spotlight

    @Test
    void theLightFollowsTheHandAndItsSizeIsTheSpeakers() {
        hand.take(Tool.SPOTLIGHT);
        hand.move(new Spot(0.3, 0.4));
        var before = (Light.Round) hand.lightProperty().get();
        assertThat(before.centre().distance(new Spot(0.3, 0.4))).isCloseTo(0, within(1e-9));
        hand.enlarge(1);
        var after = (Light.Round) hand.lightProperty().get();
        assertThat(after.radius()).isGreaterThan(before.radius());
        assertThat(region().isWhole()).as("the slide keeps its size").isTrue();
        hand.enlarge(1000);
        assertThat(((Light.Round) hand.lightProperty().get()).radius()).isEqualTo(Spotlight.MOST);
        hand.enlarge(-1000);
        assertThat(((Light.Round) hand.lightProperty().get()).radius()).isEqualTo(Spotlight.LEAST);
    }

    @Test
    void theLightStaysWhereTheHandLeftTheSlide() {
        hand.take(Tool.SPOTLIGHT);
        hand.move(new Spot(0.3, 0.4));
        hand.leave();
        assertThat(((Light.Round) hand.lightProperty().get()).centre().x()).isCloseTo(0.3, within(1e-9));
    }

    @Test
    void aClickRestsTheLightOnAMarkAndTheNextOneFreesIt() {
        hand.take(Tool.SPOTLIGHT);
        draw(0.15, 0.15);
        var box = (Light.Box) hand.lightProperty().get();
        assertThat(box.corner().x()).isBetween(0.08, 0.1);
        assertThat(box.width()).isBetween(0.1, 0.13);
        hand.move(new Spot(0.9, 0.9));
        assertThat(hand.lightProperty().get()).as("the hand is free").isEqualTo(box);
        draw(0.15, 0.15);
        assertThat(hand.lightProperty().get()).isInstanceOf(Light.Round.class);
    }

    @Test
    void theLightGoesFromMarkToMarkWithoutAMouse() {
        hand.take(Tool.SPOTLIGHT);
        hand.lightFurther(-1);
        var last = (Light.Box) hand.lightProperty().get();
        assertThat(last.corner().x()).as("the mark on the right").isGreaterThan(0.5);
        hand.lightFurther(1);
        var first = hand.lightProperty().get();
        hand.lightFurther(1);
        var second = hand.lightProperty().get();
        assertThat(second).isInstanceOf(Light.Box.class).isNotEqualTo(first);
        assertThat(last).as("before the first").isEqualTo(second);
        hand.lightFurther(1);
        assertThat(hand.lightProperty().get()).as("round again").isEqualTo(first);
        hand.lightFurther(-1);
        assertThat(hand.lightProperty().get()).isEqualTo(second);
        hand.show(CHART, slide(), Set.of());
        assertThat(hand.lightProperty().get()).as("on another slide").isInstanceOf(Light.Round.class);
    }

    // The pointer

    @Test
    void thePointerLeavesATrailThatFades() {
        hand.take(Tool.POINTER);
        hand.move(new Spot(0.3, 0.4));
        hand.move(new Spot(0.4, 0.4));
        assertThat(hand.trail()).hasSize(2);
        clock.addAndGet(Trail.LASTS.toNanos());
        assertThat(hand.trail()).isEmpty();
        assertThat(hand.spotProperty().get()).as("the dot stays").isNotNull();
    }

    @Test
    void theDotIsGoneWithTheHandUnlessAButtonIsHeldDown() {
        hand.take(Tool.POINTER);
        hand.press(new Spot(0.3, 0.4));
        hand.leave();
        assertThat(hand.spotProperty().get()).isNotNull();
        hand.release();
        hand.leave();
        assertThat(hand.spotProperty().get()).isNull();
    }

    @Test
    void onlyThePointerLeavesATrail() {
        hand.move(new Spot(0.3, 0.4));
        hand.take(Tool.SPOTLIGHT);
        hand.move(new Spot(0.4, 0.4));
        assertThat(hand.trail()).isEmpty();
    }

    @Test
    void aToolThatIsTakenTwiceIsPutDown() {
        for (Tool tool : List.of(Tool.POINTER, Tool.PEN, Tool.SPOTLIGHT, Tool.ZOOM)) {
            hand.take(tool);
            assertThat(hand.toolProperty().get()).isEqualTo(tool);
            hand.take(tool);
            assertThat(hand.toolProperty().get()).isEqualTo(Tool.NONE);
        }
    }

    @Test
    void oneToolTakesThePlaceOfAnother() {
        hand.take(Tool.SPOTLIGHT);
        hand.take(Tool.PEN);
        assertThat(hand.lightProperty().get()).isNull();
        hand.letGo();
        assertThat(hand.toolProperty().get()).isEqualTo(Tool.NONE);
    }
}
