package tidemark.desk.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// By what one state of a file is told from another.
///
/// @param key what the file system calls it; null where it says nothing
record FileStamp(FileTime changed, long size, @Nullable Object key) {

    /// Empty where there is no file to read, as between the deletion and the return of one that is being replaced.
    static Optional<FileStamp> of(Path file) {
        try {
            var seen = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new FileStamp(seen.lastModifiedTime(), seen.size(), seen.fileKey()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
