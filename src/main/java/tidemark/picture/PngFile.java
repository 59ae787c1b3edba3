package tidemark.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The chunks of a PNG file (ISO/IEC 15948).
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT");
    private static final int HEADER = 13;
    private static final int AROUND = 12;

    /// Of the seven passes of an interlaced picture: first column, first row, step across, step down.
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private final byte[] file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private boolean hasColours;

    PngFile(byte[] file) {
        this.file = file;
    }

    static boolean is(byte[] file) {
        return file.length >= SIGNATURE.length
                && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    EncodedImage.Outcome read() {
        kept.writeBytes(SIGNATURE);
        if (file.length < SIGNATURE.length + AROUND + HEADER || !keepPixels()) {
            return damaged();
        }
        var header = ByteBuffer.wrap(file, SIGNATURE.length + 8, HEADER);
        long width = header.getInt() & 0xffff_ffffL;
        long height = header.getInt() & 0xffff_ffffL;
        if (EncodedImage.isTooLarge(width, height)) {
            return new EncodedImage.Outcome.Refused(EncodedImage.Fault.TOO_MANY_PIXELS);
        }
        int bits = header.get();
        int colour = header.get();
        int compression = header.get();
        int filter = header.get();
        boolean isKnown = compression == 0 && filter == 0;
        int interlace = header.get();
        boolean isSound = isKnown
                && (interlace == 0 || interlace == 1)
                && isPossible(bits, colour)
                && (colour != 3 || hasColours)
                && isWhole(length(width, height, bits * channels(colour), interlace == 1));
        return isSound ? EncodedImage.sized(EncodedImage.Format.PNG, width, height, kept.toByteArray()) : damaged();
    }

    /// Keeps the chunks that say how the pixels look; false where a chunk is broken, unknown and needed, or the last
    /// one
    /// missing.
    private boolean keepPixels() {
        int at = SIGNATURE.length;
        while (file.length - at >= AROUND) {
            int length = ByteBuffer.wrap(file, at, 4).getInt();
            var name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (length < 0 || length > file.length - at - AROUND || !isUnchanged(at, length)) {
                return false;
            }
            if (at == SIGNATURE.length && (!name.equals("IHDR") || length != HEADER)) {
                return false;
            }
            if (PIXELS.contains(name) || name.equals("IEND")) {
                kept.write(file, at, length + AROUND);
                hasColours |= name.equals("PLTE");
                if (name.equals("IDAT")) {
                    data.write(file, at + 8, length);
                }
            } else if (Character.isUpperCase(name.charAt(0))) {
                return false;
            }
            if (name.equals("IEND")) {
                return true;
            }
            at += length + AROUND;
        }
        return false;
    }

    private boolean isUnchanged(int at, int length) {
        var crc = new CRC32();
        crc.update(file, at + 4, length + 4);
        return (int) crc.getValue() == ByteBuffer.wrap(file, at + 8 + length, 4).getInt();
    }

    private static boolean isPossible(int bits, int colour) {
        return switch (colour) {
            case 0 -> bits == 1 || bits == 2 || bits == 4 || bits == 8 || bits == 16;
            case 3 -> bits == 1 || bits == 2 || bits == 4 || bits == 8;
            case 2, 4, 6 -> bits == 8 || bits == 16;
            default -> false;
        };
    }

    private static int channels(int colour) {
        return switch (colour) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
    }

    /// So many bytes the pixels take before they are deflated.
    private static long length(long width, long height, int bitsOfAPixel, boolean interlaced) {
        if (!interlaced) {
            return height * row(width, bitsOfAPixel);
        }
        return Arrays.stream(PASSES)
                .mapToLong(pass -> {
                    long columns = Math.max(0, (width - pass[0] + pass[2] - 1) / pass[2]);
                    long rows = Math.max(0, (height - pass[1] + pass[3] - 1) / pass[3]);
                    return columns == 0 ? 0 : rows * row(columns, bitsOfAPixel);
                })
                .sum();
    }

    private static long row(long columns, int bitsOfAPixel) {
        return 1 + (columns * bitsOfAPixel + 7) / 8;
    }

    /// Whether the data inflate to so many bytes.
    private boolean isWhole(long length) {
        try (var inflater = new Inflater()) {
            inflater.setInput(data.toByteArray());
            var buffer = new byte[1 << 16];
            long got = 0;
            int more;
            do {
                more = inflater.inflate(buffer);
                got += more;
            } while (more > 0 && got < length);
            return got >= length;
        } catch (DataFormatException e) {
            return false;
        }
    }

    private static EncodedImage.Outcome damaged() {
        return new EncodedImage.Outcome.Refused(EncodedImage.Fault.DAMAGED);
    }
}
