package tidemark.desk.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Where files go that nobody said a folder for.
public final class ExportFolder {
    private ExportFolder() {}

    /// The user's documents where the home has a folder for them, else the home.
    ///
    /// @param home of the user, as the system names it
    public static Path usual(String home) {
        Path folder = Path.of(home).toAbsolutePath();
        return Stream.of("Documents", "文档")
                .map(folder::resolve)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(folder);
    }
}
