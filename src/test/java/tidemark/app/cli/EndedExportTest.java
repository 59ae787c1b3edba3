package tidemark.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tidemark.ChildJvm;
import tidemark.app.Main;

/// An export that is asked to end, as by Ctrl+C.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no way to ask a process that Java knows")
class EndedExportTest {

    @TempDir
    private Path folder;

    @Test
    void saysWhatItHasWrittenAndLeavesNothingElse() throws Exception {
        Path out = folder.resolve("out");
        Process child = ChildJvm.start(
                List.of("-Dstdout.encoding=UTF-8"),
                Main.class,
                "export",
                "beilun-2023",
                "--to",
                out.toString(),
                "--size=4k",
                "--format=png,svg",
                "--lang=en,zh",
                "--name={id}");
        waitForAFile(out, child);

        child.toHandle().destroy();

        var told = new ArrayList<String>();
        try (var lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(told::add);
        }
        assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(child.exitValue()).isNotZero();
        try (var files = Files.list(out)) {
            assertThat(files.map(Path::toString))
                    .containsExactlyInAnyOrderElementsOf(told)
                    .hasSizeBetween(1, 200);
        }
    }

    private static void waitForAFile(Path out, Process child) throws IOException, InterruptedException {
        while (child.isAlive()) {
            if (Files.isDirectory(out)) {
                try (var files = Files.newDirectoryStream(out, "*.png")) {
                    if (files.iterator().hasNext()) {
                        return;
                    }
                }
            }
            Thread.sleep(20);
        }
        throw new AssertionError("it ended by itself with " + child.exitValue());
    }
}
