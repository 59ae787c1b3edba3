package tidemark.desk.present.floor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.desk.find.FindRow;
import tidemark.desk.find.RowWords;
import tidemark.desk.tasks.Tasks;
import tidemark.find.FindIndex;
import tidemark.find.Found;
import tidemark.find.Hit;
import tidemark.find.HitKind;
import tidemark.picture.Picture;
import tidemark.report.Language;
import tidemark.service.OpenReport;
import tidemark.talk.AnswerSlide;
import tidemark.talk.StageLook;

/// What the report of a talk answers to a question from the floor: its figures, events and terms, found as in the
/// window. While nothing is typed, what the slide shows is there to be asked for.
///
/// For use on the JavaFX thread.
public final class FloorViewModel {
    private static final int MOST = 40;

    /// So many hits are looked through for those that answer: sections and paragraphs do not.
    private static final int MOST_HITS = 200;

    private final OpenReport open;
    private final Supplier<StageLook> look;
    private final Messages messages;
    private final Tasks tasks;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyObjectWrapper<List<FindRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.NOTHING_ASKED);
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen");
    private final ReadOnlyObjectWrapper<@Nullable Picture> preview = new ReadOnlyObjectWrapper<>(this, "preview");
    private final AtomicLong newest = new AtomicLong();
    private @Nullable FindIndex index;
    private List<String> near = List.of();
    private String answered = "";
    private @Nullable Consumer<Answer> awaiting;
    private boolean settled;

    /// What the rows are.
    public enum State {
        /// What the slide shows, if it shows anything.
        NOTHING_ASKED,
        /// The report is being read for the search.
        READING,
        FOUND,
        NOTHING_FOUND
    }

    /// @param look of the talk at the moment
    public FloorViewModel(OpenReport open, Supplier<StageLook> look, Messages messages, Tasks tasks) {
        this.open = open;
        this.look = look;
        this.messages = messages;
        this.tasks = tasks;
        query.subscribe((_, _) -> search());
    }

    /// What is typed so far.
    public StringProperty queryProperty() {
        return query;
    }

    /// Best first.
    public ReadOnlyObjectProperty<List<FindRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The words that the rows answer.
    public String answered() {
        return answered;
    }

    /// The number of the chosen row, from 0.
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The chosen answer as the audience would see it; null until it is drawn, and where there is none.
    public ReadOnlyObjectProperty<@Nullable Picture> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Makes ready for a question: nothing asked yet, in the language of now.
    ///
    /// @param shown ids of what the slide shows
    public void start(List<String> shown) {
        near = List.copyOf(shown);
        query.set("");
        if (index == null) {
            state.set(State.READING);
            tasks.run(List.of(this, "index"), () -> FindIndex.of(open.report()), made -> {
                Consumer<Answer> waiting = awaiting;
                index = made;
                search();
                awaiting = waiting;
            });
        }
        search();
    }

    /// @param step how many rows further, negative for back
    public void move(int step) {
        choose(chosen.get() + step);
    }

    /// @param row its number, from 0
    public void choose(int row) {
        chosen.set(Math.clamp(row, 0, Math.max(0, rows.get().size() - 1)));
        drawPreview();
    }

    /// What the chosen row answers; empty where nothing is found.
    public Optional<Answer> answer() {
        return rows.get().stream().skip(chosen.get()).findFirst().map(this::answer);
    }

    /// Hands over the chosen answer, or, while what was typed last is still looked for, the best one once it is found:
    /// never
    /// one for words that are no longer there.
    public void take(Consumer<Answer> then) {
        if (settled) {
            answer().ifPresent(then);
        } else {
            awaiting = then;
        }
    }

    private Answer answer(FindRow row) {
        var on = row.hit().kind() == HitKind.DEFINITION ? AnswerSlide.On.MEANING : AnswerSlide.On.ITSELF;
        return new Answer(open.report(), row.hit().id(), on);
    }

    private void search() {
        long mine = newest.incrementAndGet();
        settled = false;
        awaiting = null;
        FindIndex in = index;
        if (in == null) {
            return;
        }
        String words = query.get();
        Language language = look.get().language();
        tasks.run(
                List.of(this, "find"),
                () -> words.isBlank()
                        ? recalled(in, language)
                        : found(in.find(words, language, MOST_HITS, () -> newest.get() != mine)),
                hits -> {
                    if (mine == newest.get()) {
                        show(words, hits, language);
                    }
                });
    }

    private List<Hit> recalled(FindIndex in, Language language) {
        return near.stream()
                .flatMap(id -> Stream.of(HitKind.FIGURE, HitKind.EVENT)
                        .flatMap(kind -> in.recall(kind, id, language).stream()))
                .limit(MOST)
                .toList();
    }

    private static List<Hit> found(Found found) {
        return found.hits().stream()
                .filter(hit -> answers(hit.kind()))
                .limit(MOST)
                .toList();
    }

    private static boolean answers(HitKind kind) {
        return switch (kind) {
            case FIGURE, EVENT, DEFINITION -> true;
            case SECTION, PARAGRAPH -> false;
        };
    }

    private void show(String words, List<Hit> hits, Language language) {
        var written = new RowWords(open, language, messages, false);
        rows.set(hits.stream().map(written::row).toList());
        answered = words.strip();
        state.set(words.isBlank() ? State.NOTHING_ASKED : hits.isEmpty() ? State.NOTHING_FOUND : State.FOUND);
        settled = true;
        choose(0);
        Consumer<Answer> waiting = awaiting;
        awaiting = null;
        if (waiting != null) {
            answer().ifPresent(waiting);
        }
    }

    private void drawPreview() {
        Optional<Answer> wanted = answer();
        if (wanted.isEmpty()) {
            preview.set(null);
            return;
        }
        StageLook now = look.get();
        tasks.run(List.of(this, "preview"), () -> wanted.get().draw(now), done -> {
            if (wanted.equals(answer())) {
                preview.set(done);
            }
        });
    }
}
