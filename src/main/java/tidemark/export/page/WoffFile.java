package tidemark.export.page;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Deflater;

/// A font file compressed for browsers, as W3C's WOFF 1.0 says.
final class WoffFile {
    private static final int SIGNATURE = 0x774f4646;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;
    private static final int FONT_HEADER = 12;
    private static final int FONT_ENTRY = 16;

    private WoffFile() {}

    /// @param font a TrueType file
    static byte[] of(byte[] font) {
        var from = ByteBuffer.wrap(font);
        int tables = from.getShort(4);
        var entries = ByteBuffer.allocate(tables * ENTRY);
        var data = new ByteArrayOutputStream(font.length);
        int start = HEADER + tables * ENTRY;
        int unpacked = FONT_HEADER + tables * FONT_ENTRY;
        for (int i = 0; i < tables; i++) {
            int at = FONT_HEADER + i * FONT_ENTRY;
            int offset = from.getInt(at + 8);
            int length = from.getInt(at + 12);
            byte[] packed = smaller(font, offset, length);
            entries.putInt(from.getInt(at))
                    .putInt(start + data.size())
                    .putInt(packed.length)
                    .putInt(length)
                    .putInt(from.getInt(at + 4));
            data.writeBytes(packed);
            data.writeBytes(new byte[padding(packed.length)]);
            unpacked += length + padding(length);
        }
        return ByteBuffer.allocate(start + data.size())
                .putInt(SIGNATURE)
                .putInt(from.getInt(0))
                .putInt(start + data.size())
                .putShort((short) tables)
                .putShort((short) 0)
                .putInt(unpacked)
                .put(new byte[HEADER - 20])
                .put(entries.array())
                .put(data.toByteArray())
                .array();
    }

    private static int padding(int length) {
        return -length & 3;
    }

    /// Compressed, or as it is where that is no smaller.
    private static byte[] smaller(byte[] font, int offset, int length) {
        byte[] plain = new byte[length];
        System.arraycopy(font, offset, plain, 0, length);
        byte[] packed = new byte[length];
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            deflater.setInput(plain);
            deflater.finish();
            int size = deflater.deflate(packed);
            return deflater.finished() && size < length ? Arrays.copyOf(packed, size) : plain;
        }
    }
}
