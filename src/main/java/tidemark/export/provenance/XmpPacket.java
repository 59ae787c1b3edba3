package tidemark.export.provenance;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Optional;

/// The XMP packet of a file, found by its marks, which are made for programs that do not know the file's format
/// (ISO 16684-1, 7.3). So no PDF is parsed that may be made to do harm.
final class XmpPacket {

    private static final byte[] PDF = "%PDF-".getBytes(US_ASCII);
    private static final byte[] BEGIN = "<?xpacket begin=".getBytes(US_ASCII);
    private static final byte[] END = "<?xpacket end=".getBytes(US_ASCII);

    private XmpPacket() {}

    static boolean isPdf(byte[] file) {
        return file.length > PDF.length && Arrays.equals(file, 0, PDF.length, PDF, 0, PDF.length);
    }

    /// The last packet, since a file that was changed by appending to it holds the newest behind the others.
    static Optional<byte[]> in(byte[] file) {
        int end = lastIndexOf(END, file, file.length);
        int begin = end < 0 ? -1 : lastIndexOf(BEGIN, file, end);
        if (begin < 0) {
            return Optional.empty();
        }
        int from = begin + BEGIN.length;
        while (from < end && file[from - 1] != '>') {
            from++;
        }
        return Optional.of(Arrays.copyOfRange(file, from, end));
    }

    /// Where these bytes last stand before another place; -1 where they do not.
    private static int lastIndexOf(byte[] wanted, byte[] file, int before) {
        for (int at = before - wanted.length; at >= 0; at--) {
            if (file[at] == wanted[0] && Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}
