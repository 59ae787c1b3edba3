package tidemark.desk.present;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Size;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.present.screens.ChosenScreen;
import tidemark.desk.present.screens.Screens;
import tidemark.desk.tasks.Tasks;
import tidemark.service.OpenReport;
import tidemark.sidecar.TalkProgress;
import tidemark.talk.TalkStock;

/// Begins talks on the report in front, one at a time.
public final class TalkStages {
    private static final Duration WINDOW_RESTS = Duration.seconds(2);

    /// Talks on reports with more charts are put together only when they are given.
    private static final int MOST_AHEAD = 500;

    private final Stage window;
    private final Session session;
    private final Tasks tasks;
    private final Screens screens;
    private final ChosenScreen chosen;
    private final Clock clock;
    private final ReadOnlyBooleanWrapper given = new ReadOnlyBooleanWrapper(this, "given");
    private Consumer<Rehearsed> onRehearsed = _ -> {};
    private final TalkStocks stocks = new TalkStocks();
    private final PauseTransition windowRests = new PauseTransition(WINDOW_RESTS);
    private @Nullable GivenTalk talk;

    /// @param window of the report, seen again after the talk as it was before
    /// @param chosen what is remembered of the audience's screen
    /// @param clock of whoever speaks
    public TalkStages(Stage window, Session session, Tasks tasks, Screens screens, ChosenScreen chosen, Clock clock) {
        this.window = window;
        this.session = session;
        this.tasks = tasks;
        this.screens = screens;
        this.chosen = chosen;
        this.clock = clock;
        windowRests.setOnFinished(_ -> prepare());
        session.reportProperty().subscribe(_ -> windowRests.playFromStart());
        window.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> windowRests.stop());
    }

    /// What takes time is done before it is asked for: who stands up to speak does not wait.
    private void prepare() {
        OpenReport open = session.getReport();
        if (window.isShowing()
                && open != null
                && open.charts().size() <= MOST_AHEAD
                && !screens.all().isEmpty()) {
            var stock = stock(open);
            var sidecar = session.getSidecar();
            tasks.run(List.of(this, "ahead"), () -> stock.given(sidecar), _ -> {});
        }
    }

    /// What talks on a report are put together from, for the screen that the audience would see them on now.
    public TalkStock stock(OpenReport open) {
        return stocks.of(
                open,
                screens.all().isEmpty()
                        ? Size.HD
                        : GivenTalk.size(
                                GivenTalk.wished(window, screens, chosen).audience()));
    }

    /// Calls a listener after each rehearsal of which something was remembered.
    public void setOnRehearsed(Consumer<Rehearsed> listener) {
        onRehearsed = listener;
    }

    /// True while a talk is given.
    public ReadOnlyBooleanProperty givenProperty() {
        return given.getReadOnlyProperty();
    }

    /// Begins a talk on the report in front; nothing where none is open or a talk is given already.
    public void start(TalkPlace place) {
        begin(place, TalkKind.GIVEN, null);
    }

    /// Begins it at its beginning for nobody but whoever speaks, and remembers how long each slide took.
    public void rehearse() {
        begin(TalkPlace.BEGINNING, TalkKind.REHEARSED, null);
    }

    /// Lets it run by itself from its first slide, over and over.
    public void run() {
        begin(TalkPlace.BEGINNING, TalkKind.KIOSK, null);
    }

    /// Goes on with the talk that did not come to its end, with its time and what was drawn in it.
    ///
    /// @return false where there is none
    public boolean goOn() {
        TalkProgress before = session.getSidecar().talks().progress();
        if (before != null) {
            begin(TalkPlace.BEGINNING, TalkKind.GIVEN, before);
        }
        return before != null;
    }

    /// Says something to whoever speaks where only they see it.
    ///
    /// @return false where they have no screen of their own now
    public boolean tellSpeaker(String words) {
        GivenTalk now = talk;
        return now != null && now.tellSpeaker(words);
    }

    private void begin(TalkPlace place, TalkKind kind, @Nullable TalkProgress before) {
        OpenReport open = session.getReport();
        if (open != null && talk == null && !screens.all().isEmpty()) {
            given.set(true);
            var keeper = new RehearsalKeeper(
                    session,
                    new Messages(session.languageProperty()),
                    session.getSidecar().talks().chosen());
            talk = new GivenTalk(
                    window, session, open, place, stocks, tasks, screens, chosen, clock, kind, before, times -> {
                        ended();
                        if (kind == TalkKind.REHEARSED && keeper.keep(times)) {
                            onRehearsed.accept(times);
                        }
                    });
            talk.show();
        }
    }

    private void ended() {
        talk = null;
        given.set(false);
        window.requestFocus();
    }
}
