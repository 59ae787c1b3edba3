package tidemark.export.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import tidemark.picture.font.Face;

/// The bundled font cut to the characters of a page, as a rule of its style sheet.
final class PageFont {
    private static final List<String> TABLES =
            List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

    private PageFont() {}

    /// Both weights as `@font-face` rules with the font in them.
    ///
    /// @param words every character that may be shown
    static String rules(String words) {
        var characters = new TreeSet<Integer>();
        words.codePoints().filter(Character::isBmpCodePoint).forEach(characters::add);
        var rules = new StringBuilder();
        for (Face face : Face.values()) {
            rules.append("@font-face{font-family:\"")
                    .append(Face.FAMILY)
                    .append("\";font-weight:")
                    .append(face.weight())
                    .append(";src:url(data:font/woff;base64,")
                    .append(Base64.getEncoder().encodeToString(WoffFile.of(subset(face, characters))))
                    .append(") format(\"woff\")}\n");
        }
        return rules.toString();
    }

    private static byte[] subset(Face face, Iterable<Integer> characters) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.open()))) {
            var subsetter = new TTFSubsetter(font, TABLES);
            characters.forEach(c -> {
                if (face.has(c)) {
                    subsetter.add(c);
                }
            });
            var bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
