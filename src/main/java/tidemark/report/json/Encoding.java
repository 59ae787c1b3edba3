package tidemark.report.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;
import tidemark.report.Text;

/// Whether bytes are UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
final class Encoding {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private Encoding() {}

    /// Where the text begins: after a byte order mark, if there is one.
    static int start(byte[] bytes) {
        boolean mark =
                bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
        return mark ? 3 : 0;
    }

    /// The name of another encoding that these bytes plainly are in; null for none.
    static @Nullable String other(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean wide = bytes.length >= 4 && bytes[2] == 0 && (bytes[3] == 0 || first == 0);
        if (first == 0xff && second == 0xfe || first != 0 && second == 0) {
            return wide ? "UTF-32" : "UTF-16";
        }
        if (first == 0xfe && second == 0xff || first == 0 && second != 0) {
            return "UTF-16";
        }
        return first == 0 && second == 0 && bytes.length >= 4 && (bytes[3] != 0 || bytes[2] == (byte) 0xfe)
                ? "UTF-32"
                : null;
    }

    /// The offset of the first byte that is not UTF-8, or -1.
    static int firstFault(byte[] bytes, int from) {
        int i = from;
        int length = bytes.length;
        while (i < length) {
            if (bytes[i] >= 0) {
                if (i + 8 <= length && ((long) EIGHT.get(bytes, i) & HIGH_BITS) == 0) {
                    i += 8;
                } else {
                    i++;
                }
                continue;
            }
            int width = width(bytes, i);
            if (width == 0) {
                return i;
            }
            i += width;
        }
        return -1;
    }

    /// How many bytes the character at `i` takes; 0 where none is well formed.
    private static int width(byte[] bytes, int i) {
        int lead = bytes[i] & 0xff;
        int left = bytes.length - i;
        if (lead >= 0xe0 && lead < 0xf0) {
            if (left < 3) {
                return 0;
            }
            int second = bytes[i + 1] & 0xff;
            int low = lead == 0xe0 ? 0xa0 : 0x80;
            int high = lead == 0xed ? 0x9f : 0xbf;
            return second >= low && second <= high && bytes[i + 2] < -64 ? 3 : 0;
        }
        if (lead >= 0xc2 && lead < 0xe0) {
            return left >= 2 && bytes[i + 1] < -64 ? 2 : 0;
        }
        if (lead < 0xf0 || lead > 0xf4 || left < 4) {
            return 0;
        }
        int second = bytes[i + 1] & 0xff;
        int low = lead == 0xf0 ? 0x90 : 0x80;
        int high = lead == 0xf4 ? 0x8f : 0xbf;
        return second >= low && second <= high && bytes[i + 2] < -64 && bytes[i + 3] < -64 ? 4 : 0;
    }

    static Text repair() {
        return new Text("用 UTF-8 编码重新保存文件。", "Save the file again in UTF-8.");
    }
}
