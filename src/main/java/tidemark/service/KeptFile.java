package tidemark.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tidemark.export.AtomicFiles;
import tidemark.report.Text;

/// A small file that the program keeps for itself, read and written whole.
public record KeptFile(Path path) {

    /// What came of reading it.
    public sealed interface Content {
        @SuppressWarnings("ArrayRecordComponent")
        record Found(byte[] bytes) implements Content {}

        record Missing() implements Content {}

        /// @param reason what happened
        record Unreadable(Text reason) implements Content {}
    }

    /// @param most how many bytes it may have
    public Content read(long most) {
        try {
            if (Files.size(path) > most) {
                return new Content.Unreadable(new Text("文件过大", "the file is too large"));
            }
            return new Content.Found(Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            return new Content.Missing();
        } catch (IOException e) {
            return new Content.Unreadable(new Text("读取失败：" + e.getMessage(), "reading failed: " + e.getMessage()));
        }
    }

    /// Replaces it, and makes its folder where that is missing. Empty where that went well, else what happened.
    public Optional<Text> write(byte[] content) {
        Path folder = path.toAbsolutePath().resolveSibling("");
        return failure(AtomicFiles.makeFolder(folder)).or(() -> {
            AtomicFiles.tidy(folder);
            return failure(AtomicFiles.write(path, content, true));
        });
    }

    private static Optional<Text> failure(AtomicFiles.Outcome outcome) {
        return switch (outcome) {
            case AtomicFiles.Outcome.Written _, AtomicFiles.Outcome.Unchanged _ -> Optional.empty();
            case AtomicFiles.Outcome.Occupied _ ->
                Optional.of(new Text("同名的文件夹占着位置", "a folder of the same name is in the way"));
            case AtomicFiles.Outcome.Failed failed -> Optional.of(failed.reason());
        };
    }

    /// Puts it aside under another name in the same folder, over what may be there under that name, so that nothing in
    /// it is lost. Empty where that went well, else what happened.
    public Optional<Text> putAside(String name) {
        try {
            Files.move(path, path.resolveSibling(name), StandardCopyOption.REPLACE_EXISTING);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new Text("改名失败：" + e.getMessage(), "renaming failed: " + e.getMessage()));
        }
    }
}
