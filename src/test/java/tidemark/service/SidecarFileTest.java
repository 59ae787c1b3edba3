package tidemark.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidemark.report.Text;
import tidemark.sidecar.OwnTalks;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.SidecarEdit;
import tidemark.sidecar.json.SidecarReader;

class SidecarFileTest {
    private static final Sidecar EMPTY = Sidecar.empty("r");

    @TempDir
    private Path folder;

    private final List<Text> failures = new ArrayList<>();

    @Test
    void itLiesBesideTheReportOrInTheUsersOwnFolder() {
        Path own = Path.of("/own");

        assertThat(SidecarFile.of(new ReportLocation.OnDisk(Path.of("/a/镇.json")), own))
                .isEqualTo(Path.of("/a/镇.tidemark.json").toAbsolutePath());
        assertThat(SidecarFile.of(new ReportLocation.OnDisk(Path.of("/a/report")), own))
                .isEqualTo(Path.of("/a/report.tidemark.json").toAbsolutePath());
        assertThat(SidecarFile.of(new ReportLocation.Shipped("beilun-2023"), own))
                .isEqualTo(own.resolve("beilun-2023.tidemark.json"));
    }

    @Test
    void ofManyEditsTheLastIsKept() {
        try (var file = file()) {
            file.load();
            IntStream.range(0, 100).forEach(i -> file.keep(noted("n" + i)));
        }

        assertThat(file().load()).isEqualTo(new SidecarFile.Loaded(noted("n99"), null));
    }

    @Test
    void nothingIsWrittenWhereNothingWasChanged() {
        try (var file = file()) {
            file.load();
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aBrokenFileIsPutAsideAndNeverOverAnEarlierOne() throws IOException {
        write("{");
        assertThat(file().load().notice()).extracting(Text::en).asString().contains("r.tidemark.broken.json");
        write("[");
        assertThat(file().load().notice()).extracting(Text::zh).asString().contains("r.tidemark.broken-2.json");

        assertThat(folder.resolve("r.tidemark.broken.json")).hasContent("{");
        assertThat(folder.resolve("r.tidemark.broken-2.json")).hasContent("[");
    }

    @Test
    void ofAFileWithABrokenMemberTheRestIsKeptAtOnce() throws IOException {
        write("{\"schema\": \"tidemark-sidecar/1\", \"hidden\": 3, \"notes\": {\"gdp\": \"a\"}, \"colour\": 1}");

        var loaded = file().load();

        assertThat(loaded.sidecar()).isEqualTo(noted("a"));
        assertThat(loaded.notice()).extracting(Text::en).asString().contains("hidden");
        assertThat(file().load()).isEqualTo(new SidecarFile.Loaded(noted("a"), null));
        assertThat(path()).content().contains("\"colour\" : 1");
    }

    @Test
    void aFileOfALaterProgramIsReadAndLeftAlone() throws IOException {
        String later = "{\"schema\": \"tidemark-sidecar/7\", \"notes\": {\"gdp\": \"a\"}}";
        write(later);

        try (var file = file()) {
            var loaded = file.load();
            assertThat(loaded.sidecar()).isEqualTo(noted("a"));
            assertThat(loaded.notice()).extracting(Text::en).asString().contains("tidemark-sidecar/7", "only");
            file.keep(noted("b"));
        }

        assertThat(path()).hasContent(later);
    }

    @Test
    void whatCannotBeWrittenIsSaidAndTriedAgain() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("sub"), "");
        var file = new SidecarFile(inTheWay.resolve("r.tidemark.json"), "r", failures::add);
        file.keep(noted("a"));
        file.close();
        assertThat(failures).singleElement().extracting(Text::en).asString().contains("still in the window");

        Files.delete(inTheWay);
        file.close();

        assertThat(new SidecarFile(inTheWay.resolve("r.tidemark.json"), "r", failures::add)
                        .load()
                        .sidecar())
                .isEqualTo(noted("a"));
    }

    @Test
    void whatAnotherProgramWroteMeanwhileIsPutAside() throws IOException {
        try (var file = file()) {
            file.load();
            write("{\"schema\": \"tidemark-sidecar/1\", \"notes\": {\"gdp\": \"other\"}}");
            file.keep(noted("mine"));
        }

        assertThat(file().load().sidecar()).isEqualTo(noted("mine"));
        assertThat(folder.resolve("r.tidemark.other.json")).content().contains("other");
        assertThat(failures).singleElement().extracting(Text::en).asString().contains("changed elsewhere");
    }

    @Test
    void aFileTooLargeIsLeftAlone() throws IOException {
        try (var grown = new RandomAccessFile(path().toFile(), "rw")) {
            grown.setLength(SidecarReader.MOST_BYTES + 1);
        }

        try (var file = file()) {
            assertThat(file.load().notice()).extracting(Text::en).asString().contains("too large");
            file.keep(noted("a"));
        }

        assertThat(path()).hasSize(SidecarReader.MOST_BYTES + 1);
    }

    @Test
    void whatCouldNotBeReadAgainIsNotWrittenOverWhatCould() {
        String words = "n".repeat(10_000);
        Sidecar large = IntStream.range(0, 7_000)
                .mapToObj(String::valueOf)
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(id -> id, _ -> words),
                        notes -> new Sidecar(
                                "r",
                                null,
                                List.of(),
                                List.of(),
                                Set.of(),
                                notes,
                                List.of(),
                                List.of(),
                                OwnTalks.NONE)));
        try (var file = file()) {
            file.load();
            file.keep(noted("small"));
        }
        try (var file = file()) {
            file.load();
            file.keep(large);
        }

        assertThat(failures).isNotEmpty().allMatch(failure -> failure.en().contains("larger than 64 MB"));
        assertThat(file().load()).isEqualTo(new SidecarFile.Loaded(noted("small"), null));
    }

    private static Sidecar noted(String words) {
        return new SidecarEdit.Note("gdp", words).apply(EMPTY);
    }

    private Path path() {
        return folder.resolve("r.tidemark.json");
    }

    private SidecarFile file() {
        return new SidecarFile(path(), "r", failures::add);
    }

    private void write(String content) throws IOException {
        Files.writeString(path(), content);
    }
}
