package tidemark.desk.present;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.SwipeEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Size;
import tidemark.desk.Messages;
import tidemark.desk.tasks.Tasks;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.render.fx.AfterFrame;
import tidemark.render.fx.FxRenderer;

/// The audience's screen: the slide, over it the evidence of a mark, and for whoever speaks the overview and the jump.
/// Nothing else ever shows: no dialog, no notification, no tooltip, and no cursor while it rests.
public final class TalkView extends StackPane {
    private static final Duration CURSOR_RESTS = Duration.seconds(2);
    private static final Duration READER_RESTS = Duration.millis(250);
    private static final double MARGIN = 0.04;
    private static final String COMMANDS = "bwoldnp";

    private final TalkViewModel model;
    private final Size size;
    private final Tasks tasks;
    private final Runnable onEnd;
    private final SlidePane slides = new SlidePane();
    private final Canvas card = new Canvas();
    private final Region veil = new Region();
    private final JumpPane jump;
    private final PauseTransition cursorRests = new PauseTransition(CURSOR_RESTS);
    private final PauseTransition readerRests = new PauseTransition(READER_RESTS);
    private @Nullable String hovered;

    /// @param size of the screen
    /// @param onEnd called when whoever speaks is done
    public TalkView(TalkViewModel model, Size size, Tasks tasks, Runnable onEnd) {
        this.model = model;
        this.size = size;
        this.tasks = tasks;
        this.onEnd = onEnd;
        getStyleClass().add("talk");
        getStylesheets()
                .add(Objects.requireNonNull(TalkView.class.getResource("talk.css"))
                        .toExternalForm());
        jump = new JumpPane(new Messages(model.languageProperty()), size, this::jumpTo, this::closeJump);
        StackPane.setAlignment(jump, Pos.CENTER);
        var over = new Pane(card);
        over.setMouseTransparent(true);
        veil.getStyleClass().add("talk-veil");
        veil.setMouseTransparent(true);
        getChildren().addAll(slides, over, veil, new OverviewGrid(model, size), jump);
        model.slideProperty().subscribe(_ -> show());
        model.explainedProperty().subscribe(_ -> show());
        model.veilProperty().subscribe(this::cover);
        listen();
    }

    private void listen() {
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
        addEventHandler(SwipeEvent.SWIPE_LEFT, _ -> model.next());
        addEventHandler(SwipeEvent.SWIPE_RIGHT, _ -> model.previous());
        cursorRests.setOnFinished(_ -> setCursor(Cursor.NONE));
        readerRests.setOnFinished(_ -> model.explain(hovered));
        setCursor(Cursor.NONE);
        setFocusTraversable(true);
    }

    /// Ends what goes on by itself.
    void dispose() {
        cursorRests.stop();
        readerRests.stop();
    }

    private void show() {
        ShownSlide shown = model.slideProperty().get();
        if (shown == null) {
            return;
        }
        String id = model.explainedProperty().get();
        Optional<Picture> evidence = model.card();
        slides.show(shown.picture(), id == null ? Set.of() : Set.of(id));
        card.setVisible(evidence.isPresent());
        evidence.ifPresent(picture -> lay(picture, box(shown.picture(), id)));
        setAccessibleText(shown.picture().title() + "\n" + shown.picture().description());
        AfterFrame.run(this::prepare);
    }

    /// The neighbours are painted once the slide itself is seen.
    private void prepare() {
        int number = model.number();
        Optional<Picture> next = model.ahead(number + 1).map(ShownSlide::picture);
        next.ifPresent(picture -> slides.prepare(picture, null));
        model.ahead(number - 1)
                .map(ShownSlide::picture)
                .ifPresent(picture -> slides.prepare(picture, next.orElse(null)));
    }

    private static Optional<Bounds> box(Picture picture, @Nullable String id) {
        return picture.subjects().stream()
                .filter(group -> group.subject() != null && group.subject().id().equals(id))
                .findFirst()
                .flatMap(Bounds::of);
    }

