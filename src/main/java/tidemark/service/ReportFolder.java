package tidemark.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the reports in a folder: the JSON files directly in it that say that they are one. A schema or what a reader
/// keeps beside a report is none. What cannot be read counts as one, so that opening it says why.
public final class ReportFolder {

    private static final Pattern MARK = Pattern.compile("\"schema\"\\s*:\\s*\"tidemark-report/");
    private static final int HEAD = 4096;

    private ReportFolder() {}

    /// The reports that locations stand for: a folder for those in it, in the order of their names, anything else for
    /// itself. A folder without any stays in the list, so that opening it says so.
    public static List<ReportLocation> expand(List<ReportLocation> locations) {
        var expanded = new ArrayList<ReportLocation>();
        for (ReportLocation location : locations) {
            List<ReportLocation> within =
                    location instanceof ReportLocation.OnDisk file ? reports(file.path()) : List.of();
            if (within.isEmpty()) {
                expanded.add(location);
            } else {
                expanded.addAll(within);
            }
        }
        return expanded.stream().distinct().toList();
    }

    private static List<ReportLocation> reports(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
            var found = new ArrayList<Path>();
            for (Path file : files) {
                if (!Files.isDirectory(file) && saysSo(file)) {
                    found.add(file);
                }
            }
            return found.stream()
                    .sorted()
                    .<ReportLocation>map(ReportLocation.OnDisk::new)
                    .toList();
        } catch (IOException | DirectoryIteratorException unreadable) {
            return List.of();
        }
    }

    private static boolean saysSo(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return MARK.matcher(new String(stream.readNBytes(HEAD), StandardCharsets.UTF_8))
                    .find();
        } catch (IOException unreadable) {
            return true;
        }
    }
}
