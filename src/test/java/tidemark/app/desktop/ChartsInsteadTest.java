package tidemark.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidemark.report.Language;
import tidemark.report.Text;
import tidemark.service.ReportLocation;
import tidemark.service.SmallReport;

class ChartsInsteadTest {
    private static final Text REASON = new Text("没有显示器。", "no display.");

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void everyChartIsWrittenAsPngAndSvgAndThePlaceIsTold() throws IOException {
        Path to = folder.resolve("charts");

        assertThat(instead(to, false).write(at(SmallReport.in(folder)), REASON)).isZero();

        try (var files = Files.list(to)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("Trade grew.png", "Trade grew.svg", "Another.png", "Another.svg");
        }
        assertThat(messages())
                .startsWith("tidemark: no display.\n")
                .contains("4 files")
                .contains(to.toString());
    }

    @Test
    void aFolderOfTheProgramsOwnIsKeptUpToDate() throws IOException {
        Path to = Files.createDirectories(folder.resolve("charts"));
        Path older = Files.writeString(to.resolve("Trade grew.svg"), "older");

        assertThat(instead(to, true).write(at(SmallReport.in(folder)), REASON)).isZero();

        assertThat(Files.readString(older)).contains("<svg");
    }

    @Test
    void aFileOfSomeoneElseIsLeftAloneAndTold() throws IOException {
        Path to = Files.createDirectories(folder.resolve("charts"));
        Path mine = Files.writeString(to.resolve("Trade grew.svg"), "mine");

        assertThat(instead(to, false).write(at(SmallReport.in(folder)), REASON)).isEqualTo(3);

        assertThat(mine).hasContent("mine");
        assertThat(messages()).contains("Trade grew.svg");
    }

    @Test
    void aReportThatDoesNotOpenIsTold() {
        Path to = folder.resolve("charts");

        assertThat(instead(to, false).write(at(SmallReport.wrong(folder)), REASON))
                .isEqualTo(1);
        assertThat(instead(to, false).write(at(folder.resolve("gone.json")), REASON))
                .isEqualTo(3);
        assertThat(to).doesNotExist();
    }

    private ChartsInstead instead(Path to, boolean overwrite) {
        return new ChartsInstead(to, overwrite, Language.EN, new PrintStream(messages, true, StandardCharsets.UTF_8));
    }

    private static ReportLocation at(Path file) {
        return new ReportLocation.OnDisk(file);
    }

    private String messages() {
        return messages.toString(StandardCharsets.UTF_8);
    }
}
