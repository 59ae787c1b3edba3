package tidemark.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `tidemark [REPORT]`: opens the window; the other commands hang below it.
@Command(
        name = "tidemark",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "Shows honest charts beside the sections of a report.")
final class TidemarkCommand implements Callable<Integer> {

    private final WindowOpener window;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "REPORT",
            description = "a report file, or the name of a shipped report")
    private @Nullable String report;

    TidemarkCommand(WindowOpener window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        return window.open(report == null ? List.of() : List.of(report));
    }
}
