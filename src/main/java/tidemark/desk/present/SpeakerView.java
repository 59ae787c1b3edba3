package tidemark.desk.present;

import java.util.Locale;
import java.util.Objects;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import tidemark.chart.Size;
import tidemark.desk.Messages;
import tidemark.desk.present.hand.HandViewModel;

/// The speaker's screen: the slide of now, the one to come, what to say, what may be asked, the time, and how things
/// stand. The audience never sees it.
public final class SpeakerView extends StackPane {
    private static final Duration TICK = Duration.millis(200);
    private static final Duration TOLD = Duration.seconds(30);

    private final SpeakerViewModel model;
    private final NotesPane notes;
    private final Label told = new Label();
    private final PauseTransition toldLongEnough = new PauseTransition(TOLD);
    private final Timeline ticking;
    private final Subscription shown;

    /// @param screen the size of the speaker's
    /// @param aside in front of it for a while
    /// @param chooser of the audience's screen
    SpeakerView(
            SpeakerViewModel model,
            HandViewModel hand,
            TalkKeys keys,
            Size screen,
            Node aside,
            ScreenChooser chooser,
            Messages messages,
            TalkCommands commands) {
        this.model = model;
        TalkViewModel talk = model.talk();
        var room = new SpeakerRoom(screen);
        getStyleClass().add("speaker");
        TalkStyle.dress(this);
        getStylesheets()
                .add(Objects.requireNonNull(SpeakerView.class.getResource("speaker.css"))
                        .toExternalForm());
        setStyle("-fx-font-size: " + String.format(Locale.ROOT, "%.2f", room.words()) + "px");

        var times = new TimesBar(model, messages, chooser);
        var now = new NowPane(talk, hand, messages, room.nowWidth(), room.nowHeight());
        var list = new SlideList(model, messages, room.line());
        var next = new NextPane(model, messages, room.nextWidth(), room.nextHeight());
        notes = new NotesPane(model);
        var questions = new QuestionsPane(model, messages, room.questionsHeight());
        var held = new HeldTools(hand, messages);
        var bar = new SpeakerBar(talk, hand, messages, commands);

        var left = new VBox(now, list);
        left.getStyleClass().add("speaker-column");
        left.setMinWidth(room.nowWidth());
        left.setMaxWidth(room.nowWidth());
        VBox.setVgrow(list, Priority.ALWAYS);
        var right = new VBox(next, notes, questions);
        right.getStyleClass().add("speaker-column");
        right.setMinWidth(0);
        VBox.setVgrow(notes, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        var columns = new HBox(left, right);
        columns.getStyleClass().add("speaker-columns");
        told.getStyleClass().add("speaker-told");
        told.setWrapText(true);
        told.setMaxWidth(Double.MAX_VALUE);
        toldLongEnough.setOnFinished(_ -> tell(""));
        tell("");
        var page = new BorderPane(columns, new VBox(times, told), null, new VBox(held, bar), null);
        getChildren().addAll(page, aside);

        ticking = new Timeline(new KeyFrame(TICK, _ -> model.tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        ticking.play();
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        keys.addTo(this);
        setFocusTraversable(true);
        shown = Subscription.combine(
                talk.languageProperty().subscribe(_ -> chooser.fill()),
                times::dispose,
                now::dispose,
                list::dispose,
                next::dispose,
                notes::dispose,
                questions::dispose,
                held::dispose,
                bar::dispose);
    }

    /// Says something for a while.
    void tell(String words) {
        told.setText(words);
        told.setVisible(!words.isEmpty());
        told.setManaged(!words.isEmpty());
        if (!words.isEmpty()) {
            toldLongEnough.playFromStart();
        }
    }

    /// Listens to the talk no more.
    void dispose() {
        ticking.stop();
        toldLongEnough.stop();
        shown.unsubscribe();
    }

    /// The keys that only whoever sees this needs.
    private void pressed(KeyEvent event) {
        if (model.talk().asideProperty().get() != Aside.NONE) {
            return;
        }
        boolean ours = event.isShortcutDown() ? shortcut(event) : !event.isAltDown() && plain(event);
        if (ours) {
            event.consume();
        }
    }

    private boolean shortcut(KeyEvent event) {
        switch (event.getCode()) {
            case EQUALS, PLUS, ADD -> model.larger();
            case MINUS, SUBTRACT -> model.smaller();
            case DIGIT0, NUMPAD0 -> model.usualSize();
            case DOWN, PAGE_DOWN -> notes.scroll(1);
            case UP, PAGE_UP -> notes.scroll(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case A -> model.unfoldFurther(event.isShiftDown() ? -1 : 1);
            case T -> {
                if (event.isShiftDown()) {
                    model.resetTimer();
                } else {
                    model.switchTimer();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
