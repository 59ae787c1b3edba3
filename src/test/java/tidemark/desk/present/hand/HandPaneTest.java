package tidemark.desk.present.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.desk.FxExtension;
import tidemark.desk.Session;
import tidemark.picture.Picture;
import tidemark.render.fx.FxRenderer;
import tidemark.report.Language;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.service.ReportOpener;
import tidemark.service.ShippedReports;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.SlidePlace;
import tidemark.talk.SlideLayout;
import tidemark.talk.SlideRequest;
import tidemark.talk.Talk;

/// A slide of 800 × 600 with the hand over it, and the same slide small beside it, as a speaker has it.
class HandPaneTest {
    private static final OpenReport SHIPPED = ((OpenOutcome.Opened) ReportOpener.open(ShippedReports.first())).report();
    private static final Size SIZE = new Size(800, 600);
    private static final double SMALL = 0.2;
    private static final SlidePlace PLACE = new SlidePlace(new SlideKey.Chart("service_time"), 0);

    @RegisterExtension
    final FxExtension window = new FxExtension();

    private final AtomicLong clock = new AtomicLong();
    private final HandViewModel hand = new HandViewModel(clock::get);
    private final AtomicInteger clicks = new AtomicInteger();
    private final Picture slide = slide();
    private final StackPane large = new StackPane();
    private final StackPane small = new StackPane();

    private static Picture slide() {
        var talk = Talk.of(SHIPPED.report(), SHIPPED.charts(), SIZE);
        int number = talk.ofChart("service_time").orElseThrow();
        return SlideLayout.draw(new SlideRequest(talk, number, Language.ZH, Theme.LIGHT, SIZE));
    }

