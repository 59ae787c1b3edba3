package tidemark.export;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Where a file goes within the folder or the archive that is written: folders, then its name. Each is a name that
/// every system takes, and none leads upwards.
public record EntryName(List<String> segments) {

    public EntryName {
        segments = List.copyOf(segments);
        if (segments.isEmpty() || segments.stream().anyMatch(EntryName::isNoName)) {
            throw new IllegalArgumentException("no name of a file: " + segments);
        }
    }

    private static boolean isNoName(String segment) {
        return segment.isEmpty() || segment.startsWith(".") || segment.contains("/") || segment.contains("\\");
    }

    public Path in(Path folder) {
        Path file = folder;
        for (String segment : segments) {
            file = file.resolve(segment);
        }
        return file;
    }

    /// A file in a folder of this name.
    public EntryName with(String name) {
        return new EntryName(Stream.concat(segments.stream(), Stream.of(name)).toList());
    }

    /// With `/` between its segments, as archives write it.
    @Override
    public String toString() {
        return String.join("/", segments);
    }
}