    /// At the foot of the slide, or at its head where the mark would be hidden.
    private void lay(Picture evidence, Optional<Bounds> mark) {
        card.setWidth(evidence.width());
        card.setHeight(evidence.height());
        FxRenderer.paint(evidence, Set.of(), card.getGraphicsContext2D());
        double margin = MARGIN * size.height();
        double x = Math.round((size.width() - evidence.width()) / 2);
        double y = Math.round(size.height() - margin - evidence.height());
        var foot = new Bounds(x, y, evidence.width(), evidence.height());
        boolean hidden = mark.filter(box -> box.overlaps(foot, 0)).isPresent();
        card.setLayoutX(x);
        card.setLayoutY(hidden ? Math.round(margin) : y);
    }

    private void cover(Veil wish) {
        veil.setVisible(wish != Veil.NONE);
        veil.setStyle("-fx-background-color: " + (wish == Veil.WHITE ? "white" : "black"));
    }

    private void pressed(KeyEvent event) {
        if (jump.isVisible()) {
            return;
        }
        if (!event.isShortcutDown() && !event.isAltDown()) {
            if (model.overviewProperty().get()) {
                inOverview(event);
            } else {
                onSlide(event);
            }
        }
        event.consume();
    }

    private void inOverview(KeyEvent event) {
        int chosen = model.chosenProperty().get();
        switch (event.getCode()) {
            case RIGHT -> model.choose(chosen + 1);
            case LEFT -> model.choose(chosen - 1);
            case DOWN -> model.choose(chosen + OverviewGrid.COLUMNS);
            case UP -> model.choose(chosen - OverviewGrid.COLUMNS);
            case HOME -> model.choose(0);
            case END -> model.choose(Integer.MAX_VALUE);
            case ENTER, SPACE -> model.goToChosen();
            case O, ESCAPE -> model.overviewProperty().set(false);
            default -> {}
        }
    }

    private void onSlide(KeyEvent event) {
        switch (event.getCode()) {
            case RIGHT, DOWN, SPACE, PAGE_DOWN, N -> model.next();
            case LEFT, UP, BACK_SPACE, PAGE_UP, P -> model.previous();
            case HOME -> model.first();
            case END -> model.last();
            case ENTER -> model.enter();
            case TAB -> model.explainFurther(event.isShiftDown() ? -1 : 1);
            case B, PERIOD -> model.switchVeil(Veil.BLACK);
            case W, COMMA -> model.switchVeil(Veil.WHITE);
            case O -> model.switchOverview();
            case L -> model.switchLanguage();
            case D -> model.switchTheme();
            case ESCAPE -> {
                if (!model.escape()) {
                    onEnd.run();
                }
            }
            default -> {}
        }
    }

    /// Digits make a number, letters that are no command of their own begin a title.
    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        if (jump.isVisible() || model.overviewProperty().get() || typed.length() != 1) {
            return;
        }
        char character = typed.charAt(0);
        if (character >= '0' && character <= '9') {
            model.type(character);
        } else if (Character.toLowerCase(character) == 'j') {
            openJump("");
        } else if (Character.isLetter(character) && COMMANDS.indexOf(Character.toLowerCase(character)) < 0) {
            openJump(typed);
        }
        event.consume();
    }

    private void openJump(String typed) {
        var talk = model.talkProperty().get();
        if (talk != null) {
            model.explain(null);
            jump.open(new JumpViewModel(talk, model.languageProperty().get(), tasks), typed);
        }
    }

    private void jumpTo(int number) {
        closeJump();
        model.go(number);
    }

    private void closeJump() {
        jump.close();
        requestFocus();
    }

    private void clicked(MouseEvent event) {
        if (jump.isVisible()) {
            closeJump();
        } else if (!model.overviewProperty().get() && event.isStillSincePress()) {
            if (event.getButton() == MouseButton.PRIMARY) {
                model.next();
            } else if (event.getButton() == MouseButton.SECONDARY) {
                model.previous();
            }
        }
    }

    /// The cursor comes with the hand and goes with it; a mark under it explains itself once the hand is still.
    private void moved(MouseEvent event) {
        setCursor(Cursor.DEFAULT);
        cursorRests.playFromStart();
        ShownSlide shown = model.slideProperty().get();
        String under =
                shown == null || jump.isVisible() || model.overviewProperty().get()
                        ? null
                        : shown.picture()
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
