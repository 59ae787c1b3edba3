package tidemark.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of every command.
final class CommonOptions {
    static final String DETAILS = "--details";

    /// Read where the program is at fault; see [Faults].
    @Option(names = DETAILS, paramLabel = "FILE")
    private @Nullable Path details;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;
}
