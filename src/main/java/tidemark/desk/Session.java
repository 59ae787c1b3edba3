package tidemark.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Theme;
import tidemark.report.Language;
import tidemark.report.lens.Lens;
import tidemark.report.unit.UnitStyle;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.SidecarEdit;

/// What the parts of the window share: the open report, how it is read, and what the reader points at.
///
/// For use on the JavaFX thread.
public final class Session {

    private final ObjectProperty<Language> language;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(this, "textSize", TextSize.USUAL);
    private final BooleanProperty lessMotion = new SimpleBooleanProperty(this, "lessMotion");
    private final ObjectProperty<TextSize> notesSize = new SimpleObjectProperty<>(this, "notesSize", TextSize.USUAL);
    private final ObjectProperty<Lens> lens = new SimpleObjectProperty<>(this, "lens", Lens.CLEAR);
    private final ObjectProperty<@Nullable OpenReport> report = new SimpleObjectProperty<>(this, "report");
    private @Nullable OpenReport unseen;
    private int looks;
    private Looking looking = (open, through, then) -> then.accept(open.seen(through));
    private final ObjectProperty<Set<String>> lit = new SimpleObjectProperty<>(this, "lit", Set.of());
    private final OwnWork own = new OwnWork(report);
    private final List<Consumer<EvidenceRequest>> evidence = new ArrayList<>();
    private final List<Consumer<Set<String>>> table = new ArrayList<>();
    private final List<Consumer<String>> reveal = new ArrayList<>();
    private final List<Consumer<TermRequest>> terms = new ArrayList<>();
    private final Map<ReportLocation, Place> places = new HashMap<>();
    private final ObservableList<OpenReport> library = FXCollections.observableArrayList();

    public Session(Language language, Theme theme) {
        this.language = new SimpleObjectProperty<>(this, "language", language);
        this.theme = new SimpleObjectProperty<>(this, "theme", theme);
        lens.subscribe(this::look);
    }

    /// How a report is looked at through a lens: at once, or, as that takes time in proportion to its size, beside the
    /// JavaFX thread.
    @FunctionalInterface
    public interface Looking {

        /// @param then called on the JavaFX thread
        void look(OpenReport open, Lens through, Consumer<OpenReport> then);
    }

    /// Of several looks the last one counts, whichever is done first.
    private void seeing(OpenReport open, Lens through, Consumer<OpenReport> then) {
        int mine = ++looks;
        looking.look(open, through, seen -> {
            if (mine == looks) {
                then.accept(seen);
            }
        });
    }

    /// Looks at reports in another way from now on.
    public void setLooking(Looking looking) {
        this.looking = looking;
    }

    private void look(Lens through) {
        if (unseen != null) {
            seeing(unseen, through, report::set);
        }
    }

    /// The language of the window and of every picture in it.
    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public Language getLanguage() {
        return language.get();
    }

