package tidemark.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import tidemark.report.Text;

/// Keeps a folder to one export at a time, so that two do not mix their files. It is a locked file in the folder; the
/// one of a killed run is free to be taken.
public final class FolderClaim implements AutoCloseable {

    /// What came of claiming a folder.
    public sealed interface Outcome {

        /// @param claim to be closed when the work is done
        record Held(FolderClaim claim) implements Outcome {}

        /// @param reason what is in the way and what to do
        record Refused(Text reason) implements Outcome {}
    }

    private static final String NAME = ".tidemark-export.lock";
    private static final int MOST_TRIES = 5;
    private static final int MOST_LENGTH = 1 << 20;

    private final Path file;
    private final FileChannel channel;

    private FolderClaim(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Claims a folder that exists.
    public static Outcome of(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            for (int tries = 0; tries < MOST_TRIES; tries++) {
                var channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                if (FileLocks.tryLock(channel) == FileLocks.Answer.HELD_BY_ANOTHER) {
                    channel.close();
                    break;
                }
                Optional<FolderClaim> claim = new FolderClaim(file, channel).unlessGone();
                if (claim.isPresent()) {
                    return new Outcome.Held(claim.get());
                }
            }
            return new Outcome.Refused(new Text(
                    "另一个导出正在写入这个文件夹。请等它完成后再试，或换一个文件夹。",
                    "Another export is writing to this folder. Try again when it is done, or choose another folder."));
        } catch (IOException e) {
            return new Outcome.Refused(WriteFault.of(file, e).reason());
        }
    }

    /// The run before deletes its file as it ends, and a lock on a file that is no longer there holds off no one. Which
    /// file is there is told by its length, because to open it a second time and close it would end the lock.
    private Optional<FolderClaim> unlessGone() throws IOException {
        try {
            int length = ThreadLocalRandom.current().nextInt(1, MOST_LENGTH);
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(new byte[] {'\n'}), length - 1);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == length) {
                return Optional.of(this);
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A file of this name is left, which the next export takes over.
        }
    }
}
