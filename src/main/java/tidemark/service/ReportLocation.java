package tidemark.service;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where a report is.
public sealed interface ReportLocation {

    /// One of the reports that the program ships with.
    record Shipped(String id) implements ReportLocation {
        @Override
        public String display() {
            return id + ".json";
        }
    }

    record OnDisk(Path path) implements ReportLocation {
        @Override
        public String display() {
            return path.toString();
        }
    }

    /// As it is called in messages.
    String display();

    /// The same place, whatever folder the program was started in.
    default ReportLocation absolute() {
        return switch (this) {
            case Shipped shipped -> shipped;
            case OnDisk(Path path) -> new OnDisk(path.toAbsolutePath().normalize());
        };
    }

    /// What a word on the command line means: a file of that name, or else a shipped report.
    static ReportLocation of(String word) {
        return ShippedReports.ids().contains(word) && !Files.exists(Path.of(word))
                ? new Shipped(word)
                : new OnDisk(Path.of(word));
    }
}
