package tidemark.desk.find;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
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
import tidemark.find.FindIndex;
import tidemark.find.Found;
import tidemark.find.HitKind;
import tidemark.service.OpenReport;

/// What is found for what a reader types, and the way to it. One for a window. The index of the report in front is made
/// when it is first wanted; of several keystrokes the newest wins.
public final class FindViewModel {
    private static final int MOST = 60;

    private final Session session;
    private final Messages messages;
    private final Tasks tasks;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObservableList<FindRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.NOTHING_ASKED);
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(this, "total");
    private final ReadOnlyStringWrapper answered = new ReadOnlyStringWrapper(this, "answered", "");
    private final AtomicLong newest = new AtomicLong();
    private @Nullable OpenReport indexed;
    private @Nullable FindIndex index;

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

    public FindViewModel(Session session, Messages messages, Tasks tasks) {
        this.session = session;
        this.messages = messages;
        this.tasks = tasks;
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

    /// Goes where a hit is shown.
    void go(FindRow row) {
        String id = row.hit().id();
        remember(row);
        switch (row.hit().kind()) {
            case FIGURE, EVENT, SECTION, PARAGRAPH -> session.reveal(id);
            case DEFINITION -> session.requestEvidence(new EvidenceRequest(id, null));
        }
    }

    /// Shows what a hit rests on; a section or a paragraph is shown itself.
    void explain(FindRow row) {
        String id = row.hit().id();
        remember(row);
        switch (row.hit().kind()) {
            case FIGURE, EVENT, DEFINITION -> session.requestEvidence(new EvidenceRequest(id, null));
            case SECTION, PARAGRAPH -> session.reveal(id);
        }
    }

    /// A paragraph is remembered as its section.
    private void remember(FindRow row) {
        HitKind kind = row.hit().kind() == HitKind.PARAGRAPH
                ? HitKind.SECTION
                : row.hit().kind();
        OpenReport open = session.getReport();
        if (open != null) {
            var visit = new Place.Visit(kind, row.hit().id());
            session.place(open.location(), place -> place.with(visit));
        }
    }

    private void search() {
        long mine = newest.incrementAndGet();
        OpenReport open = session.getReport();
        if (open == null) {
            show("", List.of(), 0, State.NOTHING_ASKED);
            return;
        }
        if (index == null || indexed != open) {
            read(open);
            return;
        }
        ask(index, open, mine);
    }

    private void read(OpenReport open) {
        rows.clear();
        state.set(State.READING);
        tasks.run(List.of(this, "index"), () -> FindIndex.of(open.report()), made -> {
            index = made;
            indexed = open;
            search();
        });
    }

    private void ask(FindIndex in, OpenReport open, long mine) {
        String words = query.get();
        var rowWords = new RowWords(open.report(), session.getLanguage(), messages);
        if (words.isBlank()) {
            showVisited(in, open, rowWords);
            return;
        }
        tasks.run(
                List.of(this, "find"),
                () -> in.find(words, rowWords.language(), MOST, () -> newest.get() != mine),
                found -> {
                    if (mine == newest.get()) {
                        show(words, found, rowWords);
                    }
                });
    }

    private void showVisited(FindIndex in, OpenReport open, RowWords rowWords) {
        List<FindRow> visited = session.place(open.location()).visits().stream()
                .map(visit -> in.recall(visit.kind(), visit.id(), rowWords.language()))
                .flatMap(Optional::stream)
                .map(rowWords::row)
                .toList();
        show("", visited, visited.size(), visited.isEmpty() ? State.NOTHING_ASKED : State.VISITED);
    }

    private void show(String words, Found found, RowWords rowWords) {
        List<FindRow> written = found.hits().stream().map(rowWords::row).toList();
        show(words, written, found.total(), written.isEmpty() ? State.NOTHING_FOUND : State.FOUND);
    }

    private void show(String words, List<FindRow> shown, int of, State now) {
        rows.setAll(shown);
        total.set(of);
        answered.set(words);
        state.set(now);
    }
}
