package tidemark.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;

/// Locks on files, by which running programs know of each other; the system takes them off a program that ends.
final class FileLocks {

    enum Answer {
        LOCKED,
        HELD_BY_ANOTHER,
        /// The file system knows no locks.
        UNKNOWN
    }

    /// Far behind the content, because Windows lets no one read what is locked.
    private static final long PLACE = Long.MAX_VALUE - 1;

    private FileLocks() {}

    /// Locks until the channel is closed.
    static Answer tryLock(FileChannel channel) {
        try {
            return channel.tryLock(PLACE, 1, false) == null ? Answer.HELD_BY_ANOTHER : Answer.LOCKED;
        } catch (OverlappingFileLockException e) {
            return Answer.HELD_BY_ANOTHER;
        } catch (IOException e) {
            return Answer.UNKNOWN;
        }
    }
}
