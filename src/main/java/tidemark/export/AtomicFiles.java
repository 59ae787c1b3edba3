package tidemark.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import tidemark.report.Text;

/// Writes whole files: a reader sees what was there before or what is there after, never a part, and what was there
/// stays where writing fails.
public final class AtomicFiles {

    /// What came of writing a file.
    public sealed interface Outcome {

        record Written() implements Outcome {}

        /// These very bytes were there already.
        record Unchanged() implements Outcome {}

        /// Something else is there and was not to be replaced.
        record Occupied() implements Outcome {}

        /// @param reason what happened and what to do
        record Failed(Text reason, Reach reach) implements Outcome {}
    }

    /// What a failure is about.
    public enum Reach {
        /// This file; another may be written.
        FILE,
        /// Whatever is written to this folder would fail the same way.
        FOLDER
    }

    private AtomicFiles() {}

    /// Makes a folder with those above it.
    ///
    /// @return [Outcome.Unchanged] where it is there already; never [Outcome.Occupied]
    public static Outcome makeFolder(Path folder) {
        try {
            if (Files.isDirectory(folder)) {
                return new Outcome.Unchanged();
            }
            Files.createDirectories(folder);
            return new Outcome.Written();
        } catch (FileAlreadyExistsException e) {
            return new Outcome.Failed(WriteFault.notAFolder(e.getFile()), Reach.FOLDER);
        } catch (IOException e) {
            return WriteFault.of(folder.resolve("x"), e);
        }
    }

    /// Removes from a folder what runs that were killed left behind there: their drafts, and nothing else.
    public static void tidy(Path folder) {
        LeftOvers.remove(folder);
    }

    /// Writes a file into a folder that exists.
    ///
    /// @param replace whether a different file that is there may be replaced
    public static Outcome write(Path target, byte[] content, boolean replace) {
        try {
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                if (holds(target, content)) {
                    return new Outcome.Unchanged();
                }
                if (!replace) {
                    return new Outcome.Occupied();
                }
            }
            return written(target, content, replace);
        } catch (IOException e) {
            return WriteFault.of(target, e);
        }
    }

    private static Outcome written(Path target, byte[] content, boolean replace) throws IOException {
        try (var draft = Draft.beside(target)) {
            draft.write(content);
            draft.moveTo(target, replace);
            return new Outcome.Written();
        } catch (FileAlreadyExistsException e) {
            // Another program was faster, perhaps with the same bytes.
            return holds(target, content) ? new Outcome.Unchanged() : new Outcome.Occupied();
        }
    }

    private static boolean holds(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }
}
