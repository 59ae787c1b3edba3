package tidemark.desk.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import tidemark.chart.terms.Term;
import tidemark.chart.terms.Terms;
import tidemark.desk.tasks.Tasks;
import tidemark.report.Report;
import tidemark.report.Text;

/// The glossary of one report: all terms, or those that hold what the reader types.
public final class TermsViewModel {

    /// A line of the page.
    public sealed interface Row {}

    /// What the terms below have in common.
    ///
    /// @param count of those terms
    public record Heading(Term.Group group, int count) implements Row {}

    public record Entry(Term term) implements Row {}

    private final Tasks tasks;
    private final Report report;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Row> target = new ReadOnlyObjectWrapper<>(this, "target");
    private @Nullable List<Term> terms;
    private @Nullable String wanted;

    /// @param tasks gather and search
    public TermsViewModel(Tasks tasks, Report report) {
        this.tasks = tasks;
        this.report = report;
        query.subscribe(this::search);
    }

    /// What the reader looks for, in either language; blank for everything.
    public StringProperty queryProperty() {
        return query;
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    /// The term that the reader was led to; null before.
    public ReadOnlyObjectProperty<@Nullable Row> targetProperty() {
        return target.getReadOnlyProperty();
    }

    /// Leads the reader to a term among all the others, as soon as they are gathered.
    ///
    /// @param key of the term
    public void reveal(String key) {
        wanted = key;
        if (query.get().isEmpty()) {
            settle();
        } else {
            query.set("");
        }
    }

    private void settle() {
        rows.stream()
                .filter(row -> row instanceof Entry entry && entry.term().key().equals(wanted))
                .findFirst()
                .ifPresent(row -> {
                    wanted = null;
                    target.set(null);
                    target.set(row);
                });
    }

    private void search(String wanted) {
        List<Term> known = terms;
        tasks.run(this, () -> found(known == null ? Terms.of(report) : known, wanted), found -> {
            terms = found.all();
            rows.setAll(found.rows());
            settle();
        });
    }

    private record Found(List<Term> all, List<Row> rows) {}

    private static Found found(List<Term> all, String query) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        List<Term> fitting = all.stream().filter(term -> holds(term, wanted)).toList();
        var rows = new ArrayList<Row>();
        for (Term.Group group : Term.Group.values()) {
            List<Term> members =
                    fitting.stream().filter(term -> term.group() == group).toList();
            if (!members.isEmpty()) {
                rows.add(new Heading(group, members.size()));
                members.forEach(term -> rows.add(new Entry(term)));
            }
        }
        return new Found(all, rows);
    }

    private static boolean holds(Term term, String wanted) {
        return wanted.isEmpty()
                || Stream.of(term.name(), term.meaning())
                        .flatMap((Text text) -> Stream.of(text.zh(), text.en()))
                        .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
