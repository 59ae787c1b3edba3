package tidemark.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidemark.ChildJvm;

/// The same order gives the same bytes, whatever the machine is set to.
class SameBytesTest {

    @TempDir
    private static Path folder;

    private static Map<String, Long> here = Map.of();

    @BeforeAll
    static void exportHere() throws IOException {
        var outcome = EveryFormat.into(new ExportTarget.Folder(folder.resolve("here")));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ExportOutcome.Done.class,
                        done -> assertThat(done.failures()).isEmpty());
        here = checksums(folder.resolve("here"));
        assertThat(here).hasSizeGreaterThan(200);
    }

    @Test
    void inEveryFormatAlsoOnOneProcessorInTurkishOnNewfoundland() throws Exception {
        Path there = folder.resolve("there");
        Process child = ChildJvm.start(
                List.of(
                        "-XX:ActiveProcessorCount=1",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=America/St_Johns",
                        "-Dfile.encoding=ISO-8859-9"),
                EveryFormat.class,
                there.toString());

        assertThat(child.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(child.exitValue()).isZero();
        assertThat(checksums(there)).isEqualTo(here);
    }

    @Test
    void inAZipFileAsInAFolder() throws IOException {
        Path zip = folder.resolve("all.zip");
        EveryFormat.into(new ExportTarget.Zip(zip));

        var packed = new TreeMap<String, Long>();
        try (var file = new ZipFile(zip.toFile())) {
            file.stream().forEach(entry -> packed.put(entry.getName(), entry.getCrc()));
        }
        assertThat(packed).isEqualTo(here);
    }

    private static Map<String, Long> checksums(Path of) throws IOException {
        var checksums = new TreeMap<String, Long>();
        try (var files = Files.walk(of)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var crc = new CRC32();
                crc.update(Files.readAllBytes(file));
                checksums.put(of.relativize(file).toString().replace('\\', '/'), crc.getValue());
            }
        }
        return checksums;
    }
}
