package tidemark.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Drafts of runs that were killed.
final class LeftOvers {
    private LeftOvers() {}

    /// Deletes those in a folder: files named as [Draft] names them that no running program has locked. Where that
    /// cannot
    /// be told they stay, and so does what cannot be deleted.
    static void remove(Path folder) {
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, ".tidemark-*.tmp")) {
            for (Path draft : drafts) {
                if (Draft.isName(draft.getFileName().toString())
                        && Files.isRegularFile(draft, LinkOption.NOFOLLOW_LINKS)) {
                    removeUnlessLocked(draft);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // The export that follows says what is the matter with the folder.
        }
    }

    private static void removeUnlessLocked(Path draft) {
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            if (FileLocks.tryLock(channel) == FileLocks.Answer.LOCKED) {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            // It stays until someone may delete it.
        }
    }
}
