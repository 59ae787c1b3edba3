package tidemark.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import tidemark.report.Text;
import tidemark.report.json.ReportTitle;

/// A report that is not open, by where it is and what it calls itself.
///
/// @param title null where the head of the file does not say, or cannot be read
public record KnownReport(ReportLocation location, @Nullable Text title) {
    private static final int HEAD = 1 << 16;

    /// Looks at the head of the file.
    public static KnownReport at(ReportLocation location) {
        try {
            return new KnownReport(location, ReportTitle.in(head(location)).orElse(null));
        } catch (IOException unreadable) {
            return new KnownReport(location, null);
        }
    }

    private static byte[] head(ReportLocation location) throws IOException {
        return switch (location) {
            case ReportLocation.Shipped shipped -> ShippedReports.read(shipped.id());
            case ReportLocation.OnDisk file -> {
                try (InputStream stream = Files.newInputStream(file.path())) {
                    yield stream.readNBytes(HEAD);
                }
            }
        };
    }
}
