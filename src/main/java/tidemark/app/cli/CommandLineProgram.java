package tidemark.app.cli;

import java.util.List;
import picocli.CommandLine;

/// The command line as one call, without ending the process.
public final class CommandLineProgram {

    private CommandLineProgram() {}

    /// Runs what the arguments ask for.
    ///
    /// @param arguments the words after `tidemark`
    /// @param window opens the window when no command is named
    /// @return 0 for success, 2 for wrong usage, else what the command returned
    public static int run(List<String> arguments, WindowOpener window) {
        return new CommandLine(new TidemarkCommand(window)).execute(arguments.toArray(String[]::new));
    }
}
