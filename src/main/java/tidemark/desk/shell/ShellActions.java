package tidemark.desk.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import tidemark.service.KnownReport;
import tidemark.service.ReportLocation;

/// What the header asks of the program.
public interface ShellActions {

    /// Asks the reader for a file and opens it.
    void chooseFile();

    void open(ReportLocation location);

    /// Opens the search.
    void find();

    /// Whether a dropped file would be attached as the source of the report in front instead of opened as a report.
    boolean isSource(Path file);

    /// Attaches a file as the source of the report in front.
    void attach(Path file);

    /// Whether a dropped file may be a picture that was made by this program.
    boolean isPicture(Path file);

    /// Goes to the chart that a picture was made from.
    void comeBack(Path file);

    /// Exports many charts at once.
    void export();

    /// Begins a talk on the report in front.
    void present();

    /// Begins a rehearsal of the talk on the report in front.
    void rehearse();

    /// Goes where the talk on the report in front is arranged.
    void arrange();

    /// Exports the talk on the report in front: slides, handout, pictures.
    void exportTalk();

    /// Lets a talk on the report in front run by itself.
    void runTalk();

    /// Shows or hides the source beside the page.
    void toggleSource();

    /// Looks up the reports that were open before, the latest first, and those that come with the program.
    ///
    /// @param then called on the JavaFX thread
    void recent(Consumer<List<KnownReport>> then);
}
