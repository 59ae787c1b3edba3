package tidemark.service;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import tidemark.report.json.ReadWatch;

/// One opening of a report: done once, by whichever thread asks first; any thread may see how far it is, and end it.
public final class Opening {

    private final ReportLocation location;
    private final FutureTask<Optional<OpenOutcome>> work;
    private volatile Step step = new Step(ReadWatch.Stage.LOADING, 0, 0);
    private volatile boolean isCancelled;

    /// How far it is.
    ///
    /// @param done bytes of what the stage has to do
    /// @param of bytes in all; 0 where nobody knows
    public record Step(ReadWatch.Stage stage, long done, long of) {}

    public Opening(ReportLocation location) {
        this(location, watch -> ReportOpener.open(location, watch));
    }

    /// @param reading what opens it
    public Opening(ReportLocation location, Function<ReadWatch, OpenOutcome> reading) {
        this.location = location;
        this.work = new FutureTask<>(() -> finish(reading));
    }

    private Optional<OpenOutcome> finish(Function<ReadWatch, OpenOutcome> reading) {
        try {
            reached(step.stage(), 0, 0);
            OpenOutcome outcome = reading.apply(this::reached);
            return isCancelled ? Optional.empty() : Optional.of(outcome);
        } catch (CancellationException cancelled) {
            return Optional.empty();
        }
    }

    private void reached(ReadWatch.Stage stage, long done, long of) {
        if (isCancelled) {
            throw new CancellationException();
        }
        step = new Step(stage, done, of);
    }

    public ReportLocation location() {
        return location;
    }

    public Step step() {
        return step;
    }

    /// Ends the work behind it, soon; nothing comes of it any more.
    public void cancel() {
        isCancelled = true;
    }

    /// Opens the report, or waits for the thread that does.
    ///
    /// @return what came of it; empty where it was cancelled
    public Optional<OpenOutcome> outcome() {
        work.run();
        try {
            return work.get();
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(fault.getCause());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
