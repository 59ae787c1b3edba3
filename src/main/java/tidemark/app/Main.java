package tidemark.app;

import java.util.List;
import tidemark.app.cli.CommandLineProgram;
import tidemark.app.desktop.Desktop;

/// Starts Tidemark: the command line when there are arguments, the window when there are none.
public final class Main {

    private Main() {}

    /// Runs the program and ends the process with its exit code.
    ///
    /// @param arguments a command with its options, a report to open, or nothing
    public static void main(String[] arguments) {
        int exitCode = arguments.length == 0
                ? Desktop.open(List.of())
                : CommandLineProgram.run(List.of(arguments), Desktop::open);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }
}
