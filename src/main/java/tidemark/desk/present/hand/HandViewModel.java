package tidemark.desk.present.hand;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Picture;
import tidemark.sidecar.PenStroke;
import tidemark.sidecar.SlidePlace;

/// The speaker's hand on the audience's picture: what it holds, where it is and what it left there. All places are
/// fractions, so that one hand is led on the small slide of one screen and seen on the large one of another.
///
/// For use on the JavaFX thread.
public final class HandViewModel {

    private static final double STEP = 1.25;
    private static final double CLICK = 2;
    private static final double PAN = 0.15;

    /// A drag shorter than this is a click.
    private static final double STILL = 0.015;

    private final ReadOnlyObjectWrapper<Tool> tool = new ReadOnlyObjectWrapper<>(this, "tool", Tool.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>(this, "seen");
    private final ReadOnlyObjectWrapper<Region> region = new ReadOnlyObjectWrapper<>(this, "region", Region.WHOLE);
    private final ReadOnlyObjectWrapper<@Nullable Spot> spot = new ReadOnlyObjectWrapper<>(this, "spot");
    private final ReadOnlyObjectWrapper<@Nullable Light> light = new ReadOnlyObjectWrapper<>(this, "light");
    private final Slate slate = new Slate();
    private final Spotlight spotlight = new Spotlight();
    private final Trail trail;
    private Spot last = Spot.CENTRE;
    private @Nullable Spot pressed;
    private @Nullable Spot held;

    /// A slide as the audience sees it.
    ///
    /// @param lit ids of what stands out while the rest fades; empty for a slide as it is
    record Seen(Sheet sheet, Picture picture, Set<String> lit) {
        Seen {
            lit = Set.copyOf(lit);
        }
    }

    /// @param nanos a clock that never goes back, such as [System#nanoTime()]
    public HandViewModel(LongSupplier nanos) {
        trail = new Trail(nanos);
        tool.subscribe(_ -> tellLight());
        region.subscribe(_ -> tellLight());
    }

    /// What is in the hand.
    public ReadOnlyObjectProperty<Tool> toolProperty() {
        return tool.getReadOnlyProperty();
    }

    /// The part of the slide that fills the screen.
    public ReadOnlyObjectProperty<Region> regionProperty() {
        return region.getReadOnlyProperty();
    }

    /// Where on the slide the hand is; null while it is elsewhere.
    ReadOnlyObjectProperty<@Nullable Spot> spotProperty() {
        return spot.getReadOnlyProperty();
    }

    /// What stays bright while the rest goes dim; null where nothing does.
    ReadOnlyObjectProperty<@Nullable Light> lightProperty() {
        return light.getReadOnlyProperty();
    }

    /// The colour of the pen.
    public ReadOnlyObjectProperty<PenStroke.Ink> inkProperty() {
        return slate.inkProperty();
    }

    /// What the pen drew on the slide that is seen, the stroke that it is drawing last.
    ReadOnlyObjectProperty<List<PenStroke>> strokesProperty() {
        return slate.strokesProperty();
    }

    /// Whether something that was done with the pen on this slide can be taken back.
    public ReadOnlyBooleanProperty canUndoProperty() {
        return slate.canUndoProperty();
    }

    /// Whether something that was taken back on this slide can be done again.
    public ReadOnlyBooleanProperty canRedoProperty() {
        return slate.canRedoProperty();
    }

    /// Whatever the pen drew, by slide; unmodifiable, and replaced as soon as a stroke is done or taken back. It is to
    /// be kept at once: whoever speaks expects to find it again after a fault.
    public ReadOnlyObjectProperty<Map<SlidePlace, List<PenStroke>>> allStrokesProperty() {
        return slate.onSlidesProperty();
    }

    ReadOnlyObjectProperty<@Nullable Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /// Puts back what the pen drew before the talk was interrupted.
    public void restore(Map<SlidePlace, List<PenStroke>> drawn) {
        slate.restore(drawn);
    }

    /// The audience sees a slide. On another one the whole of it is seen again, and the light follows the hand again.
    ///
    /// @param lit ids of what stands out while the rest fades; empty for a slide as it is
    public void show(SlidePlace place, Picture picture, Set<String> lit) {
        lay(new Seen(Sheet.of(place), picture, lit));
    }

    /// Something stands in the place of the slide for a while. Strokes on it last as long as the talk.
    ///
    /// @param lit as for a slide
    public void showInstead(Picture picture, Set<String> lit) {
        lay(new Seen(Sheet.of(picture.id()), picture, lit));
    }

    private void lay(Seen next) {
        if (slate.turnTo(next.sheet())) {
            spotlight.leaveMark();
            trail.clear();
            pressed = null;
            see(Region.WHOLE);
        }
        seen.set(next);
        tellLight();
    }

    /// Takes a tool into the hand, or lets go of it where it is there already.
    public void take(Tool wish) {
        if (wish == tool.get()) {
            letGo();
        } else {
            slate.finish();
            spotlight.leaveMark();
            trail.clear();
            pressed = null;
            tool.set(wish == Tool.NONE ? atRest() : wish);
        }
    }

    /// Lets go of what is in the hand; of the zoom last, and the whole slide is seen again.
    ///
    /// @return false where the hand was empty
    public boolean letGo() {
        Tool before = tool.get();
        if (before == Tool.ZOOM) {
            pressed = null;
            tool.set(Tool.NONE);
            region.set(Region.WHOLE);
        } else if (before != Tool.NONE) {
            take(Tool.NONE);
        }
        return before != Tool.NONE;
    }

    /// Over a part of a slide the hand can move about.
    private Tool atRest() {
        return region.get().isWhole() ? Tool.NONE : Tool.ZOOM;
    }

    // The hand

    /// @param screen where the hand is, as a fraction of the surface it moves over
    void move(Spot screen) {
        Spot clamped = screen.clamped();
        last = clamped;
        Spot slide = region.get().onSlide(clamped);
        if (tool.get() == Tool.POINTER) {
            trail.add(slide);
        }
        spot.set(slide);
        tellLight();
    }

    /// The hand is no longer over the slide.
    void leave() {
        if (pressed == null) {
            spot.set(null);
        }
    }

    void press(Spot screen) {
        move(screen);
        pressed = screen.clamped();
        held = pressed;
        if (tool.get() == Tool.PEN) {
            slate.begin(region.get().onSlide(pressed), Pen.WIDTH * region.get().share());
        }
    }

    void drag(Spot screen) {
        Spot from = held;
        move(screen);
        if (pressed == null || from == null) {
            return;
        }
        if (tool.get() == Tool.PEN) {
            slate.draw(region.get().onSlide(screen.clamped()));
        } else if (tool.get() == Tool.ZOOM && !region.get().isWhole()) {
            region.set(region.get().dragged(screen.x() - from.x(), screen.y() - from.y()));
        }
        held = screen;
        tellLight();
    }

    void release() {
        Spot from = pressed;
        Spot to = last;
        boolean choosing = isChoosing();
        pressed = null;
        if (from == null) {
            return;
        }
        switch (tool.get()) {
            case PEN -> slate.finish();
            case SPOTLIGHT -> lightMark(from, to);
            case ZOOM -> zoom(from, to, choosing);
            case NONE, POINTER -> {}
        }
        tellLight();
    }

    private void lightMark(Spot from, Spot to) {
        Seen now = seen.get();
        if (now != null && from.distance(to) < STILL) {
            spotlight.choose(now.picture(), region.get().onSlide(to));
        }
    }

    private void zoom(Spot from, Spot to, boolean choosing) {
        if (from.distance(to) < STILL) {
            see(region.get().enlarged(CLICK, to));
        } else if (choosing) {
            see(region.get().around(from, to));
        }
    }

    /// Makes the light larger, or enlarges the slide where the hand is.
    ///
    /// @param steps positive for larger, negative for smaller
    public void enlarge(double steps) {
        if (tool.get() == Tool.SPOTLIGHT) {
            spotlight.size(steps);
            tellLight();
        } else {
            magnify(Math.pow(STEP, steps));
        }
    }

    /// Enlarges the slide where the hand is.
    ///
    /// @param times above 1 for larger, below for smaller
    void magnify(double times) {
        slate.finish();
        see(region.get().enlarged(times, spot.get() == null ? Spot.CENTRE : last));
    }

    /// Moves over an enlarged slide.
    ///
    /// @param right -1, 0 or 1
    /// @param down -1, 0 or 1
    public void pan(int right, int down) {
        region.set(region.get().dragged(-right * PAN, -down * PAN));
    }

    /// A hand that holds nothing holds the slide as soon as a part of it is seen, and lets go with the whole.
    private void see(Region next) {
        region.set(next);
        if (tool.get() == Tool.NONE || tool.get() == Tool.ZOOM) {
            tool.set(atRest());
        }
    }

    /// Lets the light go on to the next mark.
    ///
    /// @param step 1 or -1
    public void lightFurther(int step) {
        Seen now = seen.get();
        if (now != null) {
            spotlight.further(now.picture(), step);
            tellLight();
        }
    }

    // The pen

    public void switchInk() {
        slate.switchInk();
    }

    /// Takes back what was done last with the pen on this slide.
    public void undo() {
        slate.undo();
    }

    /// Does again what was taken back last on this slide.
    public void redo() {
        slate.redo();
    }

    /// Wipes this slide; [#undo()] brings the strokes back.
    public void clear() {
        slate.clear();
    }

    // The light

    /// What is left of the pointer's way, from old to new.
    List<Trail.Trace> trail() {
        return trail.now();
    }

    private boolean isChoosing() {
        return tool.get() == Tool.ZOOM && region.get().isWhole() && pressed != null && pressed.distance(last) >= STILL;
    }

    private void tellLight() {
        light.set(lightNow());
    }

    private @Nullable Light lightNow() {
        Seen now = seen.get();
        if (isChoosing() && pressed != null) {
            Region wish = region.get().around(pressed, last);
            return new Light.Box(new Spot(wish.x(), wish.y()), wish.share(), wish.share());
        }
        return tool.get() == Tool.SPOTLIGHT
                ? spotlight.light(
                        now == null ? null : now.picture(), region.get().onSlide(last), region.get())
                : null;
    }
}
