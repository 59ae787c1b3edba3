package tidemark.render.png;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/// Compresses the rows of an image as a PNG file holds them: a zlib stream (RFC 1950) of rows with a filter's number
/// before
/// each.
///
/// Charts repeat most rows. A row that repeats the one above needs no compressing: it is the filter "up" and zeros, and
/// these
/// were compressed once. Such blocks stand by themselves, so they may follow each other and any block that ends in a
/// full flush.
final class Scanlines {

    private static final int NO_FILTER = 0;
    private static final int UP = 2;
    private static final int ADLER_MODULUS = 65521;

    /// With the fastest method, no dictionary.
    private static final byte[] ZLIB_HEADER = {0x78, 0x01};

    /// A block of nothing that says it is the last.
    private static final byte[] LAST_BLOCK = {0x03, 0x00};

    private final int[] pixels;
    private final int width;
    private final int height;
    private final boolean alpha;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
    private final byte[] buffer = new byte[1 << 15];
    private final byte[] row;
    private long sumA = 1;
    private long sumB;

    /// @param pixels row by row, as 0xAARRGGBB, not multiplied with alpha
    /// @param alpha whether the first component of each is kept
    Scanlines(int[] pixels, int width, int height, boolean alpha) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
        this.alpha = alpha;
        this.row = new byte[1 + (alpha ? 4 : 3) * width];
    }

    byte[] compress() {
        byte[] repeat = repeatedRow();
        long repeatSum = sumOfRow();
        out.writeBytes(ZLIB_HEADER);
        var deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            for (int y = 0; y < height; ) {
                y = differentRows(y, deflater);
                for (; y < height && repeats(y); y++) {
                    out.writeBytes(repeat);
                    addSum(repeatSum);
                }
            }
        } finally {
            deflater.end();
        }
        out.writeBytes(LAST_BLOCK);
        writeSum();
        return out.toByteArray();
    }

    /// Returns the first row after `from` that repeats the one above it.
    private int differentRows(int from, Deflater deflater) {
        int y = from;
        do {
            read(y++);
            addSum(sumOfRow());
            deflater.setInput(row);
            drain(deflater, Deflater.NO_FLUSH);
        } while (y < height && !repeats(y));
        drain(deflater, Deflater.FULL_FLUSH);
        return y;
    }

    private void drain(Deflater deflater, int flush) {
        int count;
        do {
            count = deflater.deflate(buffer, 0, buffer.length, flush);
            out.write(buffer, 0, count);
        } while (count == buffer.length);
    }

    private boolean repeats(int y) {
        int at = y * width;
        return y > 0 && Arrays.equals(pixels, at, at + width, pixels, at - width, at);
    }

    private void read(int y) {
        row[0] = NO_FILTER;
        int to = 1;
        for (int at = y * width; at < (y + 1) * width; at++) {
            int pixel = pixels[at];
            row[to] = (byte) (pixel >> 16);
            row[to + 1] = (byte) (pixel >> 8);
            row[to + 2] = (byte) pixel;
            to += 3;
            if (alpha) {
                row[to++] = (byte) (pixel >> 24);
            }
        }
    }

    /// The block of a row that repeats the one above, which is in `row` afterwards.
    private byte[] repeatedRow() {
        row[0] = UP;
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(row);
            drain(deflater, Deflater.FULL_FLUSH);
        } finally {
            deflater.end();
        }
        byte[] block = out.toByteArray();
        out.reset();
        return block;
    }

    private long sumOfRow() {
        var sum = new Adler32();
        sum.update(row);
        return sum.getValue();
    }

    /// Joins the checksum of a further row to that of all before it.
    private void addSum(long sum) {
        long a = sum & 0xffff;
        long b = sum >> 16;
        sumB = (sumB + b + row.length % ADLER_MODULUS * (sumA + ADLER_MODULUS - 1)) % ADLER_MODULUS;
        sumA = (sumA + a + ADLER_MODULUS - 1) % ADLER_MODULUS;
    }

    private void writeSum() {
        out.write((int) (sumB >> 8));
        out.write((int) sumB);
        out.write((int) (sumA >> 8));
        out.write((int) sumA);
    }
}
