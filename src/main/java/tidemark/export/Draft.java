package tidemark.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/// A file in the making, beside the one that it is to become. While it is written it is locked, so that
/// [LeftOvers] can tell it from what a killed run left behind. Closed before it is moved, it is gone.
final class Draft implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("\\.tidemark-[0-9a-f]{16}\\.tmp");
    private static final int MOST_TRIES = 5;

    private final Path path;
    private final FileChannel channel;

    private Draft(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /// Makes a draft. Not by `Files.createTempFile`, which lets no one else read it.
    static Draft beside(Path target) throws IOException {
        for (int tries = 1; ; tries++) {
            Path path = target.resolveSibling(".tidemark-"
                    + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()) + ".tmp");
            var channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            var draft = new Draft(path, channel);
            // Whoever tidies up may have found it before it was locked.
            if (draft.lock() && Files.exists(path) || tries == MOST_TRIES) {
                return draft;
            }
            draft.close();
        }
    }

    /// A file system that knows no locks knows no tidying either, see [LeftOvers].
    private boolean lock() {
        return FileLocks.tryLock(channel) != FileLocks.Answer.HELD_BY_ANOTHER;
    }

    void write(byte[] content) throws IOException {
        var rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    OutputStream stream() {
        return Channels.newOutputStream(channel);
    }

    long size() throws IOException {
        return channel.size();
    }

    /// Puts it in its place, on the disk before it is seen there.
    ///
    /// @throws FileAlreadyExistsException if something is there that is not to be replaced
    void moveTo(Path target, boolean replace) throws IOException {
        channel.force(true);
        if (replace) {
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } else {
            link(target);
        }
    }

    /// A second name for the file, unlike a move, never replaces what another program has just put there.
    private void link(Path target) throws IOException {
        try {
            Files.createLink(target, path);
        } catch (FileAlreadyExistsException | NoSuchFileException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.move(path, target);
        }
    }

    /// Ends it; what was not moved is deleted.
    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(path);
        } finally {
            channel.close();
        }
    }
}
