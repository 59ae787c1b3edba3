package tidemark.desk.present;

import java.time.Clock;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Size;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.present.floor.ComparingViewModel;
import tidemark.desk.present.floor.FloorViewModel;
import tidemark.desk.present.hand.HandKeys;
import tidemark.desk.present.hand.HandViewModel;
import tidemark.desk.present.screens.Arrangement;
import tidemark.desk.present.screens.ChosenScreen;
import tidemark.desk.present.screens.ScreenName;
import tidemark.desk.present.screens.ScreenPlace;
import tidemark.desk.present.screens.Screens;
import tidemark.desk.tasks.EndingTasks;
import tidemark.desk.tasks.Tasks;
import tidemark.desk.theme.WindowTheme;
import tidemark.render.fx.AfterFrame;
import tidemark.service.OpenReport;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.TalkProgress;
import tidemark.sidecar.TalksEdit;

/// A talk on its screens: a stage over the whole of the audience's and, where there is another screen, one over the
/// whole of the speaker's. They have no borders, since of two JavaFX stages only one can be in full screen. When
/// screens
/// come and go the talk goes on at its slide; the only screen that is left is the audience's, or, where it is only
/// rehearsed and nobody sees it, the speaker's.
final class GivenTalk {
    private static final javafx.util.Duration TICK = javafx.util.Duration.millis(250);

    private final Stage window;
    private final Screens screens;
    private final ChosenScreen chosen;
    private final EndingTasks tasks;
    private final boolean rehearsal;
    private final Kiosk kiosk;
    private final Timeline ticking = new Timeline();
    private final Consumer<Rehearsed> onEnded;
    private final ListChangeListener<ScreenPlace> plugged = _ -> arrange();
    private final Stage audience = new Stage(StageStyle.UNDECORATED);
    private final TalkViewModel model;
    private final SpeakerViewModel speaking;
    private final FloorViewModel floor;
    private final ComparingViewModel comparing;
    private final Messages messages;
    private final HandViewModel hand = new HandViewModel(System::nanoTime);
    private final @Nullable ProgressKeeper progress;
    private final TalkCommands commands;
    private final TalkKeys keys;
    private final AudienceView view;
    private Arrangement arrangement;
    private boolean goesOn = true;
    private @Nullable Stage speaker;
    private @Nullable SpeakerView notes;
    private @Nullable AsidePane aside;

    /// @param before how far it came; null for one that begins
    /// @param onEnded called when the stages are gone, with the times that it took
    GivenTalk(
            Stage window,
            Session session,
            OpenReport open,
            TalkPlace place,
            TalkStocks stocks,
            Tasks tasks,
            Screens screens,
            ChosenScreen chosen,
            Clock clock,
            TalkKind kind,
            @Nullable TalkProgress before,
            Consumer<Rehearsed> onEnded) {
        this.window = window;
        this.screens = screens;
        this.chosen = chosen;
        this.tasks = new EndingTasks(tasks);
        rehearsal = kind == TalkKind.REHEARSED;
        this.onEnded = onEnded;
        arrangement = wished();
        var size = size(arrangement.audience());
        Sidecar sidecar = session.own().sidecarProperty().get();
        String talk = before == null ? sidecar.talks().chosen() : before.talk();
        var chosenTalk = new TalksEdit.ChooseTalk(talk).apply(sidecar);
        model = new TalkViewModel(
                room -> stocks.of(open, room).given(chosenTalk),
                before == null ? place : TalkPlace.at(before.at()),
                session.getLanguage(),
                session.getTheme(),
                size,
                this.tasks);
        messages = new Messages(model.languageProperty());
        var timer = new TalkTimer(clock);
        if (before != null) {
            timer.goOn(before.elapsed());
        }
        speaking = new SpeakerViewModel(model, timer, clock, session.notesSizeProperty(), this.tasks, rehearsal);
        floor = new FloorViewModel(open, model::look, messages, this.tasks);
        comparing = new ComparingViewModel(
                session,
                open,
                model::figures,
                messages,
                this.tasks,
                new ComparingViewModel.Asked(
                        model::begin, () -> model.asideProperty().set(Aside.COMPARISON)));
        progress = kind == TalkKind.GIVEN
                ? new ProgressKeeper(session, open.location(), model, hand, talk, timer::elapsed, before)
                : null;
        kiosk = new Kiosk(model, hand, System::nanoTime, kind == TalkKind.KIOSK);
        commands = new TalkCommands(comparing::start, this::swap, this::end);
        keys = new TalkKeys(model, new HandKeys(hand), kiosk, commands);
        view = new AudienceView(model, hand, keys, () -> moves(session));
        model.audienceProperty().subscribe(this::handOver);
        model.slideProperty().subscribe(_ -> AfterFrame.run(this::advance));
    }

    /// Once the slide is seen: nobody waits for it.
    private void advance() {
        if (progress != null && goesOn) {
            progress.advance();
        }
    }

    /// Not where the reader or the system wants less of it.
    private static boolean moves(Session session) {
        return !session.lessMotionProperty().get() && !Platform.getPreferences().isReducedMotion();
    }