    @BeforeEach
    void show() {
        var keys = new HandKeys(hand);
        window.show(new Session(Language.ZH, Theme.LIGHT), () -> {
            fill(large, 1);
            fill(small, SMALL);
            small.setLayoutX(SIZE.width() + 20);
            var both = new Pane(large, small);
            both.addEventFilter(KeyEvent.KEY_PRESSED, keys::handle);
            both.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> clicks.incrementAndGet());
            both.setFocusTraversable(true);
            return both;
        });
        window.robot().interact(() -> {
            large.getParent().requestFocus();
            hand.show(PLACE, slide, Set.of());
        });
    }

    private void fill(StackPane pane, double scale) {
        Picture scaled = slide.scaled(scale);
        var canvas = new Canvas(scaled.width(), scaled.height());
        FxRenderer.paint(scaled, Set.of(), canvas.getGraphicsContext2D());
        pane.getChildren().setAll(canvas, new ZoomPane(hand), new HandPane(hand));
        pane.setMinSize(scaled.width(), scaled.height());
        pane.setMaxSize(scaled.width(), scaled.height());
    }

    private Point2D at(double x, double y) {
        return large.localToScreen(x, y);
    }

    private WritableImage picture(StackPane pane) {
        var image = new AtomicReference<WritableImage>();
        window.robot().interact(() -> image.set(pane.snapshot(null, null)));
        return image.get();
    }

    private Color pixel(double x, double y) {
        return picture(large).getPixelReader().getColor((int) x, (int) y);
    }

    private void drag(double fromX, double fromY, double toX, double toY) {
        window.robot().moveTo(at(fromX, fromY)).press(MouseButton.PRIMARY);
        window.robot().moveTo(at(toX, toY)).release(MouseButton.PRIMARY);
    }

    private static void assertSame(WritableImage one, WritableImage other) {
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    throw new AssertionError("the pictures differ at " + x + ", " + y);
                }
            }
        }
    }

    @Test
    void anEmptyHandChangesNothingAndLeavesTheClicksToOthers() {
        WritableImage before = picture(large);
        window.robot().clickOn(at(400, 500), MouseButton.PRIMARY);
        assertThat(clicks).hasValue(1);
        assertSame(before, picture(large));
    }

    @Test
    void theSpotlightLeavesARoundBrightAndDimsTheRest() {
        window.robot().moveTo(at(300, 500)).type(KeyCode.H);
        assertThat(pixel(300, 500)).isEqualTo(Color.WHITE);
        assertThat(pixel(20, 20).getBrightness()).isCloseTo(0.34, within(0.02));
        window.robot().moveTo(at(100, 100));
        assertThat(pixel(300, 500).getBrightness()).isLessThan(0.5);
        assertThat(pixel(100, 45)).as("within its radius of 102").isEqualTo(Color.WHITE);
        assertThat(pixel(210, 100).getBrightness()).as("just beyond it").isLessThan(0.5);
        window.robot().type(KeyCode.PLUS);
        assertThat(pixel(210, 100)).isEqualTo(Color.WHITE);
    }

    @Test
    void theLightRestsOnTheMarkThatIsClicked() {
        window.robot().type(KeyCode.H, KeyCode.TAB);
        var box = (Light.Box) hand.lightProperty().get();
        double left = box.corner().x() * SIZE.width();
        double middle = (box.corner().y() + box.height() / 2) * SIZE.height();
        assertThat(pixel(left + 4, middle)).isEqualTo(Color.WHITE);
        assertThat(pixel(left - 4, middle).getBrightness()).isLessThan(0.5);
    }

    @Test
    void thePointerIsBrightAndItsTrailThinsOut() {
        window.robot().press(KeyCode.SHORTCUT).type(KeyCode.L).release(KeyCode.SHORTCUT);
        window.robot().moveTo(at(300, 580));
        clock.addAndGet(1_000_000);
        window.robot().interact(() -> hand.move(new Spot(400 / SIZE.width(), 580 / SIZE.height())));
        Color dot = pixel(400, 580);
        assertThat(dot.getRed() - dot.getGreen()).isGreaterThan(0.6);
        window.waitUntil(() -> pixel(350, 584).getGreen() < 0.5);
        clock.addAndGet(Trail.LASTS.toNanos() / 2);
        window.waitUntil(() -> pixel(350, 584).equals(Color.WHITE));
        assertThat(pixel(350, 581).getGreen()).as("thinner now").isLessThan(0.5);
        clock.addAndGet(Trail.LASTS.toNanos());
        window.waitUntil(() -> pixel(350, 581).equals(Color.WHITE));
        assertThat(pixel(400, 580)).as("the dot stays").isEqualTo(dot);
    }

    @Test
    void thePenDrawsOnBothScreensAndDoesNotTurnThePage() {
        window.robot().press(KeyCode.SHORTCUT).type(KeyCode.P).release(KeyCode.SHORTCUT);
        drag(100, 550, 500, 550);
        window.robot().moveTo(at(600, 400));
        Color ink = pixel(300, 550);
        assertThat(ink.getRed() - ink.getBlue()).isGreaterThan(0.5);
        Color beside = picture(small).getPixelReader().getColor((int) (300 * SMALL), (int) (550 * SMALL));
        assertThat(beside.getRed() - beside.getGreen()).isGreaterThan(0.1);
        assertThat(clicks).hasValue(0);

        window.robot().press(KeyCode.SHORTCUT).type(KeyCode.Z).release(KeyCode.SHORTCUT);
        assertThat(pixel(300, 550)).isEqualTo(Color.WHITE);
    }

    @Test
    void aButtonThatIsLetGoOfBeyondTheSlideIsUp() {
        window.robot().press(KeyCode.SHORTCUT).type(KeyCode.P).release(KeyCode.SHORTCUT);
        drag(100, 550, 400, 650);
        window.robot().moveTo(at(600, 400));
        var drawn = hand.allStrokesProperty().get();
        assertThat(drawn).hasSize(1);
        window.robot().moveTo(at(700, 300));
        assertThat(hand.allStrokesProperty().get()).isEqualTo(drawn);
    }

    @Test
    void aHandOnTheSmallSlideIsSeenOnTheLargeOne() {
        window.robot().press(KeyCode.SHORTCUT).type(KeyCode.P).release(KeyCode.SHORTCUT);
        window.robot().moveTo(small.localToScreen(20, 110)).press(MouseButton.PRIMARY);
        window.robot().moveTo(small.localToScreen(100, 110)).release(MouseButton.PRIMARY);
        assertThat(pixel(300, 550).getGreen()).isLessThan(0.5);
    }

    @Test
    void anEnlargedSlideIsDrawnAnewAndSharpAndTheStrokesGrowWithIt() {
        window.robot().press(KeyCode.SHORTCUT).type(KeyCode.P).release(KeyCode.SHORTCUT);
        drag(100, 550, 500, 550);
        window.robot().type(KeyCode.ESCAPE, KeyCode.Z);
        drag(0, 300, 400, 598);
        window.robot().moveTo(small.localToScreen(10, 10));
        Region region = hand.regionProperty().get();
        assertThat(region.share()).isCloseTo(0.5, within(0.01));

        Picture part = region.of(slide);
        WritableImage seen = picture(large);
        var alone = new AtomicReference<WritableImage>();
        window.robot().interact(() -> {
            var canvas = new Canvas(part.width(), part.height());
            FxRenderer.paint(part, Set.of(), canvas.getGraphicsContext2D());
            alone.set(canvas.snapshot(null, null));
        });
        for (int x = 0; x < SIZE.width(); x += 3) {
            assertThat(seen.getPixelReader().getArgb(x, 250))
                    .as("pixel %d of the row through a bar", x)
                    .isEqualTo(alone.get().getPixelReader().getArgb(x, 250));
        }
        Spot stroke = region.onScreen(new Spot(300 / SIZE.width(), 550 / SIZE.height()));
        assertThat(pixel(stroke.x() * SIZE.width(), stroke.y() * SIZE.height() + 2)
                        .getGreen())
                .as("twice as thick")
                .isLessThan(0.5);
    }

    @Test
    void escapeLetsGoOfTheToolAndTheWholeSlideIsAsItWas() {
        WritableImage before = picture(large);
        window.robot().type(KeyCode.PLUS, KeyCode.PLUS, KeyCode.RIGHT);
        assertThat(hand.regionProperty().get().isWhole()).isFalse();
        window.robot().type(KeyCode.ESCAPE);
        assertThat(hand.toolProperty().get()).isEqualTo(Tool.NONE);
        assertThat(hand.regionProperty().get().isWhole()).isTrue();
        window.robot().moveTo(small.localToScreen(10, 10));
        assertSame(before, picture(large));
    }

    @Test
    void theOtherButtonPutsTheToolDownWithoutAnythingElse() {
        window.robot().type(KeyCode.H);
        window.robot().clickOn(at(300, 300), MouseButton.SECONDARY);
        assertThat(hand.toolProperty().get()).isEqualTo(Tool.NONE);
        assertThat(clicks).hasValue(0);
    }

    @Test
    void theWheelEnlargesOnlyWithAToolInTheHandOrWithCtrl() {
        scroll(40, false);
        assertThat(hand.regionProperty().get()).isEqualTo(Region.WHOLE);
        scroll(40, true);
        assertThat(hand.regionProperty().get().share()).isCloseTo(0.8, within(1e-6));
        scroll(-40, false);
        assertThat(hand.regionProperty().get()).isEqualTo(Region.WHOLE);
        window.robot().type(KeyCode.H);
        double before = ((Light.Round) hand.lightProperty().get()).radius();
        scroll(-40, false);
        assertThat(((Light.Round) hand.lightProperty().get()).radius()).isLessThan(before);
    }

    private void scroll(double by, boolean ctrl) {
        var pane = (HandPane) large.getChildren().getLast();
        window.robot()
                .interact(() -> Event.fireEvent(
                        pane,
                        new ScrollEvent(
                                ScrollEvent.SCROLL,
                                200,
                                300,
                                0,
                                0,
                                false,
                                ctrl,
                                false,
                                false,
                                false,
                                false,
                                0,
                                by,
                                0,
                                by,
                                ScrollEvent.HorizontalTextScrollUnits.NONE,
                                0,
                                ScrollEvent.VerticalTextScrollUnits.NONE,
                                0,
                                0,
                                null)));
    }

    @Test
    void twoFingersEnlargeTheSlideWhereTheyAre() {
        var pane = (HandPane) large.getChildren().getLast();
        window.robot()
                .interact(() -> Event.fireEvent(
                        pane,
                        new ZoomEvent(
                                ZoomEvent.ZOOM, 200, 300, 0, 0, false, false, false, false, true, false, 2, 2, null)));
        assertThat(hand.regionProperty().get().share()).isCloseTo(0.5, within(1e-6));
        assertThat(hand.regionProperty().get().x()).isCloseTo(0.125, within(1e-6));
    }

    @Test
    void aToolStandsInForTheCursor() {
        var pane = (HandPane) large.getChildren().getLast();
        assertThat(pane.getCursor()).isNull();
        window.robot().type(KeyCode.H);
        assertThat(pane.getCursor()).isEqualTo(Cursor.NONE);
        window.robot().type(KeyCode.Z);
        window.robot().moveTo(at(300, 300)).moveTo(at(310, 300));
        assertThat(pane.getCursor()).isEqualTo(Cursor.CROSSHAIR);
        window.waitUntil(() -> pane.getCursor() == Cursor.NONE);
        window.robot().type(KeyCode.Z);
        assertThat(pane.getCursor()).isNull();
    }
}
