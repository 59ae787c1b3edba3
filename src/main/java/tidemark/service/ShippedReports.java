package tidemark.service;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/// The reports that the program ships with, the first of which opens by itself.
public final class ShippedReports {
    private static final List<String> IDS = List.of("beilun-2023", "guangdong-2025", "ningxia-2025");

    private ShippedReports() {}

    public static List<String> ids() {
        return IDS;
    }

    /// All of them, the one that opens by itself first.
    public static List<ReportLocation.Shipped> all() {
        return IDS.stream().map(ReportLocation.Shipped::new).toList();
    }

    /// The report that opens where none is named.
    public static ReportLocation.Shipped first() {
        return new ReportLocation.Shipped(IDS.getFirst());
    }

    static byte[] read(String id) throws IOException {
        try (InputStream stream = ShippedReports.class.getResourceAsStream("/tidemark/seeds/" + id + ".json")) {
            return Objects.requireNonNull(stream, id).readAllBytes();
        }
    }
}
