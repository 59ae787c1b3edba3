package tidemark.desk.data;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.desk.Place;
import tidemark.desk.Session;
import tidemark.desk.TableChoice;
import tidemark.desk.tasks.Tasks;
import tidemark.report.Qualifier;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;

/// What the table shows: of which kind, only what a reader asks for, in the order that a reader wants. One for a
/// window;
/// it follows the open report and the language.
public final class DataViewModel {
    private final Session session;
    private final Messages messages;
    private final Tasks tasks;
    private final ObjectProperty<DataKind> kind = new SimpleObjectProperty<>(this, "kind", DataKind.FIGURES);
    private final ReadOnlyObjectWrapper<@Nullable Set<String>> only = new ReadOnlyObjectWrapper<>(this, "only");
    private final ReadOnlyBooleanWrapper filtered = new ReadOnlyBooleanWrapper(this, "filtered");
    private final ReadOnlyObjectWrapper<Map<DataKind, Integer>> counts =
            new ReadOnlyObjectWrapper<>(this, "counts", Map.of());
    private final ObservableList<DataRow> shown = FXCollections.observableArrayList();
    private final Map<DataKind, Asked> asked = new EnumMap<>(DataKind.class);
    private final ReadOnlyObjectWrapper<@Nullable ReportLocation> location =
            new ReadOnlyObjectWrapper<>(this, "location");
    private final ReadOnlyObjectWrapper<Map<Facet, List<FacetValue>>> facets =
            new ReadOnlyObjectWrapper<>(this, "facets", Map.of());
    private final SelectionViewModel selection;
    private @Nullable RowWriter writer;
    private Map<DataKind, List<DataRow>> rows = Map.of();

    public DataViewModel(Session session, Messages messages, Tasks tasks) {
        this.session = session;
        this.messages = messages;
        this.tasks = tasks;
        this.selection = new SelectionViewModel(session, messages, tasks);
        session.reportProperty().subscribe(open -> {
            takeUp(open);
            write();
        });
        session.languageProperty().addListener((_, _, _) -> write());
        kind.addListener((_, _, _) -> {
            keep();
            choose();
        });
    }

    /// What was asked of a report's tables when it was last in front is asked again.
    private void takeUp(@Nullable OpenReport open) {
        if (open == null || open.location().equals(location.get())) {
            return;
        }
        Place place = session.place(open.location());
        location.set(null);
        only.set(null);
        asked.clear();
        for (DataKind each : DataKind.values()) {
            asked.put(each, Asked.of(place.tables().getOrDefault(each.name(), TableChoice.NONE), each));
        }
        Stream.of(DataKind.values())
                .filter(each -> each.name().equals(place.table()))
                .findFirst()
                .ifPresentOrElse(kind::set, () -> kind.set(DataKind.FIGURES));
        location.set(open.location());
    }

    private void keep() {
        ReportLocation of = location.get();
        if (of != null) {
            var kept = new HashMap<String, TableChoice>();
            asked.forEach((each, choice) -> kept.put(each.name(), choice.kept(each)));
            session.place(of, place -> place.withTables(kind.get().name(), kept));
        }
    }

    private Asked asked() {
        return asked.getOrDefault(kind.get(), Asked.NOTHING);
    }

    private void ask(Asked changed) {
        asked.put(kind.get(), changed);
        keep();
        choose();
    }

    /// Where the report is whose rows are shown. It changes once all that was asked of its tables is asked again.
    public ReadOnlyObjectProperty<@Nullable ReportLocation> locationProperty() {
        return location.getReadOnlyProperty();
    }

    public ObjectProperty<DataKind> kindProperty() {
        return kind;
    }

    /// The columns of the table that is shown, from left to right.
    public List<DataColumn> columns() {
        return DataColumn.of(kind.get());
    }

    /// The rows to show, in order. Changes on the JavaFX thread.
    public ObservableList<DataRow> rows() {
        return shown;
    }

    /// The ids that alone are shown; null for all.
    public ReadOnlyObjectProperty<@Nullable Set<String>> onlyProperty() {
        return only.getReadOnlyProperty();
    }

    /// True while anything is asked of a column of the table that is shown.
    public ReadOnlyBooleanProperty filteredProperty() {
        return filtered.getReadOnlyProperty();
    }

    /// How many rows each table has, of those that alone are shown if so.
    public ReadOnlyObjectProperty<Map<DataKind, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// Shows these figures and events alone, in the present table if it has any, else in the first that does.
    public void showOnly(Set<String> ids) {
        only.set(Set.copyOf(ids));
        asked.replaceAll((_, each) -> each.unnarrowed());
        keep();
        count();
        chooseKind();
        choose();
    }

