package tidemark.app.desktop;

import java.nio.file.Path;
import java.util.Optional;
import tidemark.service.PictureFormat;

/// What the window asks its reader. Each answer is empty if the reader would rather not.
interface Questions {

    /// Which report shall be opened.
    Optional<Path> whichReport();

    /// Where a picture shall be saved.
    ///
    /// @param name proposed
    Optional<Path> whereTo(String name, PictureFormat format);
}
