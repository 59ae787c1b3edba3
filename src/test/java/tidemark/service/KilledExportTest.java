package tidemark.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidemark.ChildJvm;

/// Exports that are killed without a warning at random moments.
class KilledExportTest {
    private static final int TIMES = 100;
    private static final int AT_A_TIME = 4;
    private static final int LONGEST_MILLIS = 40;
    private static final int SEED = 2023;

    @TempDir
    private Path folder;

    private final Map<String, List<Long>> whole = new HashMap<>();
    private Path first = Path.of("");
    private Path second = Path.of("");

    /// Two states of the report, and what every file is when it is whole.
    @BeforeEach
    void exportBoth() throws IOException {
        first = SmallReport.titled("Trade grew", Files.createDirectory(folder.resolve("first")));
        second = SmallReport.titled("Trade grew by a lot", Files.createDirectory(folder.resolve("second")));
        for (Path report : List.of(first, second)) {
            Path out = report.resolveSibling("out");
            EndlessExport.export(EndlessExport.open(report), out);
            for (Path file : files(out)) {
                whole.computeIfAbsent(file.getFileName().toString(), _ -> new ArrayList<>())
                        .add(checksum(file));
            }
        }
        assertThat(whole).containsOnlyKeys("first.svg", "second.svg", "all.zip");
        assertThat(new HashSet<>(whole.get("first.svg"))).hasSize(2);
    }

    @Test
    void leaveEveryFileAsItWasOrWholeAndTheirRemainsGoWithTheNext() throws Exception {
        var random = new Random(SEED);
        var remains = new HashSet<String>();
        try (var pool = Executors.newFixedThreadPool(AT_A_TIME)) {
            var lanes = new ArrayList<Callable<Set<String>>>();
            for (int lane = 0; lane < AT_A_TIME; lane++) {
                Path out = Files.createDirectory(folder.resolve("lane" + lane));
                Files.writeString(out.resolve("mine.txt"), "mine");
                var moments = random.ints(TIMES / AT_A_TIME, 0, LONGEST_MILLIS).toArray();
                lanes.add(() -> killAt(moments, out));
            }
            for (var lane : pool.invokeAll(lanes)) {
                remains.addAll(lane.get());
            }
        }

        assertThat(remains)
                .as("no kill came while a file was written, so that nothing is proved")
                .isNotEmpty();
        for (int lane = 0; lane < AT_A_TIME; lane++) {
            Path out = folder.resolve("lane" + lane);
            EndlessExport.export(EndlessExport.open(first), out);
            assertThat(files(out).stream().map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("mine.txt", "first.svg", "second.svg", "all.zip");
        }
    }

    /// @return the names of drafts that were left
    private Set<String> killAt(int[] moments, Path out) throws IOException, InterruptedException {
        var remains = new HashSet<String>();
        for (int moment : moments) {
            Process child =
                    ChildJvm.start(List.of(), EndlessExport.class, first.toString(), second.toString(), out.toString());
            try {
                assertThat(child.inputReader().readLine()).isEqualTo("ready");
                Thread.sleep(moment);
            } finally {
                child.destroyForcibly().waitFor();
            }
            remains.addAll(check(out));
        }
        return remains;
    }

    private Set<String> check(Path out) throws IOException {
        var remains = new HashSet<String>();
        for (Path file : files(out)) {
            String name = file.getFileName().toString();
            if (name.startsWith(".tidemark-")) {
                remains.add(name);
            } else if (name.equals("mine.txt")) {
                assertThat(file).hasContent("mine");
            } else {
                assertThat(whole.get(name)).as(name).contains(checksum(file));
            }
        }
        remains.remove(".tidemark-export.lock");
        return remains;
    }

    private static long checksum(Path file) {
        try {
            var crc = new java.util.zip.CRC32();
            crc.update(Files.readAllBytes(file));
            return crc.getValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path out) throws IOException {
        try (var files = Files.list(out)) {
            return files.toList();
        }
    }
}
