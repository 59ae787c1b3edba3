package tidemark.desk.present.awake;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Commands as child processes. What they say is heard by nobody.
public final class SystemCommands implements Commands {
    private static final long PATIENCE = 5;

    @Override
    public Optional<KeepAwake.Awake> hold(List<String> command, Duration trial) {
        try {
            Process process = start(command);
            if (process.waitFor(trial.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
            return Optional.of(() -> end(process));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public boolean run(List<String> command) {
        try {
            Process process = start(command);
            boolean ended = process.waitFor(PATIENCE, TimeUnit.SECONDS);
            if (!ended) {
                end(process);
            }
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// The end of its input is its sign to end; whatever does not heed it is ended.
    private static void end(Process process) {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // It has ended already.
        }
        process.destroy();
    }
}
