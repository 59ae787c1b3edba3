package tidemark.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
    private static final String REPORT = "{\"schema\": \"tidemark-report/1\"}";

    @TempDir
    private Path folder;

    @Test
    void aFolderStandsForTheReportsInItAndNothingElse() throws IOException {
        Files.writeString(folder.resolve("b.json"), REPORT);
        Files.writeString(folder.resolve("a.json"), REPORT);
        Files.writeString(folder.resolve("a.tidemark.json"), "{\"schema\": \"tidemark-sidecar/1\"}");
        Files.writeString(folder.resolve("notes.txt"), REPORT);

        assertThat(expanded()).containsExactly("a.json", "b.json");
    }

    /// A link to nothing cannot be read by any user.
    @Test
    void whatCannotBeReadStaysSoThatOpeningItSaysWhy() throws IOException {
        Files.writeString(folder.resolve("b.json"), REPORT);
        Files.createSymbolicLink(folder.resolve("a.json"), folder.resolve("gone"));

        assertThat(expanded()).containsExactly("a.json", "b.json");
        assertThat(ReportOpener.open(new ReportLocation.OnDisk(folder.resolve("a.json"))))
                .isInstanceOf(OpenOutcome.Unreadable.class);
    }

    @Test
    void aFolderWithoutReportsStandsForItself() {
        assertThat(ReportFolder.expand(List.of(new ReportLocation.OnDisk(folder))))
                .containsExactly(new ReportLocation.OnDisk(folder));
    }

    private List<String> expanded() {
        return ReportFolder.expand(List.of(new ReportLocation.OnDisk(folder))).stream()
                .map(location ->
                        ((ReportLocation.OnDisk) location).path().getFileName().toString())
                .toList();
    }
}