    void show() {
        dress(audience, view);
        audience.setAlwaysOnTop(true);
        place();
        toFront();
        screens.all().addListener(plugged);
        ticking.getKeyFrames().setAll(new KeyFrame(TICK, _ -> kiosk.tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        kiosk.runningProperty().subscribe(this::run);
    }

    /// Where nobody speaks there is no speaker's screen, on which passers-by could read the notes.
    private void run(boolean running) {
        if (running) {
            ticking.play();
        } else {
            ticking.stop();
        }
        if ((notes != null) != (rehearsal || speakersScreen() != null)) {
            place();
            toFront();
        }
    }

    private @Nullable ScreenPlace speakersScreen() {
        return kiosk.runningProperty().get() && !rehearsal ? null : arrangement.speaker();
    }

    /// Says something to whoever speaks, where they have a screen of their own.
    ///
    /// @return false where they have not
    boolean tellSpeaker(String words) {
        SpeakerView shown = notes;
        if (shown != null) {
            shown.tell(words);
        }
        return shown != null;
    }

    /// The hand is on the slide that the audience sees.
    private void handOver(@Nullable Showing showing) {
        if (showing != null && showing.page() == null) {
            hand.show(showing.slide().place(), showing.picture(), showing.lit());
        } else if (showing != null) {
            hand.showInstead(showing.picture(), showing.lit());
        }
    }

    private void dress(Stage stage, Parent root) {
        var scene = new Scene(root);
        WindowTheme.dressAlone(scene, model.themeProperty());
        stage.initOwner(window);
        stage.setScene(scene);
        new Touches(kiosk::touch).hear(scene);
        stage.titleProperty().bind(window.titleProperty());
    }

    private Arrangement wished() {
        return wished(window, screens, chosen);
    }

    /// @param screens at least one
    static Arrangement wished(Stage window, Screens screens, ChosenScreen chosen) {
        double x = window.getX() + window.getWidth() / 2;
        double y = window.getY() + window.getHeight() / 2;
        return Arrangement.of(screens.all(), x, y, chosen.get());
    }

    /// The screens are others than before.
    private void arrange() {
        if (!screens.all().isEmpty() && !isStillThere()) {
            take(wished());
        }
    }

    /// Whoever has a screen keeps it when others come.
    private boolean isStillThere() {
        ScreenPlace other = arrangement.speaker();
        return other != null && screens.all().contains(other) && screens.all().contains(arrangement.audience());
    }

    /// Audience and speaker change screens, now and in the next talk.
    private void swap() {
        Arrangement swapped = arrangement.swapped();
        remember(swapped.audience());
        take(swapped);
    }

    private void choose(ScreenPlace screen) {
        remember(screen);
        take(wished());
    }

    private void remember(ScreenPlace screen) {
        chosen.set(ScreenName.of(screen, screens.all()).key());
    }

    private void take(Arrangement next) {
        if (!next.equals(arrangement)) {
            arrangement = next;
            place();
            toFront();
        }
    }

    /// The speaker's stage is gone before the audience's moves, so that no note is ever where the audience looks.
    private void place() {
        leaveSpeaker();
        ScreenPlace screen = arrangement.audience();
        ScreenPlace other = speakersScreen();
        boolean alone = rehearsal && other == null;
        showAudience(screen, !alone);
        model.resize(size(screen));
        aside = new AsidePane(
                model, floor, comparing, size(other == null ? screen : other), other == null && !alone, tasks);
        if (alone) {
            speak(screen, null, aside);
        } else if (other == null) {
            view.hold(aside);
        } else {
            speak(other, screen, aside);
        }
    }

    /// Where its stage is closed from outside, the talk is over.
    private void showAudience(ScreenPlace screen, boolean seen) {
        cover(audience, screen);
        audience.setOnHidden(seen ? _ -> end() : null);
        if (seen && !audience.isShowing()) {
            audience.show();
        } else if (!seen) {
            audience.hide();
        }
    }

    /// @param seen the audience's screen; null where nobody sees the slides
    private void speak(ScreenPlace screen, @Nullable ScreenPlace seen, AsidePane pane) {
        var stage = new Stage(StageStyle.UNDECORATED);
        var chooser = new ScreenChooser(messages, screens, seen, this::choose, this::swap);
        notes = new SpeakerView(speaking, hand, keys, size(screen), pane, chooser, messages, commands);
        dress(stage, notes);
        cover(stage, screen);
        stage.setOnHidden(_ -> end());
        speaker = stage;
        stage.show();
    }

    private void leaveSpeaker() {
        model.asideProperty().set(Aside.NONE);
        view.hold(null);
        if (aside != null) {
            aside.dispose();
        }
        if (notes != null) {
            notes.dispose();
        }
        if (speaker != null) {
            speaker.setOnHidden(null);
            speaker.hide();
        }
        aside = null;
        notes = null;
        speaker = null;
    }

    /// The keys go to whoever speaks.
    private void toFront() {
        Stage front = speaker == null ? audience : speaker;
        front.toFront();
        front.requestFocus();
        front.getScene().getRoot().requestFocus();
    }

    private void end() {
        tasks.end();
        goesOn = false;
        if (progress != null) {
            progress.end();
        }
        ticking.stop();
        screens.all().removeListener(plugged);
        leaveSpeaker();
        audience.setOnHidden(null);
        audience.hide();
        view.dispose();
        speaking.dispose();
        onEnded.accept(speaking.rehearsed());
    }

    private static void cover(Stage stage, ScreenPlace screen) {
        Rectangle2D area = screen.area();
        stage.setX(area.getMinX());
        stage.setY(area.getMinY());
        stage.setWidth(area.getWidth());
        stage.setHeight(area.getHeight());
    }

    /// Of the slides on a screen.
    static Size size(ScreenPlace screen) {
        return new Size(
                Math.clamp(screen.area().getWidth(), Size.LEAST_WIDTH, Size.MOST),
                Math.clamp(screen.area().getHeight(), Size.LEAST_HEIGHT, Size.MOST));
    }
}
