package tidemark.render.png;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// How a camera was held, as its JPEG says it (Exif 2.32, tag 0x0112): the pixels lie as the sensor did.
enum ExifTurn {
    NONE(1, 0, 0, 1),
    MIRRORED(-1, 0, 0, 1),
    HALF(-1, 0, 0, -1),
    UPSIDE_DOWN(1, 0, 0, -1),
    TRANSPOSED(0, 1, 1, 0),
    RIGHT(0, 1, -1, 0),
    TRANSVERSED(0, -1, -1, 0),
    LEFT(0, -1, 1, 0);

    private static final int ORIENTATION = 0x0112;
    private static final int APP1 = 0xe1;
    private static final int SCAN = 0xda;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private final double m00;
    private final double m10;
    private final double m01;
    private final double m11;

    ExifTurn(double m00, double m10, double m01, double m11) {
        this.m00 = m00;
        this.m10 = m10;
        this.m01 = m01;
        this.m11 = m11;
    }

    /// Whether width and height change places.
    boolean isSideways() {
        return m00 == 0;
    }

    /// Brings pixels upright, with the upper left corner at 0, 0 again.
    AffineTransform upright(double width, double height) {
        double x = Math.min(0, m00 * width) + Math.min(0, m01 * height);
        double y = Math.min(0, m10 * width) + Math.min(0, m11 * height);
        return new AffineTransform(m00, m10, m01, m11, -x, -y);
    }

    /// [#NONE] where the file says nothing, or nothing that makes sense.
    static ExifTurn of(byte[] jpeg) {
        try {
            return find(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return NONE;
        }
    }

    private static ExifTurn find(ByteBuffer file) {
        int at = 2;
        while ((file.get(at) & 0xff) == 0xff && (file.get(at + 1) & 0xff) != SCAN) {
            int length = file.getShort(at + 2) & 0xffff;
            boolean isExif = (file.get(at + 1) & 0xff) == APP1
                    && length > EXIF.length + 2
                    && file.slice(at + 4, EXIF.length).equals(ByteBuffer.wrap(EXIF));
            if (isExif) {
                return inDirectory(file.slice(at + 4 + EXIF.length, length - 2 - EXIF.length));
            }
            at += 2 + length;
        }
        return NONE;
    }

    private static ExifTurn inDirectory(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int count = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < count; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= values().length ? values()[value - 1] : NONE;
            }
        }
        return NONE;
    }
}
