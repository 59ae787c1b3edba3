package tidemark.desk.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tidemark.compare.Apart;
import tidemark.compare.Comparison;
import tidemark.compare.Editions;
import tidemark.compare.Fit;
import tidemark.compare.Match;
import tidemark.compare.Matching;
import tidemark.compare.Pairings;
import tidemark.compare.Panels;
import tidemark.compare.Row;
import tidemark.compare.SideNames;
import tidemark.compare.Subject;
import tidemark.compare.Tie;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.Session;
import tidemark.desk.chart.ChartViewModel;
import tidemark.desk.tasks.Tasks;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;
import tidemark.service.ShippedReports;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.SidecarEdit;

/// One report held against others that are open: which are chosen, what matches, what does not, what two editions
/// changed. Pairings go into the side-car of the report in front.
public final class CompareViewModel {

    static final int MOST_OTHERS = 3;
    private static final int MOST_PANELS = 12;

    /// Of more rows chosen at once only the first are drawn; no more would fit into twelve charts.
    private static final int MOST_DRAWN = 200;

    /// What came of comparing.
    ///
    /// @param open the reports compared, the front one first
    /// @param panels the charts of all rows
    /// @param editions where the two are editions of one report; null otherwise
    public record Result(
            List<OpenReport> open,
            Comparison comparison,
            List<Text> names,
            List<Panels.Panel> panels,
            @Nullable Editions editions) {}

    private final Session session;
    private final Tasks tasks;
    private final OpenReport front;
    private final ObjectProperty<List<OpenReport>> others = new SimpleObjectProperty<>(this, "others", List.of());
    private final ObjectProperty<List<OpenReport>> chosen = new SimpleObjectProperty<>(this, "chosen", List.of());
    private final ReadOnlyObjectWrapper<@Nullable Result> result = new ReadOnlyObjectWrapper<>(this, "result");
    private Subscription following = Subscription.EMPTY;

    public CompareViewModel(Session session, Tasks tasks, OpenReport front) {
        this.session = session;
        this.tasks = tasks;
        this.front = front;
        following = Subscription.combine(
                session.library().subscribe(this::libraryChanged),
                session.lensProperty().subscribe(this::compare),
                session.sidecarProperty().map(Sidecar::besidesTalks).subscribe(_ -> compare()));
        libraryChanged();
    }

    /// Follows the session no more.
    public void dispose() {
        following.unsubscribe();
    }

    OpenReport front() {
        return front;
    }

    /// The other open reports.
    ReadOnlyObjectProperty<List<OpenReport>> othersProperty() {
        return others;
    }

    /// Those that the front one is held against; never more than three.
    ReadOnlyObjectProperty<List<OpenReport>> chosenProperty() {
        return chosen;
    }

    /// Null while nothing is chosen or all is being compared.
    ReadOnlyObjectProperty<@Nullable Result> resultProperty() {
        return result.getReadOnlyProperty();
    }

    void choose(OpenReport other, boolean wanted) {
        var now = new ArrayList<>(chosen.get());
        now.remove(other);
        if (wanted) {
            now.add(other);
        }
        while (now.size() > MOST_OTHERS) {
            now.removeFirst();
        }
        chosen.set(others.get().stream().filter(now::contains).toList());
        compare();
    }

    /// The shipped reports that are not open.
    List<ReportLocation> offers() {
        return ShippedReports.ids().stream()
                .<ReportLocation>map(ReportLocation.Shipped::new)
                .filter(location -> !location.equals(front.location())
                        && others.get().stream()
                                .noneMatch(open -> open.location().equals(location)))
                .toList();
    }

    private void libraryChanged() {
        var before = others.get();
        others.set(session.library().stream()
                .filter(open -> !open.location().equals(front.location()))
                .toList());
        var kept = others.get().stream()
                .filter(open -> chosen.get().contains(open) || !before.contains(open))
                .limit(MOST_OTHERS)
                .toList();
        chosen.set(kept);
        compare();
    }

    private void compare() {
        List<OpenReport> with = chosen.get();
        var lens = session.getLens();
        var open = Stream.concat(Stream.of(front), with.stream().map(other -> other.seen(lens)))
                .toList();
        var pairings = pairings();
        tasks.run(this, () -> with.isEmpty() ? null : compared(open, pairings), result::set);
    }

