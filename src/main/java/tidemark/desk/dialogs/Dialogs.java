package tidemark.desk.dialogs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Questions to the reader that a window of the system asks. Empty answers mean that the reader thought better of it.
public interface Dialogs {

    /// Reports to open.
    ///
    /// @param folder where to look first; null for wherever the system thinks
    List<Path> chooseReports(@Nullable Path folder);

    /// The text of a source: plain text or a Word document.
    ///
    /// @param folder where to look first; null for wherever the system thinks
    Optional<Path> chooseSource(@Nullable Path folder);

    /// A presentation to take the design of slides from.
    ///
    /// @param folder where to look first; null for wherever the system thinks
    Optional<Path> chooseTemplate(@Nullable Path folder);

    /// A picture of the speaker's for a slide: PNG or JPEG.
    ///
    /// @param folder where to look first; null for wherever the system thinks
    Optional<Path> choosePicture(@Nullable Path folder);

    /// A folder to write files into.
    ///
    /// @param folder where to look first; null for wherever the system thinks
    Optional<Path> chooseFolder(@Nullable Path folder);

    /// Where to write a file. The system asks by itself before one that is there is replaced.
    ///
    /// @param folder where to look first; null for wherever the system thinks
    /// @param name of the file, as proposed
    /// @param ending of the file's name, such as `png`
    /// @param kind what such files are called
    Optional<Path> chooseTarget(@Nullable Path folder, String name, String ending, String kind);
}
