package tidemark.service;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import tidemark.export.deck.Deck;
import tidemark.export.deck.TemplateException;
import tidemark.report.Text;

/// A reader's own presentation, whose master, layouts and theme slides take. It has been read and found usable.
public final class DeckTemplate {
    private final byte[] bytes;

    private DeckTemplate(byte[] bytes) {
        this.bytes = bytes;
    }

    /// What came of opening one.
    public sealed interface Outcome {
        record Usable(DeckTemplate template) implements Outcome {}

        /// @param reason what is wrong with the file, and what would be right
        record Unusable(Text reason) implements Outcome {}

        /// @param reason why the file could not be read
        record Unreadable(Text reason) implements Outcome {}
    }

    public static Outcome open(Path file) {
        try {
            if (Files.isDirectory(file)) {
                return new Outcome.Unreadable(new Text("这是文件夹，不是文件。", "This is a folder, not a file."));
            }
            return checked(file);
        } catch (NoSuchFileException e) {
            return new Outcome.Unreadable(new Text("没有这个文件。", "There is no such file."));
        } catch (AccessDeniedException e) {
            return new Outcome.Unreadable(new Text("没有读取此文件的权限。", "There is no permission to read this file."));
        } catch (IOException e) {
            return new Outcome.Unreadable(new Text("读取失败：" + e.getMessage(), "Reading failed: " + e.getMessage()));
        }
    }

    /// A file that is too large is not read to its end.
    private static Outcome checked(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Deck.MOST_TEMPLATE_BYTES + 1);
            Deck.check(bytes);
            return new Outcome.Usable(new DeckTemplate(bytes));
        } catch (TemplateException e) {
            return new Outcome.Unusable(e.reason());
        }
    }

    byte[] bytes() {
        return bytes;
    }
}
