package tidemark.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// ZIP files that do not say when they were made: the same content gives the same bytes.
public final class RepeatableZip {

    /// Near where the time of ZIP begins, but not at the very start: that is written with the time zone of the machine.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private RepeatableZip() {}

    /// The same files in the same order, without the times at which they were written.
    public static byte[] of(byte[] zip) throws IOException {
        var bytes = new ByteArrayOutputStream(zip.length);
        try (var from = new ZipInputStream(new ByteArrayInputStream(zip));
                var to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(entry(entry.getName()));
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /// An entry that does not say when it was written.
    public static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }
}
