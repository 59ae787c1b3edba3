package tidemark.service;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import tidemark.report.Text;

/// The text of a source: a Word document (.docx) or plain text. Plain text is read as UTF-8, as UTF-16 where it begins
/// with its mark, and as GB18030 where it is no UTF-8.
public final class SourceFile {
    private static final long MOST_BYTES = 64L << 20;
    private static final long MOST_UNPACKED = 512L << 20;
    private static final int MOST_TEXT = 64 << 20;
    private static final String GB18030 = "GB18030";

    private SourceFile() {}

    /// What came of reading a source.
    public sealed interface Outcome {
        /// @param sha256 of the file, in hexadecimal digits
        record Read(String text, String sha256) implements Outcome {}

        record Unreadable(Text reason) implements Outcome {}
    }

    public static Outcome read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                return unreadable("这是文件夹，请选择其中的文本文件。", "This is a folder; choose a text file in it.");
            }
            if (Files.size(file) > MOST_BYTES) {
                return unreadable("原文超过 64 MB，请只保留正文。", "The source is over 64 MB; keep its text alone.");
            }
            byte[] bytes = Files.readAllBytes(file);
            return WordFile.isPacked(bytes)
                    ? new WordFile(MOST_UNPACKED, MOST_TEXT).read(file, Sha256.of(bytes))
                    : decoded(bytes);
        } catch (NoSuchFileException e) {
            return unreadable("没有这个文件：" + e.getFile(), "There is no such file: " + e.getFile());
        } catch (AccessDeniedException e) {
            return unreadable("没有读取此文件的权限。", "There is no permission to read this file.");
        } catch (IOException e) {
            return unreadable("读取失败：" + e.getMessage(), "Reading failed: " + e.getMessage());
        }
    }

    static Outcome decoded(byte[] bytes) {
        Optional<Outcome> other = WordFile.otherKind(bytes).map(Outcome.Unreadable::new);
        return other.orElseGet(() -> text(bytes)
                .filter(text -> text.indexOf('\0') < 0)
                .<Outcome>map(text -> new Outcome.Read(text, Sha256.of(bytes)))
                .orElseGet(() -> unreadable(
                        "这不是纯文本，或者编码不是 UTF-8；请另存为 UTF-8 编码的 .txt 文件。",
                        "This is no plain text, or not in UTF-8; save it as a .txt file in UTF-8.")));
    }

    private static Optional<String> text(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return decode(bytes, 0, StandardCharsets.UTF_8)
                .or(() -> Charset.isSupported(GB18030) ? decode(bytes, 0, Charset.forName(GB18030)) : Optional.empty());
    }

    static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (Byte.toUnsignedInt(bytes[i]) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> decode(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    static Outcome unreadable(String zh, String en) {
        return new Outcome.Unreadable(new Text(zh, en));
    }
}
