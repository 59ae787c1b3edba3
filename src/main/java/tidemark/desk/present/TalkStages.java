package tidemark.desk.present;

import java.time.Clock;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Session;
import tidemark.desk.present.screens.ChosenScreen;
import tidemark.desk.present.screens.Screens;
import tidemark.desk.tasks.Tasks;
import tidemark.service.OpenReport;

/// Begins talks on the report in front, one at a time.
public final class TalkStages {
    private final Stage window;
    private final Session session;
    private final Tasks tasks;
    private final Screens screens;
    private final ChosenScreen chosen;
    private final Clock clock;
    private final ReadOnlyBooleanWrapper given = new ReadOnlyBooleanWrapper(this, "given");
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
    }

    /// True while a talk is given.
    public ReadOnlyBooleanProperty givenProperty() {
        return given.getReadOnlyProperty();
    }

    /// Begins a talk on the report in front; nothing where none is open or a talk is given already.
    public void start(TalkPlace place) {
        begin(place, false);
    }

    /// Begins it for nobody but whoever speaks, and remembers how long each slide took.
    public void rehearse(TalkPlace place) {
        begin(place, true);
    }

    private void begin(TalkPlace place, boolean rehearsal) {
        OpenReport open = session.getReport();
        if (open != null && talk == null && !screens.all().isEmpty()) {
            given.set(true);
            talk = new GivenTalk(window, session, open, place, tasks, screens, chosen, clock, rehearsal, _ -> ended());
            talk.show();
        }
    }

    private void ended() {
        talk = null;
        given.set(false);
        window.requestFocus();
    }
}
