package tidemark.desk.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import tidemark.chart.ProposedTitle;
import tidemark.chart.rule.Choice;
import tidemark.chart.rule.FormRules;
import tidemark.chart.rule.Rule;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.chart.ChartViewModel;
import tidemark.desk.tasks.Tasks;
import tidemark.report.ChartSpec;
import tidemark.report.Figure;
import tidemark.report.Form;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.unit.Unit;
import tidemark.service.OpenReport;
import tidemark.service.Tables;
import tidemark.sidecar.OwnChart;
import tidemark.sidecar.SidecarEdit;

/// The rows that a reader selected: the chart that they make, what they add up to, and their copy.
public final class SelectionViewModel {

    /// So many figures or events are still put into one picture.
    static final int MOST = 60;

    private static final String PREVIEW = "preview";

    private final Session session;
    private final Messages messages;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<List<DataRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ObjectProperty<@Nullable Form> form = new SimpleObjectProperty<>(this, "form");
    private final ReadOnlyObjectWrapper<String> total = new ReadOnlyObjectWrapper<>(this, "total", "");

    SelectionViewModel(Session session, Messages messages, Tasks tasks) {
        this.session = session;
        this.messages = messages;
        this.tasks = tasks;
        session.languageProperty().subscribe((_, _) -> add());
        session.lensProperty().subscribe((_, _) -> add());
    }

    /// The selected rows, from top to bottom.
    public ReadOnlyObjectProperty<List<DataRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public void select(List<DataRow> selected) {
        if (!selected.equals(rows.get())) {
            rows.set(List.copyOf(selected));
            add();
        }
    }

    /// The form that the reader asks for; null for the one that the rules choose.
    public ObjectProperty<@Nullable Form> formProperty() {
        return form;
    }

    /// How many rows are selected and what they add up to, or why they do not; empty for no rows.
    public ReadOnlyObjectProperty<String> totalProperty() {
        return total.getReadOnlyProperty();
    }

    /// Whether there are more rows than a picture could show.
    public boolean isTooMany() {
        return rows.get().size() > MOST;
    }

    /// The chart of the selected rows; empty where none are selected or too many.
    public Optional<ChartViewModel> preview() {
        OpenReport open = session.getReport();
        if (open == null || rows.get().isEmpty() || isTooMany()) {
            return Optional.empty();
        }
        Report report = open.report();
        List<String> figures = figureIds();
        List<String> events = eventIds();
        var spec = new ChartSpec(
                PREVIEW, PREVIEW, ProposedTitle.of(figures, events, report), form.get(), figures, events, null, null);
        return Optional.of(new ChartViewModel(session, report, spec));
    }

    /// Which form the rules gave the chart, and why; or why they gave none and what to do instead.
    String why(ChartViewModel chart) {
        Language language = session.getLanguage();
        OpenReport open = session.getReport();
        if (open == null) {
            return "";
        }
        return switch (FormRules.choose(chart.chart(), open.report())) {
            case Choice.Drawn(Form drawn, Rule rule, Text reason) ->
                messages.text("data.preview.why", sentence(drawn.label().in(language)), reason.in(language), rule);
            case Choice.Refused(Rule rule, Text reason, Text proposal, Text _) ->
                messages.text("data.preview.refused", reason.in(language), proposal.in(language), rule);
        };
    }

    private String sentence(String words) {
        return words.substring(0, 1).toUpperCase(session.getLanguage().locale()) + words.substring(1);
    }

    /// Keeps the chart of the selected rows among the reader's own.
    public void keep() {
        session.edit(new SidecarEdit.KeepChart(
                new OwnChart(session.getSidecar().nextChartId(), Map.of(), figureIds(), eventIds(), form.get())));
    }

    private List<String> figureIds() {
        return figures(rows.get()).stream().map(Figure::id).distinct().toList();
    }

    private List<String> eventIds() {
        return rows.get().stream()
                .filter(EventRow.class::isInstance)
                .map(DataRow::id)
                .distinct()
                .toList();
    }

    private static List<Figure> figures(List<DataRow> rows) {
        return rows.stream()
                .filter(FigureRow.class::isInstance)
                .map(row -> ((FigureRow) row).figure())
                .toList();
    }

    /// The selected rows for programs: every member of figures or events, values as printed.
    public String tsv() {
        return rows.get().stream().anyMatch(EventRow.class::isInstance)
                ? Tables.tsvOfEvents(rows.get().stream()
                        .filter(EventRow.class::isInstance)
                        .map(row -> ((EventRow) row).event())
                        .toList())
                : Tables.tsvOfFigures(figures(rows.get()));
    }

    private void add() {
        List<DataRow> selected = rows.get();
        if (selected.isEmpty()) {
            tasks.run(List.of(this, "total"), () -> "", total::set);
            return;
        }
        tasks.run(List.of(this, "total"), () -> SelectionTotal.of(figures(selected)), sum -> total.set(words(sum)));
    }

    private String words(SelectionTotal sum) {
        int count = rows.get().size();
        String selected = messages.text(count == 1 ? "data.selected.one" : "data.selected", count);
        boolean events = rows.get().stream().anyMatch(EventRow.class::isInstance);
        return switch (sum) {
            case SelectionTotal.Sum(var value, Unit unit) ->
                selected + " · "
                        + (session.getLens().derivedShown()
                                ? messages.text("data.total", value.toPlainString() + unit(unit))
                                : messages.text("data.total.hidden"));
            case SelectionTotal.None(SelectionTotal.Reason reason) ->
                events || reason == SelectionTotal.Reason.FEW
                        ? selected
                        : selected + " · " + messages.text("data.total.none", messages.text(reason.words()));
        };
    }

    private String unit(Unit unit) {
        return session.getLanguage() == Language.ZH ? unit.printed() : " " + unit.printed();
    }
}
