package tidemark.app.cli;

import java.util.List;

/// Opens the window; keeps the toolkit out of the command line.
@FunctionalInterface
public interface WindowOpener {

    /// Opens the window and returns when it is closed.
    ///
    /// @param reports the report to open first, or an empty list for the embedded one
    /// @return the exit code of the process
    int open(List<String> reports);
}
