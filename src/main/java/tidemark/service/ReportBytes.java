package tidemark.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import tidemark.report.json.ReadWatch;
import tidemark.report.json.ReportReader;

/// Loads the bytes of a report's file, one more than a report may have at most.
final class ReportBytes {
    private static final int STEP = 1 << 20;
    private static final int MOST = ReportReader.MOST_BYTES + 1;

    private ReportBytes() {}

    static byte[] load(Path file, ReadWatch watch) throws IOException {
        long size = Files.size(file);
        // One byte of room beyond the size shows that the file has ended without growing the array.
        var bytes = new byte[(int) Math.min(MOST, size + 1)];
        int length = 0;
        try (InputStream stream = Files.newInputStream(file)) {
            while (length < MOST) {
                watch.reached(ReadWatch.Stage.LOADING, length, size);
                if (length == bytes.length) {
                    bytes = Arrays.copyOf(bytes, (int) Math.min(MOST, 2L * length + STEP));
                }
                int read = stream.read(bytes, length, Math.min(STEP, bytes.length - length));
                if (read < 0) {
                    break;
                }
                length += read;
            }
        }
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }
}
