package tidemark.desk.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Session;
import tidemark.desk.tasks.Tasks;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.service.Opening;
import tidemark.service.ReportLocation;

/// Reports on their way into the window: one that comes to the front, others that will stand behind it, and those that
/// did not open.
public final class Openings {

    private final Session session;
    private final Tasks tasks;
    private final Consumer<OpenReport> front;
    private final ObjectProperty<@Nullable Opening> opening = new SimpleObjectProperty<>(this, "opening");
    private final ObjectProperty<@Nullable Opening> behind = new SimpleObjectProperty<>(this, "behind");
    private final ObjectProperty<List<OpenOutcome>> failures = new SimpleObjectProperty<>(this, "failures", List.of());

    /// @param tasks read reports
    /// @param front brings an open report to the front
    Openings(Session session, Tasks tasks, Consumer<OpenReport> front) {
        this.session = session;
        this.tasks = tasks;
        this.front = front;
    }

    /// The report that is being opened for the front; null while none is.
    public ObjectProperty<@Nullable Opening> openingProperty() {
        return opening;
    }

    /// The one that is being opened to stand behind; null while none is.
    public ObjectProperty<@Nullable Opening> behindProperty() {
        return behind;
    }

    /// What came of the reports that did not open, in their order; none once another one is opened or the reader is
    /// done with them.
    public ObjectProperty<List<OpenOutcome>> failuresProperty() {
        return failures;
    }

    /// Opens several reports in the background, one after the other: the first comes to the front, the others stand
    /// behind it. An older opening for the front is given up.
    ///
    /// @param first may have begun
    public void open(Opening first, List<ReportLocation> others) {
        show(first, () -> {}, () -> openBehind(others));
    }

    /// Reads an open report anew; one behind stays there, and where it is no sound report any more, stays as it was.
    ///
    /// @param onOpened called when it has opened
    public void reload(ReportLocation location, Runnable onOpened) {
        OpenReport shown = session.getReport();
        if (shown != null && shown.location().equals(location)) {
            show(new Opening(location), onOpened, () -> {});
            return;
        }
        var again = new Opening(location);
        tasks.run(location, again::outcome, outcome -> {
            int number = numberOf(location);
            if (opened(outcome) instanceof OpenReport report && number >= 0) {
                session.library().set(number, report);
                onOpened.run();
            }
        });
    }

    /// Gives up what is being opened for the front, and what was to stand behind it.
    public void cancel() {
        end(opening);
    }

    /// Gives up what is being opened to stand behind, and all that waits for it.
    public void cancelBehind() {
        end(behind);
    }

    private static void end(ObjectProperty<@Nullable Opening> of) {
        Opening now = of.get();
        of.set(null);
        if (now != null) {
            now.cancel();
        }
    }

    /// @param onOpened called when it has opened
    /// @param afterwards called whatever came of it, unless it was given up
    private void show(Opening next, Runnable onOpened, Runnable afterwards) {
        end(opening);
        opening.set(next);
        tasks.run(this, next::outcome, outcome -> {
            if (opening.get() != next) {
                return;
            }
            opening.set(null);
            if (opened(outcome) instanceof OpenReport report) {
                failures.set(List.of());
                keep(report);
                front.accept(report);
                onOpened.run();
            } else {
                failures.set(outcome.stream().toList());
            }
            afterwards.run();
        });
    }

    private void openBehind(List<ReportLocation> locations) {
        end(behind);
        if (locations.isEmpty()) {
            return;
        }
        var next = new Opening(locations.getFirst());
        behind.set(next);
        tasks.run(List.of(this, "behind"), next::outcome, outcome -> {
            if (behind.get() == next) {
                takeBehind(outcome);
                openBehind(locations.subList(1, locations.size()));
            }
        });
    }

    /// Where nothing is in front yet, it comes there.
    private void takeBehind(Optional<OpenOutcome> outcome) {
        if (opened(outcome) instanceof OpenReport report) {
            keep(report);
            if (session.getReport() == null) {
                front.accept(report);
            }
        } else {
            var all = new ArrayList<>(failures.get());
            outcome.ifPresent(all::add);
            failures.set(List.copyOf(all));
        }
    }

    private static @Nullable OpenReport opened(Optional<OpenOutcome> outcome) {
        return outcome.orElse(null) instanceof OpenOutcome.Opened(OpenReport report) ? report : null;
    }

    /// A report that was open before takes its old place, others come last.
    private void keep(OpenReport opened) {
        int before = numberOf(opened.location());
        if (before < 0) {
            session.library().add(opened);
        } else {
            session.library().set(before, opened);
        }
    }

    private int numberOf(ReportLocation location) {
        return session.library().stream().map(OpenReport::location).toList().indexOf(location);
    }
}
