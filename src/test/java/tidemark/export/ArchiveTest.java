package tidemark.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final byte[] PIXELS = new byte[10_000];
    private static final byte[] WORDS = "words ".repeat(1_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void whatGoesInComesOutUnderItsChineseName() throws IOException {
        Path file = folder.resolve("a.zip");

        assertThat(write(file, false)).isEqualTo(new AtomicFiles.Outcome.Written());

        try (var zip = new ZipFile(file.toFile())) {
            assertThat(names(zip)).containsExactly("图表/外贸.png", "words.svg");
            assertThat(content(zip, "图表/外贸.png")).isEqualTo(PIXELS);
            assertThat(content(zip, "words.svg")).isEqualTo(WORDS);
            assertThat(zip.getEntry("图表/外贸.png").getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(zip.getEntry("words.svg").getMethod()).isEqualTo(ZipEntry.DEFLATED);
        }
        assertThat(folder).isDirectoryContaining("glob:**a.zip").isDirectoryNotContaining("glob:**.tmp");
    }

    /// The unzip of Debian reads Chinese names right only where an entry says that it was packed on Unix.
    @Test
    void entriesSayThatTheyWerePackedOnUnixAndMayBeRead() throws IOException {
        Path file = folder.resolve("a.zip");
        write(file, false);

        var bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int directory = bytes.getInt(bytes.capacity() - 22 + 16);
        assertThat(bytes.getInt(directory)).isEqualTo(0x02014b50);
        assertThat(bytes.get(directory + 5)).isEqualTo((byte) 3);
        assertThat(bytes.getShort(directory + 8) & 0x800).as("names in UTF-8").isNotZero();
        assertThat(bytes.getInt(directory + 38) >>> 16).isEqualTo(0100644);
    }

    @Test
    void theSameEntriesGiveTheSameBytesInEveryTimeZone() throws IOException {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Asia/Shanghai", "America/Los_Angeles", "UTC")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                write(folder.resolve(zone.replace('/', '-')), false);
            }
        } finally {
            TimeZone.setDefault(before);
        }

        assertThat(folder.resolve("Asia-Shanghai"))
                .hasSameBinaryContentAs(folder.resolve("UTC"))
                .hasSameBinaryContentAs(folder.resolve("America-Los_Angeles"));
    }

    @Test
    void theSameFileIsLeftAndADifferentOneReplacedOnlyWhenAsked() throws IOException {
        Path file = folder.resolve("a.zip");
        write(file, false);
        assertThat(write(file, false)).isEqualTo(new AtomicFiles.Outcome.Unchanged());

        Files.writeString(file, "mine");
        assertThat(write(file, false)).isEqualTo(new AtomicFiles.Outcome.Occupied());
        assertThat(file).hasContent("mine");

        assertThat(write(file, true)).isEqualTo(new AtomicFiles.Outcome.Written());
        assertThat(Files.size(file)).isGreaterThan(PIXELS.length);
    }

    @Test
    void whatIsNotFinishedLeavesNothing() throws IOException {
        Path file = folder.resolve("a.zip");
        try (var archive = begin(file)) {
            archive.add(new EntryName(List.of("words.svg")), WORDS);
        }

        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aMissingFolderIsNamed() {
        assertThat(Archive.begin(folder.resolve("gone/a.zip")))
                .isInstanceOfSatisfying(
                        Archive.Beginning.Failed.class,
                        failed -> assertThat(failed.failure().reason().en()).contains("gone"));
    }

    private AtomicFiles.Outcome write(Path file, boolean replace) {
        try (var archive = begin(file)) {
            assertThat(archive.add(new EntryName(List.of("图表", "外贸.png")), PIXELS))
                    .isEmpty();
            assertThat(archive.add(new EntryName(List.of("words.svg")), WORDS)).isEmpty();
            return archive.finish(replace);
        }
    }

    private static Archive begin(Path file) {
        var beginning = Archive.begin(file);
        assertThat(beginning).isInstanceOf(Archive.Beginning.Begun.class);
        return ((Archive.Beginning.Begun) beginning).archive();
    }

    private static List<String> names(ZipFile zip) {
        var names = new ArrayList<String>();
        zip.entries().asIterator().forEachRemaining(entry -> names.add(entry.getName()));
        return names;
    }

    private static byte[] content(ZipFile zip, String name) throws IOException {
        return zip.getInputStream(zip.getEntry(name)).readAllBytes();
    }
}
