package tidemark.desk.present;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tidemark.desk.TextSize;
import tidemark.desk.tasks.Tasks;
import tidemark.report.Language;
import tidemark.talk.Pace;
import tidemark.talk.Plan;
import tidemark.talk.Question;
import tidemark.talk.Questions;
import tidemark.talk.SpokenNotes;
import tidemark.talk.Talk;

/// What whoever speaks has before them and the audience has not: what to say, what may be asked, and the time.
///
/// For use on the JavaFX thread.
public final class SpeakerViewModel {
    private final TalkViewModel talk;
    private final TalkTimer timer;
    private final Clock clock;
    private final Tasks tasks;
    private final boolean rehearsal;
    private final ReadOnlyObjectWrapper<SpeakerTimes> times;
    private final ReadOnlyObjectWrapper<List<String>> notes = new ReadOnlyObjectWrapper<>(this, "notes", List.of());
    private final ReadOnlyObjectWrapper<List<Question>> questions =
            new ReadOnlyObjectWrapper<>(this, "questions", List.of());
    private final ReadOnlyIntegerWrapper unfolded = new ReadOnlyIntegerWrapper(this, "unfolded", -1);
    private final ObjectProperty<TextSize> notesSize;
    private final Subscription shown;
    private @Nullable Plan plan;

    /// @param notesSize of the words to say, from one talk to the next
    /// @param rehearsal true where nobody is spoken to: the time begins at once
    public SpeakerViewModel(
            TalkViewModel talk,
            TalkTimer timer,
            Clock clock,
            ObjectProperty<TextSize> notesSize,
            Tasks tasks,
            boolean rehearsal) {
        this.talk = talk;
        this.timer = timer;
        this.clock = clock;
        this.notesSize = notesSize;
        this.tasks = tasks;
        this.rehearsal = rehearsal;
        times = new ReadOnlyObjectWrapper<>(this, "times", read());
        shown = talk.talkProperty()
                .subscribe(made -> plan = made == null ? null : Plan.of(made))
                .and(talk.slideProperty().subscribe(this::arrive));
    }

    /// Listens to the talk no more.
    void dispose() {
        shown.unsubscribe();
    }

    TalkViewModel talk() {
        return talk;
    }

    public boolean isRehearsal() {
        return rehearsal;
    }

    /// As they were at the last [#tick()].
    ReadOnlyObjectProperty<SpeakerTimes> timesProperty() {
        return times.getReadOnlyProperty();
    }

    /// What to say to the slide, paragraph by paragraph.
    public ReadOnlyObjectProperty<List<String>> notesProperty() {
        return notes.getReadOnlyProperty();
    }

    /// What may be asked about the slide.
    public ReadOnlyObjectProperty<List<Question>> questionsProperty() {
        return questions.getReadOnlyProperty();
    }

    /// The question whose answer is seen, from 0; -1 for none.
    public ReadOnlyIntegerProperty unfoldedProperty() {
        return unfolded.getReadOnlyProperty();
    }

    /// How large the words to say are.
    public ReadOnlyObjectProperty<TextSize> notesSizeProperty() {
        return notesSize;
    }

    /// Reads the clock.
    public void tick() {
        times.set(read());
    }

    public void switchTimer() {
        timer.switchRunning();
        tick();
    }

    public void resetTimer() {
        timer.reset();
        tick();
    }

    /// How long the talk has gone on.
    public Duration elapsed() {
        return timer.elapsed();
    }

    /// How long it has, and each slide.
    public Rehearsed rehearsed() {
        return new Rehearsed(timer.elapsed(), timer.byKey());
    }

    public void larger() {
        notesSize.set(notesSize.get().larger());
    }

    public void smaller() {
        notesSize.set(notesSize.get().smaller());
    }

    public void usualSize() {
        notesSize.set(TextSize.USUAL);
    }

    /// Shows the answer to the next or the previous question; beyond either end, none.
    ///
    /// @param step 1 or -1
    public void unfoldFurther(int step) {
        int count = questions.get().size();
        int next = Math.floorMod(unfolded.get() + 1 + step, count + 1) - 1;
        unfolded.set(next);
    }

    /// Shows the answer to a question, or folds it.
    ///
    /// @param number from 0
    public void unfold(int number) {
        unfolded.set(unfolded.get() == number ? -1 : number);
    }

    /// What is planned for a slide.
    Optional<Duration> planned(int number) {
        return plan == null ? Optional.empty() : plan.of(number);
    }

    /// How long a slide took in the last rehearsal.
    Optional<Duration> rehearsed(int number) {
        return plan == null ? Optional.empty() : plan.rehearsed(number);
    }

    private void arrive(@Nullable ShownSlide slide) {
        if (slide == null) {
            return;
        }
        Talk made = slide.request().talk();
        if (rehearsal) {
            timer.begin();
        }
        timer.at(made.place(slide.number()));
        tick();
        say(made, slide.number(), slide.request().language());
    }

    private void say(Talk made, int number, Language language) {
        unfolded.set(-1);
        tasks.run(List.of(this, "said"), () -> Said.of(made, number, language), said -> {
            notes.set(said.notes);
            questions.set(said.questions);
        });
    }

    private record Said(List<String> notes, List<Question> questions) {
        static Said of(Talk talk, int number, Language language) {
            String own = talk.notes(number, language);
            return new Said(
                    own.isBlank()
                            ? SpokenNotes.of(talk, number, language)
                            : own.lines().toList(),
                    Questions.of(talk, number, language));
        }
    }

    private SpeakerTimes read() {
        LocalTime now = LocalTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        int number = talk.number();
        Optional<Pace> pace = Optional.ofNullable(plan).flatMap(all -> all.pace(number, timer.spent()));
        return new SpeakerTimes(
                seconds(timer.elapsed()),
                plan == null ? null : plan.whole().orElse(null),
                seconds(timer.onSlide()),
                planned(number).orElse(null),
                pace.map(SpeakerViewModel::seconds),
                now,
                pace.flatMap(Pace::rest).map(now::plus).orElse(null),
                timer.hasBegun(),
                timer.isRunning());
    }

    private static Duration seconds(Duration time) {
        return time.truncatedTo(ChronoUnit.SECONDS);
    }

    private static Pace seconds(Pace pace) {
        return new Pace(seconds(pace.late()), pace.rest().map(SpeakerViewModel::seconds));
    }
}
