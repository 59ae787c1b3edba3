package tidemark.export;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tidemark.export.AtomicFiles.Outcome;

/// A ZIP file in the making. Nothing is seen of it before it is whole; closed before, nothing is left of it. The same
/// entries in the same order give the same bytes.
public final class Archive implements AutoCloseable {

    /// What came of beginning one.
    public sealed interface Beginning {

        /// @param archive to be closed when the work is done
        record Begun(Archive archive) implements Beginning {}

        record Failed(Outcome.Failed failure) implements Beginning {}
    }

    private static final Set<String> COMPRESSED = Set.of("png", "pptx", "xlsx", "docx");

    private final Path target;
    private final Draft draft;
    private final MessageDigest written = sha256();
    private final OutputStream file;
    private final SwitchedStream switched;
    private final ZipOutputStream zip;

    private Archive(Path target, Draft draft) {
        this.target = target;
        this.draft = draft;
        file = new BufferedOutputStream(new DigestOutputStream(draft.stream(), written));
        switched = new SwitchedStream(file);
        zip = new ZipOutputStream(switched);
    }

    /// Begins a file in a folder that exists.
    public static Beginning begin(Path target) {
        try {
            return new Beginning.Begun(new Archive(target, Draft.beside(target)));
        } catch (IOException e) {
            return new Beginning.Failed(WriteFault.of(target, e));
        }
    }

    /// Adds a file, each of another name. Empty where that went well.
    public Optional<Outcome.Failed> add(EntryName name, byte[] content) {
        try {
            zip.putNextEntry(entry(name, content));
            zip.write(content);
            zip.closeEntry();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(WriteFault.of(target, e));
        }
    }

    private static ZipEntry entry(EntryName name, byte[] content) {
        ZipEntry entry = RepeatableZip.entry(name.toString());
        String last = name.segments().getLast();
        if (COMPRESSED.contains(last.substring(last.lastIndexOf('.') + 1))) {
            var crc = new CRC32();
            crc.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
        }
        return entry;
    }

    /// Ends the file and puts it in its place.
    ///
    /// @param replace whether a different file that is there may be replaced
    public Outcome finish(boolean replace) {
        try {
            var directory = new ByteArrayOutputStream();
            switched.to(directory);
            zip.finish();
            file.write(ZipDirectory.ofUnix(directory.toByteArray()));
            file.flush();
            if (isThereAlready()) {
                return new Outcome.Unchanged();
            }
            draft.moveTo(target, replace);
            return new Outcome.Written();
        } catch (FileAlreadyExistsException e) {
            return new Outcome.Occupied();
        } catch (IOException e) {
            return WriteFault.of(target, e);
        }
    }

    private boolean isThereAlready() throws IOException {
        if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS) || Files.size(target) != draft.size()) {
            return false;
        }
        var there = sha256();
        try (var stream = new DigestInputStream(Files.newInputStream(target), there)) {
            stream.transferTo(OutputStream.nullOutputStream());
        }
        return MessageDigest.isEqual(there.digest(), written.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() {
        try (draft) {
            zip.close();
        } catch (IOException e) {
            // What there was to say of the disk was said when an entry or the whole was written.
        }
    }

    /// Hands on what it gets to one stream or another.
    private static final class SwitchedStream extends OutputStream {
        private OutputStream to;

        SwitchedStream(OutputStream to) {
            this.to = to;
        }

        void to(OutputStream other) {
            to = other;
        }

        @Override
        public void write(int b) throws IOException {
            to.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            to.write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            to.flush();
        }
    }
}
