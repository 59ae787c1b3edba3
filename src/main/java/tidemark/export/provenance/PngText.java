package tidemark.export.provenance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import tidemark.picture.Provenance;

/// The text chunk of a PNG file that tells where its picture comes from (PNG specification, third edition, 11.3.3).
final class PngText {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int TEXT = ByteBuffer.wrap("iTXt".getBytes(US_ASCII)).getInt();
    private static final int LENGTH_TYPE_AND_SUM = 12;
    private static final int MOST_CHUNKS = 100_000;

    /// The keyword, its end, no compression, and the ends of two empty texts: its language and its translation.
    private static final byte[] HEAD = (Provenance.KEYWORD + "\0\0\0\0\0").getBytes(ISO_8859_1);

    private PngText() {}

    static boolean isPng(byte[] file) {
        return startsWith(file, 0, SIGNATURE);
    }

    static Optional<String> find(byte[] file) {
        var bytes = ByteBuffer.wrap(file);
        int at = SIGNATURE.length;
        for (int n = 0; n < MOST_CHUNKS && file.length - at >= LENGTH_TYPE_AND_SUM; n++) {
            int length = bytes.getInt(at);
            if (length < 0 || length > file.length - at - LENGTH_TYPE_AND_SUM) {
                return Optional.empty();
            }
            int content = at + 8;
            if (bytes.getInt(at + 4) == TEXT && length >= HEAD.length && startsWith(file, content, HEAD)) {
                return Optional.of(new String(file, content + HEAD.length, length - HEAD.length, UTF_8));
            }
            at = content + length + 4;
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] file, int at, byte[] with) {
        return file.length - at >= with.length && Arrays.equals(file, at, at + with.length, with, 0, with.length);
    }
}
