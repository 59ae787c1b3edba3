package tidemark.app.cli;

import java.util.List;
import java.util.Optional;
import tidemark.report.Language;

/// Opens the window; keeps the toolkit out of the command line.
@FunctionalInterface
public interface WindowOpener {

    /// Opens the window and returns when it is closed.
    ///
    /// @param reports to open, or an empty list for the embedded one; a folder stands for the reports in it
    /// @param language the one asked for; where none is, the window keeps the one it had
    /// @param kiosk true to let the talk on the first report run by itself
    /// @return the exit code of the process
    int open(List<String> reports, Optional<Language> language, boolean kiosk);
}
