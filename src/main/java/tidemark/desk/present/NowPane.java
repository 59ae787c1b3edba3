package tidemark.desk.present;

import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.desk.present.hand.HandViewModel;
import tidemark.desk.present.hand.Tool;
import tidemark.render.fx.AfterFrame;
import tidemark.talk.Talk;

/// The slide of now as the audience sees it, once the audience does: its screen waits for nothing. While the audience
/// keeps another one, both. The evidence of a mark under the hand is seen here only, until the mark is clicked.
final class NowPane extends HBox {
    private static final Duration HAND_RESTS = Duration.millis(150);
    private static final double GAP = 12;
    private static final PseudoClass PRIVATE = PseudoClass.getPseudoClass("private");
    private static final PseudoClass WHITE = PseudoClass.getPseudoClass("white");
    private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");

    private final TalkViewModel talk;
    private final Messages messages;
    private final double width;
    private final double height;
    private final HandViewModel hand;
    private final ShowingPane keptSlide;
    private final ShowingPane nowSlide;
    private final SlidePreview kept;
    private final SlidePreview now;
    private final Label keptHeading = heading();
    private final Label nowHeading = heading();
    private final Label veil = new Label();
    private final StackPane keptStack;
    private final StackPane nowStack;
    private final VBox keptBox;
    private final PauseTransition handRests = new PauseTransition(HAND_RESTS);
    private final Subscription shown;
    private @Nullable String hovered;

    /// @param width of the room for it
    /// @param height likewise, without the line above
    NowPane(TalkViewModel talk, HandViewModel hand, Messages messages, double width, double height) {
        this.talk = talk;
        this.hand = hand;
        keptSlide = new ShowingPane(hand, () -> false);
        nowSlide = new ShowingPane(hand, () -> false);
        kept = new SlidePreview(keptSlide);
        now = new SlidePreview(nowSlide);
        keptStack = new StackPane(kept);
        nowStack = new StackPane(now);
        keptBox = new VBox(keptHeading, keptStack);
        this.messages = messages;
        this.width = width;
        this.height = height;
        getStyleClass().add("speaker-now");
        setSpacing(GAP);
        setMinSize(width, USE_PREF_SIZE);
        setMaxWidth(width);
        keptHeading.pseudoClassStateChanged(KEPT, true);
        kept.pseudoClassStateChanged(KEPT, true);
        veil.getStyleClass().add("speaker-veil");
        veil.setWrapText(true);
        veil.setMouseTransparent(true);
        veil.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        keptStack.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        nowStack.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(keptBox, new VBox(nowHeading, nowStack));
        handRests.setOnFinished(_ -> show());
        now.onHovered(this::hover);
        now.onClicked(this::click);
        shown = talk.showingProperty()
                .subscribe(_ -> AfterFrame.run(this::arrive))
                .and(talk.frozenProperty().subscribe(_ -> show()))
                .and(talk.veilProperty().subscribe(_ -> show()))
                .and(talk.digitsProperty()
                        .subscribe(_ ->
                                nowHeading.setText(place(talk.frozenProperty().get()))));
    }

    private static Label heading() {
        var heading = new Label();
        heading.getStyleClass().add("speaker-heading");
        return heading;
    }

    /// Listens to the talk no more.
    void dispose() {
        handRests.stop();
        keptSlide.dispose();
        nowSlide.dispose();
        shown.unsubscribe();
    }

    private void hover(@Nullable String id) {
        hovered = id;
        handRests.playFromStart();
    }

    /// A click on what is explained already, or on no mark, ends explaining.
    private void click(@Nullable String id) {
        if (!isFree()) {
            return;
        }
        hovered = null;
        talk.explain(id != null && id.equals(talk.explainedProperty().get()) ? null : id);
        show();
    }

    private void arrive() {
        hovered = null;
        show();
    }

    private void show() {
        boolean frozen = talk.frozenProperty().get();
        Showing shows = talk.showingProperty().get();
        String over = hovered;
        Showing peeked = isFree() && over != null ? talk.peek(over) : null;
        boolean peeking = peeked != null
                && peeked.card() != null
                && !Objects.equals(over, talk.explainedProperty().get());
        double room = frozen ? (width - GAP) / 2 : width;
        keptBox.setVisible(frozen);
        keptBox.setManaged(frozen);
        kept.show(frozen ? talk.audienceProperty().get() : null, room, height);
        now.show(peeking ? peeked : shows, room, height);
        keptSlide.reach(frozen);
        nowSlide.reach(!frozen);
        keptHeading.setText(messages.text("speaker.kept"));
        nowHeading.setText(peeking && !frozen ? messages.text("speaker.private") : place(frozen));
        nowHeading.pseudoClassStateChanged(PRIVATE, peeking && !frozen);
        cover(frozen ? keptStack : nowStack);
    }

    /// While the hand holds something, no mark explains itself.
    private boolean isFree() {
        return hand.toolProperty().get() == Tool.NONE
                && hand.regionProperty().get().isWhole();
    }

    private String place(boolean frozen) {
        Showing shows = talk.showingProperty().get();
        String digits = talk.digitsProperty().get();
        if (!digits.isEmpty()) {
            return messages.text("speaker.going", digits);
        }
        if (shows != null && shows.page() != null) {
            return messages.text("floor.now", talk.number() + 1);
        }
        Talk made = talk.talkProperty().get();
        return messages.text(
                frozen ? "speaker.browsing" : "speaker.now", talk.number() + 1, made == null ? 0 : made.size());
    }

    /// What hides the audience's picture lies over it here, and one sees through it.
    private void cover(StackPane seen) {
        Veil wish = talk.veilProperty().get();
        keptStack.getChildren().remove(veil);
        nowStack.getChildren().remove(veil);
        switch (wish) {
            case NONE -> {}
            case BLACK, WHITE -> {
                veil.setText(messages.text(wish == Veil.BLACK ? "speaker.black" : "speaker.white"));
                veil.pseudoClassStateChanged(WHITE, wish == Veil.WHITE);
                seen.getChildren().add(veil);
            }
        }
    }
}