    private static Result compared(List<OpenReport> open, Pairings pairings) {
        var reports = open.stream().map(OpenReport::report).toList();
        boolean editions = reports.size() == 2 && Editions.areEditions(reports.getFirst(), reports.getLast());
        var comparison = Comparison.of(reports, pairings);
        return new Result(
                open,
                comparison,
                SideNames.of(reports),
                Panels.of(comparison.rows(), comparison, MOST_PANELS),
                editions ? Editions.of(reports.getLast(), reports.getFirst()) : null);
    }

    private Pairings pairings() {
        return OwnPairings.of(session.getSidecar(), front.report());
    }

    /// Why two cannot be paired; empty where they can.
    Optional<Text> refusal(Subject own, Subject other) {
        return Fit.apart(own, other).map(Apart::words);
    }

    /// Pairs an indicator of the front report with one of another, unless they do not fit.
    void pair(Subject own, Subject other) {
        if (refusal(own, other).isEmpty()) {
            session.edit(new SidecarEdit.Pair(pairing(own, other)));
        }
    }

    private tidemark.sidecar.Pairing pairing(Subject own, Subject other) {
        return new tidemark.sidecar.Pairing(own.id(), reportOf(other).id(), other.id());
    }

    /// Those of a row that can be parted from the front report's: they came to it by id, name or growth.
    static List<Subject> partable(Match match) {
        return match.first().report() != 0
                ? List.of()
                : IntStream.range(0, match.ties().size())
                        .filter(number -> match.ties().get(number).how() != Tie.How.PAIRED)
                        .mapToObj(number -> match.subjects().get(number + 1))
                        .toList();
    }

    /// Parts a row's indicator of another report from that of the front one.
    void part(Match match, Subject other) {
        session.edit(new SidecarEdit.Part(pairing(match.first(), other)));
    }

    /// What a report is called beside the others.
    String name(Subject subject) {
        return Objects.requireNonNull(result.get())
                .names()
                .get(subject.report())
                .in(session.getLanguage());
    }

    /// True where the reader's word made the row.
    static boolean isPaired(Match match) {
        return match.ties().stream().anyMatch(tie -> tie.how() == Tie.How.PAIRED);
    }

    /// Takes back the pairings that made a row.
    void unpair(Match match) {
        Subject own = match.first();
        for (int number = 1; number < match.subjects().size(); number++) {
            if (match.ties().get(number - 1).how() == Tie.How.PAIRED) {
                session.edit(new SidecarEdit.Unpair(
                        own.id(), reportOf(match.subjects().get(number)).id()));
            }
        }
    }

    private Report reportOf(Subject subject) {
        return Objects.requireNonNull(result.get()).comparison().reports().get(subject.report());
    }

    /// The open report that a subject is of, as it was read: what hides something of it here is no part of it.
    OpenReport openReport(Subject subject) {
        OpenReport seen = Objects.requireNonNull(result.get()).open().get(subject.report());
        return session.library().stream()
                .filter(open -> open.location().equals(seen.location()))
                .findFirst()
                .orElse(seen);
    }

    /// False where the reader hides all that is reckoned.
    boolean derivedShown() {
        return session.getLens().derivedShown();
    }

    /// What stands alone in the front report.
    List<Matching.Alone> ownAlone() {
        return alone(true);
    }

    /// What stands alone in the others.
    List<Matching.Alone> otherAlone() {
        return alone(false);
    }

    private List<Matching.Alone> alone(boolean own) {
        Result now = result.get();
        return now == null
                ? List.of()
                : now.comparison().alone().stream()
                        .filter(alone -> (alone.subject().report() == 0) == own)
                        .toList();
    }

    /// The charts of rows; of all where none are given, at most twelve.
    List<ChartViewModel> panels(List<Row> rows) {
        Result now = result.get();
        if (now == null) {
            return List.of();
        }
        var panels = rows.isEmpty()
                ? now.panels()
                : Panels.of(rows.subList(0, Math.min(rows.size(), MOST_DRAWN)), now.comparison(), MOST_PANELS);
        return panels.stream()
                .map(panel -> new ChartViewModel(
                        session,
                        panel.report(),
                        panel.chart(),
                        (id, observation, near) -> evidence(panel, id, observation, near)))
                .toList();
    }

    /// A mark shows what one of the reports says, and leads there.
    private EvidenceRequest evidence(Panels.Panel panel, String id, String observation, @Nullable Bounds near) {
        return panel.cell(id, observation)
                .filter(cell -> cell.report() > 0)
                .map(cell -> new EvidenceRequest(cell.subject().id(), near, reportOf(cell.subject())))
                .orElseGet(() -> new EvidenceRequest(id, near));
    }
}
