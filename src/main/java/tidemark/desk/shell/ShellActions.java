package tidemark.desk.shell;

import java.util.List;
import tidemark.service.ReportLocation;

/// What the header asks of the program.
public interface ShellActions {

    /// Asks the reader for a file and opens it.
    void chooseFile();

    void open(ReportLocation location);

    /// Opens the search.
    void find();

    /// Reports that were open before, the latest first.
    List<ReportLocation> recent();
}
