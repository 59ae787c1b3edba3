package tidemark.render.png;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import tidemark.picture.Finish;
import tidemark.picture.Picture;
import tidemark.picture.Provenance;

/// The chunks of a PNG file, as the PNG specification, third edition, lays them out.
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte BITS = 8;
    private static final byte TRUE_COLOUR = 2;
    private static final byte TRUE_COLOUR_WITH_ALPHA = 6;
    private static final byte RELATIVE_COLORIMETRIC = 1;
    private static final byte METRE = 1;
    private static final double METRES_PER_INCH = 0.0254;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);

    private PngFile() {
        out.writeBytes(SIGNATURE);
    }

    /// @param rows compressed
    static byte[] of(Picture picture, int width, int height, double dpi, Finish finish, byte[] rows) {
        var file = new PngFile();
        file.chunk("IHDR", header(width, height, finish.isTransparent() ? TRUE_COLOUR_WITH_ALPHA : TRUE_COLOUR));
        file.chunk("sRGB", new byte[] {RELATIVE_COLORIMETRIC});
        file.chunk("pHYs", resolution((int) Math.round(dpi / METRES_PER_INCH)));
        file.chunk("iTXt", text("Title", picture.language(), picture.title()));
        file.chunk("iTXt", text("Description", picture.language(), picture.description()));
        Provenance provenance = finish.provenance();
        if (provenance != null) {
            file.chunk("iTXt", text(Provenance.KEYWORD, "", provenance.json()));
        }
        file.chunk("IDAT", rows);
        file.chunk("IEND", new byte[0]);
        return file.out.toByteArray();
    }

    private void chunk(String type, byte[] data) {
        byte[] name = type.getBytes(US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] header(int width, int height, byte colourType) {
        return ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(BITS)
                .put(colourType)
                .array();
    }

    private static byte[] resolution(int pixelsPerMetre) {
        return ByteBuffer.allocate(9)
                .putInt(pixelsPerMetre)
                .putInt(pixelsPerMetre)
                .put(METRE)
                .array();
    }

    /// Words for whoever cannot see the picture, and for programs.
    private static byte[] text(String keyword, String language, String text) {
        byte[] head = (keyword + "\0\0\0" + tag(language) + "\0\0").getBytes(ISO_8859_1);
        byte[] words = text.replace("\0", "").getBytes(UTF_8);
        return ByteBuffer.allocate(head.length + words.length)
                .put(head)
                .put(words)
                .array();
    }

    /// Only what the chunk may hold; otherwise the language stays unsaid.
    private static String tag(String language) {
        return language.matches("[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*") ? language : "";
    }
}