    public void showAll() {
        only.set(null);
        count();
        choose();
    }

    /// Asks something of a column: words that its cells must hold, or for amounts `>100`, `10..20`; nothing for blank.
    ///
    /// @param column its number
    public void filter(int column, String words) {
        ask(asked().filter(column, words));
    }

    /// What is asked of a column; empty for nothing.
    public String filter(int column) {
        return asked().filters().getOrDefault(column, "");
    }

    public void clearFilters() {
        ask(asked().unnarrowed());
    }

    /// A value that rows can be chosen by.
    ///
    /// @param words what it is called
    /// @param count how many rows it would show, given all other filters
    public record FacetValue(String value, String words, int count, boolean ticked) {}

    /// The facets of the table that is shown, each with its values.
    public ReadOnlyObjectProperty<Map<Facet, List<FacetValue>>> facetsProperty() {
        return facets.getReadOnlyProperty();
    }

    /// Ticks a value of a facet or takes the tick away.
    public void tick(Facet facet, String value) {
        ask(asked().tick(facet, value));
    }

    /// Takes all ticks of a facet away.
    public void untick(Facet facet) {
        ask(asked().untick(facet));
    }

    /// Whether a column of the table that is shown is to be seen.
    ///
    /// @param column its number
    public boolean isColumnShown(int column) {
        return !asked().hidden().contains(column);
    }

    /// Shows or hides a column; the first one always stays.
    public void showColumn(int column, boolean shows) {
        asked.put(kind.get(), asked().show(column, shows));
        keep();
    }

    /// What is selected, and what comes of it.
    public SelectionViewModel selection() {
        return selection;
    }

    /// Orders the table by columns, the weightiest first; by none for the order of the report.
    ///
    /// @param columns their numbers
    /// @param descending for each whether the greatest comes first
    public void order(List<Integer> columns, List<Boolean> descending) {
        var wanted = new ArrayList<RowChoice.Order>();
        for (int i = 0; i < columns.size(); i++) {
            wanted.add(new RowChoice.Order(columns.get(i), descending.get(i)));
        }
        if (!wanted.equals(order())) {
            ask(asked().by(wanted));
        }
    }

    /// By which columns the table is ordered, the weightiest first.
    List<RowChoice.Order> order() {
        return asked().order();
    }

    private void write() {
        var open = session.getReport();
        if (open == null) {
            take(Map.of());
            return;
        }
        var now = new RowWriter(open.report(), session.getLanguage(), qualifiers());
        tasks.run(List.of(this, "rows"), now::rows, written -> {
            writer = now;
            take(written);
        });
    }

    private Map<Qualifier, String> qualifiers() {
        return Map.of(
                Qualifier.MORE_THAN, messages.text("data.more_than"),
                Qualifier.AT_LEAST, messages.text("data.at_least"),
                Qualifier.LESS_THAN, messages.text("data.less_than"),
                Qualifier.AT_MOST, messages.text("data.at_most"),
                Qualifier.ABOUT, messages.text("data.about"));
    }

    private void take(Map<DataKind, List<DataRow>> written) {
        rows = written;
        count();
        chooseKind();
        choose();
    }

    /// Turns to the first table that has any of the rows that alone are shown, unless the present one has some.
    private void chooseKind() {
        if (only.get() != null && counts.get().getOrDefault(kind.get(), 0) == 0) {
            Stream.of(DataKind.values())
                    .filter(each -> counts.get().getOrDefault(each, 0) > 0)
                    .findFirst()
                    .ifPresent(kind::set);
        }
    }

    private void count() {
        Set<String> ids = only.get();
        var counted = new EnumMap<DataKind, Integer>(DataKind.class);
        rows.forEach((each, list) -> counted.put(
                each,
                ids == null
                        ? list.size()
                        : (int) list.stream()
                                .filter(row -> ids.contains(row.id()))
                                .count()));
        counts.set(Map.copyOf(counted));
    }

    private void choose() {
        filtered.set(asked().isNarrowed());
        List<DataRow> all = rows.getOrDefault(kind.get(), List.of());
        var choice = new RowChoice(columns(), session.getLanguage(), only.get(), asked());
        tasks.run(List.of(this, "choice"), () -> choice.of(all), shown::setAll);
        tell(all, choice);
    }

    private void tell(List<DataRow> all, RowChoice choice) {
        RowWriter words = writer;
        if (words == null) {
            facets.set(Map.of());
            return;
        }
        var counts = new FacetCounts(words, choice, Facet.of(kind.get()));
        tasks.run(List.of(this, "facets"), () -> counts.of(all), facets::set);
    }
}
