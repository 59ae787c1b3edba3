package tidemark.desk.present;

import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Size;
import tidemark.desk.present.hand.HandViewModel;
import tidemark.desk.present.hand.Tool;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.render.fx.AfterFrame;

/// The audience's screen: the slide, and over it the evidence of a mark. Nothing else ever shows: no dialog, no
/// notification, no tooltip, no note, and no cursor while it rests. Where it is the only screen, what whoever speaks
/// has
/// in front of the slides for a while is over it too.
public final class AudienceView extends StackPane {
    private static final Duration CURSOR_RESTS = Duration.seconds(2);
    private static final Duration READER_RESTS = Duration.millis(250);

    private final TalkViewModel model;
    private final HandViewModel hand;
    private final ShowingPane slide;
    private final Region veil = new Region();
    private final StackPane aside = new StackPane();
    private final PauseTransition cursorRests = new PauseTransition(CURSOR_RESTS);
    private final PauseTransition readerRests = new PauseTransition(READER_RESTS);
    private @Nullable String hovered;
    private @Nullable Picture seen;

    /// @param moves asked at each change of slide whether the next one comes by a transition
    AudienceView(TalkViewModel model, HandViewModel hand, TalkKeys keys, BooleanSupplier moves) {
        this.model = model;
        this.hand = hand;
        slide = new ShowingPane(hand, moves);
        getStyleClass().add("talk");
        TalkStyle.dress(this);
        veil.getStyleClass().add("talk-veil");
        veil.setMouseTransparent(true);
        aside.setPickOnBounds(false);
        getChildren().addAll(slide, veil, aside);
        model.audienceProperty().subscribe(this::show);
        model.sizeProperty().subscribe(_ -> show(model.audienceProperty().get()));
        model.veilProperty().subscribe(this::cover);
        keys.addTo(this);
        listen();
    }

    private void listen() {
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
        new Swipe(model, this).listen();
        cursorRests.setOnFinished(_ -> setCursor(Cursor.NONE));
        readerRests.setOnFinished(_ -> explain());
        setCursor(Cursor.NONE);
        setFocusTraversable(true);
    }

    /// Lets what is in front of the slides for a while be seen here, or nowhere.
    void hold(@Nullable AsidePane pane) {
        if (pane == null) {
            aside.getChildren().clear();
        } else {
            aside.getChildren().setAll(pane);
        }
    }

    /// Ends what goes on by itself.
    void dispose() {
        cursorRests.stop();
        readerRests.stop();
        slide.dispose();
    }

    private void show(@Nullable Showing showing) {
        if (showing == null) {
            return;
        }
        Picture picture = showing.picture();
        if (showing.explained() == null && picture != seen) {
            readerRests.stop();
            hovered = null;
        }
        seen = picture;
        slide.show(showing, scale(picture));
        setAccessibleText(picture.title() + "\n" + picture.description());
        AfterFrame.run(this::prepare);
    }

    /// A picture that is kept while its screen becomes another one is still seen whole.
    private double scale(Picture picture) {
        Size room = model.sizeProperty().get();
        return Math.min(room.width() / picture.width(), room.height() / picture.height());
    }

    /// The neighbours are painted once the slide itself is seen.
    private void prepare() {
        int number = model.number();
        slide.slides().prepare(picture(number + 1), picture(number - 1));
    }

    private @Nullable Picture picture(int number) {
        return model.ahead(number).map(ShownSlide::picture).orElse(null);
    }

    private void cover(Veil wish) {
        veil.setVisible(wish != Veil.NONE);
        veil.setStyle("-fx-background-color: " + (wish == Veil.WHITE ? "white" : "black"));
    }

    private void clicked(MouseEvent event) {
        Aside over = model.asideProperty().get();
        if (over != Aside.NONE && over != Aside.OVERVIEW) {
            model.escape();
        } else if (over == Aside.NONE && event.isStillSincePress()) {
            if (event.getButton() == MouseButton.PRIMARY) {
                model.next();
            } else if (event.getButton() == MouseButton.SECONDARY) {
                model.previous();
            }
        }
    }

    private void explain() {
        if (isFree()) {
            model.explain(hovered);
        }
    }

    /// Whether the hand means the marks of the slide.
    private boolean isFree() {
        return !model.frozenProperty().get()
                && model.asideProperty().get() == Aside.NONE
                && hand.toolProperty().get() == Tool.NONE;
    }

    /// The cursor comes with the hand and goes with it; a mark under it explains itself once the hand is still.
    private void moved(MouseEvent event) {
        setCursor(Cursor.DEFAULT);
        cursorRests.playFromStart();
        Showing showing = model.audienceProperty().get();
        String under = showing == null || !isFree()
                ? null
                : showing.picture()
                        .hit(event.getSceneX(), event.getSceneY())
                        .map(Mark.Group::subject)
                        .map(subject -> subject == null ? null : subject.id())
                        .orElse(null);
        if (!Objects.equals(under, hovered)) {
            hovered = under;
            readerRests.playFromStart();
        }
    }
}