    public void setLanguage(Language language) {
        this.language.set(language);
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public Theme getTheme() {
        return theme.get();
    }

    public void setTheme(Theme theme) {
        this.theme.set(theme);
    }

    /// How large the words of the window are, those of the pictures in it too.
    public ObjectProperty<TextSize> textSizeProperty() {
        return textSize;
    }

    public TextSize getTextSize() {
        return textSize.get();
    }

    public void setTextSize(TextSize textSize) {
        this.textSize.set(textSize);
    }

    /// Whether the reader wants nothing to move by itself.
    public BooleanProperty lessMotionProperty() {
        return lessMotion;
    }

    /// How large the words are that whoever speaks has before them, from one talk to the next.
    public ObjectProperty<TextSize> notesSizeProperty() {
        return notesSize;
    }

    /// How the reader looks at reports: with or without what is derived, in which scale.
    public ObjectProperty<Lens> lensProperty() {
        return lens;
    }

    public Lens getLens() {
        return lens.get();
    }

    public void setLens(Lens lens) {
        this.lens.set(lens);
    }

    /// Hides what is derived, or shows it again.
    public void switchDerived() {
        setLens(getLens().withDerivedShown(!getLens().derivedShown()));
    }

    /// Lets amounts read in the other scale, in the language of the window.
    public void switchUnits() {
        UnitStyle other = switch (getLens().units(getLanguage())) {
            case PRINTED -> UnitStyle.INTERNATIONAL;
            case INTERNATIONAL -> UnitStyle.PRINTED;
        };
        setLens(getLens().with(other, getLanguage()));
    }

    /// The open report, as it is seen through the lens; null until the first one is read.
    public ObjectProperty<@Nullable OpenReport> reportProperty() {
        return report;
    }

    public @Nullable OpenReport getReport() {
        return report.get();
    }

    public void setReport(@Nullable OpenReport report) {
        looks++;
        lit.set(Set.of());
        unseen = report;
        this.report.set(report == null ? null : report.seen(getLens()));
    }

    /// Brings an open report to the front, as it is seen through the lens.
    ///
    /// @param then called once it is there
    public void bring(OpenReport open, Runnable then) {
        seeing(open, getLens(), seen -> {
            lit.set(Set.of());
            unseen = open;
            report.set(seen);
            then.run();
        });
    }

    /// What the reader made of the open reports.
    public OwnWork own() {
        return own;
    }

    /// What the reader made of the report in front; an empty one while it is read, or where no report is open.
    public ReadOnlyObjectProperty<Sidecar> sidecarProperty() {
        return own.sidecarProperty();
    }

    public Sidecar getSidecar() {
        return own.sidecarProperty().get();
    }

    /// Changes what the reader made of the report in front.
    public void edit(SidecarEdit edit) {
        own.edit(edit);
    }

    /// Changes what the reader made of an open report, which may be in front no more.
    public void edit(ReportLocation location, SidecarEdit edit) {
        own.edit(location, edit);
    }

    /// Remembers something about the report in front that is no edit to take back, such as how far a talk has come.
    public void amend(SidecarEdit edit) {
        own.amend(edit);
    }

    /// Likewise about a report that may be in front no more.
    public void amend(ReportLocation location, SidecarEdit edit) {
        own.amend(location, edit);
    }

    /// Takes the last edit back, if there is one.
    public void undo() {
        own.undo();
    }

    /// Makes the edit again that was taken back last, if there is one.
    public void redo() {
        own.redo();
    }

    /// The ids of the figures and events that the reader points at, in words or in a chart; empty for none.
    public ObjectProperty<Set<String>> litProperty() {
        return lit;
    }

    public Set<String> getLit() {
        return lit.get();
    }

    /// Lights one figure or event wherever it stands.
    public void light(String id) {
        lit.set(Set.of(id));
    }

    /// Puts a light out, unless another one is lit by now.
    public void unlight(String id) {
        if (lit.get().contains(id)) {
            lit.set(Set.of());
        }
    }

    /// Calls a listener for each wish to see evidence.
    public void onEvidence(Consumer<EvidenceRequest> listener) {
        evidence.add(listener);
    }

    public void requestEvidence(EvidenceRequest request) {
        List.copyOf(evidence).forEach(listener -> listener.accept(request));
    }

    /// Calls a listener for each wish to see a term in the glossary.
    public void onTerm(Consumer<TermRequest> listener) {
        terms.add(listener);
    }

    public void requestTerm(TermRequest request) {
        List.copyOf(terms).forEach(listener -> listener.accept(request));
    }

    /// Calls a listener for each wish to see figures and events in the table.
    public void onTable(Consumer<Set<String>> listener) {
        table.add(listener);
    }

    /// Asks for these figures and events in the table.
    public void requestTable(Set<String> ids) {
        List.copyOf(table).forEach(listener -> listener.accept(ids));
    }

    /// Every open report, as it was read, in the order of their tabs. The one in front is [#reportProperty()].
    public ObservableList<OpenReport> library() {
        return library;
    }

    /// Calls a listener for each wish to go where something is shown.
    public void onReveal(Consumer<String> listener) {
        reveal.add(listener);
    }

    /// Asks to go where a figure or event is shown: to the chart that shows it, else to its row in the table. The id of
    /// a section leads to its page.
    public void reveal(String id) {
        List.copyOf(reveal).forEach(listener -> listener.accept(id));
    }

    /// Where the reader is in a report, or was when it was open before; at its beginning where it never was.
    public Place place(ReportLocation location) {
        return places.getOrDefault(location, Place.BEGINNING);
    }

    /// Remembers where the reader is in a report.
    public void place(ReportLocation location, UnaryOperator<Place> change) {
        places.put(location, change.apply(place(location)));
    }

    /// Where the reader was in reports: those open now and those open before.
    public Map<ReportLocation, Place> places() {
        return places;
    }
}
