package tidemark.desk.evidence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import tidemark.chart.terms.Terms;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.TermRequest;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.formula.EarlierLevel;

/// Which figure, event, chart or term is explained, what is said of it, and the way back to those that led there.
public final class EvidenceViewModel {
    private final Session session;
    private final Messages messages;
    private @Nullable Report elsewhere;
    private final Deque<String> way = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable EvidenceSheet> sheet = new ReadOnlyObjectWrapper<>(this, "sheet");
    private final ReadOnlyBooleanWrapper back = new ReadOnlyBooleanWrapper(this, "back");

    public EvidenceViewModel(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
        session.languageProperty().subscribe(_ -> tell());
        session.reportProperty().subscribe(_ -> tell());
    }

    /// What is said; null while nothing is explained, and once the open report no longer holds it.
    public ReadOnlyObjectProperty<@Nullable EvidenceSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /// True where another figure led to this one.
    public ReadOnlyBooleanProperty backProperty() {
        return back.getReadOnlyProperty();
    }

    /// Explains a figure, an event, a chart or a term; nothing for an id that the open report does not know.
    public void explain(String id) {
        explain(id, null);
    }

    /// Explains something of another report than the one in front.
    ///
    /// @param other that report; null for the one in front
    public void explain(String id, @Nullable Report other) {
        elsewhere = other;
        way.clear();
        way.push(id);
        tell();
    }

    /// Goes on to a figure that the explained one rests on, or to a term that is used.
    public void follow(String id) {
        if (!id.equals(way.peek())) {
            way.push(id);
            tell();
        }
    }

    /// Returns to the figure that led here.
    public void goBack() {
        if (way.size() > 1) {
            way.pop();
            tell();
        }
    }

    /// Goes to a term among the others of the glossary, whence the way back leads to what was explained before.
    public void list(String key) {
        String from = way.stream()
                .filter(id -> EvidenceRequest.termIn(id).isEmpty())
                .findFirst()
                .orElse(EvidenceRequest.term(key));
        close();
        session.requestTerm(new TermRequest(key, from));
    }

    public void close() {
        way.clear();
        elsewhere = null;
        tell();
    }

    private void tell() {
        back.set(way.size() > 1);
        sheet.set(gather().orElse(null));
    }

    private Optional<EvidenceSheet> gather() {
        String id = way.peek();
        var open = session.getReport();
        if (id == null || open == null) {
            return Optional.empty();
        }
        Optional<String> term = EvidenceRequest.termIn(id);
        if (term.isPresent()) {
            return term.flatMap(key -> Terms.find(open.report(), key))
                    .map(found -> new TermSheet(found, session.getLanguage(), messages).sheet());
        }
        Optional<String> chart = EvidenceRequest.chartIn(id);
        if (chart.isPresent()) {
            return chart.flatMap(open::chart)
                    .map(asked -> new ChartSheet(asked, open.report(), session.getLanguage(), messages).sheet());
        }
        Report other = elsewhere;
        Report report = other == null ? open.report() : other;
        Language language = session.getLanguage();
        boolean scale = session.getLens().derivedShown();
        return figure(id, report)
                .map(figure ->
                        new FigureSheet(figure, report, language, messages, scale).sheet(report != open.report()))
                .or(() -> report.event(id).map(event -> new EventSheet(event, report, language, messages).sheet()));
    }

    /// A figure of the report, or the level of the year before that follows from one.
    private static Optional<Figure> figure(String id, Report report) {
        return report.figure(id)
                .or(() -> EarlierLevel.origin(id)
                        .flatMap(report::figure)
                        .flatMap(now -> EarlierLevel.of(now) instanceof EarlierLevel.Known(Figure earlier)
                                ? Optional.of(earlier)
                                : Optional.empty()));
    }
}
