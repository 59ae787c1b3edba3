package tidemark.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void whatAKilledRunLeftIsRemovedAndNothingElse() throws IOException {
        Files.writeString(folder.resolve(".tidemark-0123456789abcdef.tmp"), "half");
        var others = List.of(
                ".tidemark-0123456789abcde.tmp",
                ".tidemark-0123456789ABCDEF.tmp",
                ".tidemark-0123456789abcdef.tmp.txt",
                "tidemark-0123456789abcdef.tmp",
                "chart.png");
        for (String other : others) {
            Files.writeString(folder.resolve(other), "mine");
        }
        Files.createDirectory(folder.resolve(".tidemark-fedcba9876543210.tmp"));

        AtomicFiles.tidy(folder);

        assertThat(names()).containsExactlyInAnyOrderElementsOf(with(others, ".tidemark-fedcba9876543210.tmp"));
    }

    @Test
    void aDraftThatIsBeingWrittenStays() throws IOException {
        Path target = folder.resolve("a.txt");

        try (var draft = Draft.beside(target)) {
            draft.write(NEW);
            AtomicFiles.tidy(folder);
            draft.moveTo(target, false);
        }

        assertThat(target).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void aDraftThatIsNotMovedLeavesNothing() throws IOException {
        try (var draft = Draft.beside(folder.resolve("a.txt"))) {
            draft.write(NEW);
        }

        assertThat(names()).isEmpty();
    }

    @Test
    void whatAnotherProgramPutsThereMeanwhileIsNotReplaced() throws IOException {
        Path target = folder.resolve("a.txt");

        try (var draft = Draft.beside(target)) {
            draft.write(NEW);
            Files.writeString(target, "theirs");
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> draft.moveTo(target, false))
                    .isInstanceOf(java.nio.file.FileAlreadyExistsException.class);
        }

        assertThat(target).hasContent("theirs");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void anInterruptEndsAWriteAndLeavesWhatWasThere() throws IOException {
        Path target = Files.writeString(folder.resolve("a.txt"), "old");

        Thread.currentThread().interrupt();
        var outcome = AtomicFiles.write(target, NEW, true);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome).isInstanceOf(AtomicFiles.Outcome.Failed.class);
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void aFolderIsClaimedByOneAtATime() throws IOException {
        try (var claim = ((FolderClaim.Outcome.Held) FolderClaim.of(folder)).claim()) {
            assertThat(claim).isNotNull();
            assertThat(FolderClaim.of(folder)).isInstanceOfSatisfying(FolderClaim.Outcome.Refused.class, refused -> {
                assertThat(refused.reason().en()).contains("Another export").contains("choose another folder");
                assertThat(refused.reason().zh()).contains("另一个导出");
            });
        }

        assertThat(names()).isEmpty();
        assertThat(FolderClaim.of(folder))
                .isInstanceOfSatisfying(
                        FolderClaim.Outcome.Held.class, held -> held.claim().close());
    }

    @Test
    void theClaimOfAKilledRunIsTakenOver() throws IOException {
        Files.writeString(folder.resolve(".tidemark-export.lock"), "left");

        var outcome = FolderClaim.of(folder);

        assertThat(outcome).isInstanceOf(FolderClaim.Outcome.Held.class);
        ((FolderClaim.Outcome.Held) outcome).claim().close();
        assertThat(names()).isEmpty();
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> with(List<String> names, String one) {
        return java.util.stream.Stream.concat(names.stream(), java.util.stream.Stream.of(one))
                .toList();
    }
}
