package tidemark.desk.present;

import java.time.Duration;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import tidemark.desk.present.hand.HandViewModel;
import tidemark.talk.ReadingTime;
import tidemark.talk.Talk;

/// A talk that goes on by itself and begins anew after its last slide. Each slide stays as long as is planned for it,
/// else as long as its words take. Whoever touches a key or moves a hand has the talk; once they have left it alone for
/// a while it goes on, with nothing left open of what they did.
///
/// For use on the JavaFX thread; [#tick()] is to be called a few times a second.
final class Kiosk {
    static final Duration REST = Duration.ofSeconds(30);

    /// A plan may say less, which nobody could follow.
    static final Duration SHORTEST = Duration.ofSeconds(2);

    private static final int MOST_LAYERS = 10;

    private final TalkViewModel model;
    private final HandViewModel hand;
    private final LongSupplier clock;
    private final boolean whole;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private @Nullable ShownSlide slide;
    private long since;
    private boolean touched;
    private long touchedAt;

    /// @param clock in nanoseconds
    /// @param whole true for a talk that is nothing else, from its beginning
    Kiosk(TalkViewModel model, HandViewModel hand, LongSupplier clock, boolean whole) {
        this.model = model;
        this.hand = hand;
        this.clock = clock;
        this.whole = whole;
        running.set(whole);
        since = clock.getAsLong();
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Begins at the slide shown, or gives the talk back into the hand of whoever speaks.
    void switchRunning() {
        running.set(!running.get());
        touched = false;
        since = clock.getAsLong();
        if (running.get()) {
            tidy();
        }
    }

    /// Gives a talk back that was in hand before.
    ///
    /// @return false where it was not, or does not go on by itself
    boolean escape() {
        boolean ours = running.get() && !whole;
        if (ours) {
            switchRunning();
        }
        return ours;
    }

    /// Somebody has touched a key or moved a hand.
    void touch() {
        touched = running.get();
        touchedAt = clock.getAsLong();
    }

    /// Goes on where it is time.
    void tick() {
        Talk talk = model.talkProperty().get();
        ShownSlide shown = model.slideProperty().get();
        if (!running.get() || talk == null || shown == null) {
            return;
        }
        long now = clock.getAsLong();
        if (shown != slide) {
            slide = shown;
            since = now;
            wipe();
        }
        if (touched) {
            if (now - touchedAt >= REST.toNanos()) {
                tidy();
                goOn(talk);
            }
        } else if (now - since >= time(talk, shown).toNanos()) {
            goOn(talk);
        }
    }

    /// What passers-by drew on a slide is gone when it comes round again.
    private void wipe() {
        if (whole && !touched) {
            hand.clear();
        }
    }

    private static Duration time(Talk talk, ShownSlide shown) {
        Duration time = talk.planned(shown.number()).orElseGet(() -> ReadingTime.of(shown.picture()));
        return time.compareTo(SHORTEST) < 0 ? SHORTEST : time;
    }

    private void goOn(Talk talk) {
        touched = false;
        since = clock.getAsLong();
        model.go((model.number() + 1) % talk.size());
    }

    /// Lets go of tools and closes what lies over the slide, one thing after the other.
    private void tidy() {
        boolean left = true;
        for (int layer = 0; layer < MOST_LAYERS && left; layer++) {
            left = hand.letGo() || model.escape();
        }
    }
}
