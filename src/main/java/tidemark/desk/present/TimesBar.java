package tidemark.desk.present;

import java.time.Duration;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import tidemark.desk.Messages;
import tidemark.talk.Pace;

/// How the time goes: since the talk began, against the plan, on this slide and on the wall.
final class TimesBar extends HBox {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    private static final PseudoClass EARLY = PseudoClass.getPseudoClass("early");
    private static final PseudoClass STANDING = PseudoClass.getPseudoClass("standing");

    private final Messages messages;
    private final TimeWords words;
    private final Label elapsed = label("speaker-elapsed");
    private final Label whole = label("speaker-muted");
    private final Label pace = label("speaker-pace");
    private final Label onSlide = label("speaker-onslide");
    private final Label end = label("speaker-muted");
    private final Label clock = label("speaker-clock");
    private final Button timer;
    private final Button reset;
    private final Subscription shown;

    /// @param screens chooses the audience's screen
    TimesBar(SpeakerViewModel model, Messages messages, Node screens) {
        this.messages = messages;
        words = new TimeWords(messages);
        getStyleClass().add("speaker-times");
        var rehearsal = label("speaker-rehearsal");
        rehearsal.textProperty().bind(messages.binding("speaker.rehearsal"));
        rehearsal.setVisible(model.isRehearsal());
        rehearsal.setManaged(model.isRehearsal());
        timer = new KeyedButton("T", model::switchTimer);
        reset = new KeyedButton("Shift+T", model::resetTimer);
        reset.textProperty().bind(messages.binding("speaker.timer.reset"));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(rehearsal, elapsed, whole, pace, timer, reset, onSlide, end, space, screens, clock);
        shown = model.timesProperty()
                .subscribe(this::show)
                .and(model.talk()
                        .languageProperty()
                        .subscribe(_ -> show(model.timesProperty().get())));
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /// Listens to the model no more.
    void dispose() {
        shown.unsubscribe();
    }

    private void show(SpeakerTimes times) {
        elapsed.setText(TimeWords.of(times.elapsed()));
        elapsed.pseudoClassStateChanged(STANDING, !times.running());
        Duration all = times.whole();
        say(whole, all == null ? "" : "/ " + TimeWords.of(all));
        show(times.pace());
        timer.setText(messages.text(
                times.running() ? "speaker.timer.stop" : times.begun() ? "speaker.timer.goon" : "speaker.timer.start"));
        reset.setVisible(times.begun());
        reset.setManaged(times.begun());
        Duration stay = times.stay();
        String planned = stay == null ? "" : " / " + TimeWords.of(stay);
        onSlide.setText(messages.text("speaker.onslide", TimeWords.of(times.onSlide()) + planned));
        onSlide.pseudoClassStateChanged(LATE, stay != null && times.onSlide().compareTo(stay) > 0);
        say(end, times.end() == null ? "" : messages.text("speaker.end", TimeWords.of(times.end())));
        clock.setText(TimeWords.of(times.clock()));
    }

    private void show(Optional<Pace> stands) {
        say(pace, stands.map(each -> words.pace(each.late())).orElse(""));
        Duration late = stands.map(Pace::late).orElse(Duration.ZERO);
        boolean onTime = TimeWords.isOnTime(late);
        pace.pseudoClassStateChanged(LATE, !onTime && late.isPositive());
        pace.pseudoClassStateChanged(EARLY, !onTime && late.isNegative());
    }

    private static void say(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }
}
