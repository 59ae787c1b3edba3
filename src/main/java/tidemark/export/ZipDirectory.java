package tidemark.export;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The directory at the end of a ZIP file.
final class ZipDirectory {
    private static final int HEADER = 0x0201_4b50;
    private static final int HEADER_LENGTH = 46;
    private static final int SYSTEM = 5;
    private static final int NAME_LENGTH = 28;
    private static final int EXTRA_LENGTH = 30;
    private static final int COMMENT_LENGTH = 32;
    private static final int ATTRIBUTES = 38;

    private static final byte UNIX = 3;
    private static final int FILE_THAT_ALL_MAY_READ = 0100644 << 16;

    private ZipDirectory() {}

    /// Says of every file that it was packed on Unix. Java says MS-DOS, and then the unzip of most Linux systems takes
    /// Chinese names for those of an old code page, whatever else the entry says.
    static byte[] ofUnix(byte[] directory) {
        var bytes = ByteBuffer.wrap(directory.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (at + HEADER_LENGTH <= bytes.capacity() && bytes.getInt(at) == HEADER) {
            bytes.put(at + SYSTEM, UNIX);
            bytes.putInt(at + ATTRIBUTES, FILE_THAT_ALL_MAY_READ);
            at += HEADER_LENGTH + length(bytes, at + NAME_LENGTH);
        }
        return bytes.array();
    }

    /// Of name, extra fields and comment together.
    private static int length(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at))
                + Short.toUnsignedInt(bytes.getShort(at + EXTRA_LENGTH - NAME_LENGTH))
                + Short.toUnsignedInt(bytes.getShort(at + COMMENT_LENGTH - NAME_LENGTH));
    }
}
