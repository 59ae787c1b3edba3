package tidemark.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
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
        record Failed(Text reason) implements Outcome {}
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
            return new Outcome.Failed(WriteFault.notAFolder(e.getFile()));
        } catch (IOException e) {
            return new Outcome.Failed(WriteFault.words(folder.resolve("x"), e));
        }
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
            moveIntoPlace(written(target, content), target, replace);
            return new Outcome.Written();
        } catch (FileAlreadyExistsException e) {
            return new Outcome.Occupied();
        } catch (IOException e) {
            return new Outcome.Failed(WriteFault.words(target, e));
        }
    }

    private static boolean holds(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    /// A new file beside the target, on the disk when this returns. Not made by `Files.createTempFile`, which lets no
    /// one else read it.
    private static Path written(Path target, byte[] content) throws IOException {
        Path draft = target.resolveSibling(".tidemark-"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()) + ".tmp");
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
            return draft;
        } catch (IOException e) {
            throw without(draft, e);
        }
    }

    private static void moveIntoPlace(Path draft, Path target, boolean replace) throws IOException {
        try {
            if (replace) {
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(draft, target);
            }
        } catch (IOException e) {
            throw without(draft, e);
        }
    }

    private static IOException without(Path draft, IOException fault) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException left) {
            fault.addSuppressed(left);
        }
        return fault;
    }
}
