package tidemark.render.png;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import tidemark.picture.Picture;

/// The words in a PNG file, for whoever cannot see it: `iTXt` chunks as the PNG specification, third edition, section
/// 11.3.3.4,
/// lays them out.
final class PngText {

    private static final int AFTER_HEADER = 8 + 12 + 13;

    private PngText() {}

    /// The file with title and description of the picture right after its header.
    static byte[] insert(byte[] png, Picture picture) {
        byte[] title = chunk("Title", picture.language(), picture.title());
        byte[] description = chunk("Description", picture.language(), picture.description());
        return ByteBuffer.allocate(png.length + title.length + description.length)
                .put(png, 0, AFTER_HEADER)
                .put(title)
                .put(description)
                .put(png, AFTER_HEADER, png.length - AFTER_HEADER)
                .array();
    }

    private static byte[] chunk(String keyword, String language, String text) {
        byte[] words = text.replace("\0", "").getBytes(UTF_8);
        byte[] head = ("iTXt" + keyword + "\0\0\0" + tag(language) + "\0\0").getBytes(ISO_8859_1);
        var crc = new CRC32();
        crc.update(head);
        crc.update(words);
        return ByteBuffer.allocate(4 + head.length + words.length + 4)
                .putInt(head.length - 4 + words.length)
                .put(head)
                .put(words)
                .putInt((int) crc.getValue())
                .array();
    }

    /// Only what the chunk may hold; otherwise the language stays unsaid.
    private static String tag(String language) {
        return language.matches("[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*") ? language : "";
    }
}
