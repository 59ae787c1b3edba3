package tidemark.desk.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.Messages;
import tidemark.desk.Place;
import tidemark.desk.Session;
import tidemark.desk.tasks.Tasks;
import tidemark.find.HitKind;
import tidemark.report.lens.Lens;
import tidemark.service.OpenReport;

/// What is found in the open reports for what a reader types, and the way to it. One for a window. The index of a
/// report
/// is made when it is first wanted, that of the report in front first, and the others join in as theirs are done; of
/// several keystrokes the newest wins.
public final class FindViewModel {
    private static final int MOST = 60;

    private final Session session;
    private final Messages messages;
    private final Tasks tasks;
    private final BiConsumer<OpenReport, Runnable> front;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObservableList<FindRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.NOTHING_ASKED);
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(this, "total");
    private final ReadOnlyStringWrapper answered = new ReadOnlyStringWrapper(this, "answered", "");
    private final AtomicLong newest = new AtomicLong();
    private final List<Indexed> indexes = new ArrayList<>();
    private @Nullable OpenReport reading;

    /// What the rows are.
    public enum State {
        /// Nothing is asked and nothing was visited.
        NOTHING_ASKED,
        /// What was visited lately.
        VISITED,
        /// The report is being read for the search.
        READING,
        FOUND,
        NOTHING_FOUND
    }

    /// @param front brings an open report to the front, and then does what is to be done there
    public FindViewModel(Session session, Messages messages, Tasks tasks, BiConsumer<OpenReport, Runnable> front) {
        this.session = session;
        this.messages = messages;
        this.tasks = tasks;
        this.front = front;
        query.addListener((_, _, _) -> search());
    }

    /// What the reader has typed so far.
    public StringProperty queryProperty() {
        return query;
    }

    /// Best first. Changes on the JavaFX thread.
    public ObservableList<FindRow> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// How many answers there are, of which the best are in the rows.
    public ReadOnlyIntegerProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /// The words that the rows answer; a keystroke later than those typed, at times.
    public ReadOnlyStringProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    /// Makes ready for a reader who is about to type: nothing asked yet, the report as it is now.
    public void start() {
        query.set("");
        search();
    }

    /// Goes where a hit is shown, in its own report.
    void go(FindRow row) {
        String id = row.hit().id();
        visit(row, () -> {
            switch (row.hit().kind()) {
                case FIGURE, EVENT, SECTION, PARAGRAPH -> session.reveal(id);
                case DEFINITION -> session.requestEvidence(new EvidenceRequest(id, null));
            }
        });
    }

    /// Shows what a hit rests on; a section or a paragraph is shown itself.
    void explain(FindRow row) {
        String id = row.hit().id();
        visit(row, () -> {
            switch (row.hit().kind()) {
                case FIGURE, EVENT, DEFINITION -> session.requestEvidence(new EvidenceRequest(id, null));
                case SECTION, PARAGRAPH -> session.reveal(id);
            }
        });
    }

    /// Remembers a hit and brings its report to the front if it is not there. A paragraph is remembered as its section.
    private void visit(FindRow row, Runnable then) {
        HitKind kind = row.hit().kind() == HitKind.PARAGRAPH
                ? HitKind.SECTION
                : row.hit().kind();
        var visit = new Place.Visit(kind, row.hit().id());
        session.place(row.of(), place -> place.with(visit));
        OpenReport shown = session.getReport();
        if (shown != null && shown.location().equals(row.of())) {
            then.run();
        } else {
            session.library().stream()
                    .filter(open -> open.location().equals(row.of()))
                    .findFirst()
                    .ifPresent(open -> front.accept(open, then));
        }
    }

    private void search() {
        long mine = newest.incrementAndGet();
        List<OpenReport> open = open();
        indexes.removeIf(each -> open.stream().noneMatch(one -> each.isOf(one, session.getLens())));
        if (open.isEmpty()) {
            show("", List.of(), 0, State.NOTHING_ASKED);
            return;
        }
        Optional<OpenReport> unread =
                open.stream().filter(one -> index(one).isEmpty()).findFirst();
        unread.ifPresent(this::read);
        if (index(open.getFirst()).isEmpty()) {
            rows.clear();
            state.set(State.READING);
        } else {
            ask(open.stream().flatMap(one -> index(one).stream()).toList(), mine);
        }
    }

    /// The open reports, the one in front first.
    private List<OpenReport> open() {
        OpenReport shown = session.getReport();
        if (shown == null) {
            return List.of();
        }
        Stream<OpenReport> others =
                session.library().stream().filter(each -> !each.location().equals(shown.location()));
        return Stream.concat(Stream.of(shown), others).toList();
    }

    private Optional<Indexed> index(OpenReport open) {
        return indexes.stream()
                .filter(each -> each.isOf(open, session.getLens()))
                .findFirst();
    }

    /// One report after the other, each once, however much is typed meanwhile.
    private void read(OpenReport open) {
        if (open == reading) {
            return;
        }
        reading = open;
        Lens lens = session.getLens();
        tasks.run(List.of(this, "index"), () -> Indexed.of(open, lens), made -> {
            reading = null;
            indexes.add(made);
            search();
        });
    }

    private void ask(List<Indexed> in, long mine) {
        String words = query.get();
        var language = session.getLanguage();
        if (words.isBlank()) {
            showVisited(in);
            return;
        }
        tasks.run(
                List.of(this, "find"),
                () -> Answers.of(in, words, language, MOST, () -> newest.get() != mine),
                answers -> {
                    if (mine == newest.get()) {
                        show(words, answers, in.size() > 1);
                    }
                });
    }

    /// What was visited in the report in front comes first.
    private void showVisited(List<Indexed> in) {
        List<FindRow> visited = in.stream()
                .flatMap(each -> session.place(each.seen().location()).visits().stream()
                        .map(visit -> each.index().recall(visit.kind(), visit.id(), session.getLanguage()))
                        .flatMap(Optional::stream)
                        .map(hit -> row(new Answers.Answer(each, hit), in.size() > 1)))
                .limit(Place.MOST_VISITS)
                .toList();
        show("", visited, visited.size(), visited.isEmpty() ? State.NOTHING_ASKED : State.VISITED);
    }

    private FindRow row(Answers.Answer answer, boolean named) {
        return new RowWords(answer.of().seen(), session.getLanguage(), messages, named).row(answer.hit());
    }

    private void show(String words, Answers answers, boolean named) {
        List<FindRow> written =
                answers.best().stream().map(answer -> row(answer, named)).toList();
        show(words, written, answers.total(), written.isEmpty() ? State.NOTHING_FOUND : State.FOUND);
    }

    private void show(String words, List<FindRow> shown, int of, State now) {
        rows.setAll(shown);
        total.set(of);
        answered.set(words);
        state.set(now);
    }
}
