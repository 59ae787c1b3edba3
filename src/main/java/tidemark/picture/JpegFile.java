package tidemark.picture;

import java.io.ByteArrayOutputStream;

/// The segments of a JPEG file (ITU-T T.81).
final class JpegFile {
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int FIRST_APP = 0xe0;
    private static final int ADOBE = 0xee;
    private static final int LAST_APP = 0xef;
    private static final int COMMENT = 0xfe;

    private final byte[] file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int at = 2;
    private int width;
    private int height;
    private boolean isUsual = true;
    private boolean hasFrame;
    private boolean hasScan;

    JpegFile(byte[] file) {
        this.file = file;
    }

    static boolean is(byte[] file) {
        return file.length > 3 && at(file, 0) == 0xff && at(file, 1) == START && at(file, 2) == 0xff;
    }

    EncodedImage.Outcome read() {
        kept.write(file, 0, 2);
        boolean isWhole = keepPixels();
        if (hasFrame && !isUsual) {
            return new EncodedImage.Outcome.Refused(EncodedImage.Fault.UNUSUAL);
        }
        return isWhole && hasFrame && hasScan
                ? EncodedImage.sized(EncodedImage.Format.JPEG, width, height, kept.toByteArray())
                : new EncodedImage.Outcome.Refused(EncodedImage.Fault.DAMAGED);
    }

    /// Keeps what says how the pixels look; false where the file is broken or ends too soon.
    private boolean keepPixels() {
        while (at + 1 < file.length && at(file, at) == 0xff) {
            int marker = at(file, at + 1);
            if (marker == 0xff) {
                at++;
            } else if (marker == END) {
                kept.write(file, at, 2);
                return true;
            } else if (!keepSegment(marker)) {
                return false;
            }
        }
        return false;
    }

    private boolean keepSegment(int marker) {
        if (at + 3 >= file.length) {
            return false;
        }
        int length = 2 + two(at + 2);
        if (length < 4 || at + length > file.length) {
            return false;
        }
        if (isFrame(marker) && !takeFrame(marker, length)) {
            return false;
        }
        boolean isBesides = marker == COMMENT || marker > FIRST_APP && marker <= LAST_APP && marker != ADOBE;
        if (!isBesides) {
            kept.write(file, at, length);
        }
        at += length;
        if (marker == SCAN) {
            hasScan = true;
            keepScan();
        }
        return true;
    }

    /// Huffman tables, arithmetic conditioning and the reserved marker lie between the frames' markers.
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /// Baseline, extended and progressive frames of 8 bits in grey or three colours are what every surface shows.
    private boolean takeFrame(int marker, int length) {
        if (length < 10 || hasFrame) {
            return false;
        }
        hasFrame = true;
        height = two(at + 5);
        width = two(at + 7);
        int components = at(file, at + 9);
        isUsual = marker <= 0xc2 && at(file, at + 4) == 8 && (components == 1 || components == 3);
        return true;
    }

    /// Up to the next marker that is neither a stuffed byte nor a restart.
    private void keepScan() {
        int from = at;
        while (at + 1 < file.length && (at(file, at) != 0xff || isWithinScan(at(file, at + 1)))) {
            at++;
        }
        kept.write(file, from, at - from);
    }

    private static boolean isWithinScan(int marker) {
        return marker == 0 || marker >= 0xd0 && marker <= 0xd7;
    }

    private int two(int index) {
        return at(file, index) << 8 | at(file, index + 1);
    }

    private static int at(byte[] file, int index) {
        return file[index] & 0xff;
    }
}
