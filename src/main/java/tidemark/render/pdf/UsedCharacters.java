package tidemark.render.pdf;

import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import tidemark.picture.font.Face;

/// The characters that a document draws with one weight of the bundled font, each with a code of its own.
final class UsedCharacters {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Face face;
    private final Map<Integer, Integer> codes = new LinkedHashMap<>();

    UsedCharacters(Face face) {
        this.face = face;
    }

    Face face() {
        return face;
    }

    /// As the resources of its pages call the font.
    COSName name() {
        return COSName.getPDFName(face.name());
    }

    /// Code points to codes: 1, 2, 3 … in the order of first use.
    Map<Integer, Integer> codes() {
        return Collections.unmodifiableMap(codes);
    }

    /// A text as a string of a page's content: four digits a character.
    String encode(String text) {
        var hex = new StringBuilder(text.length() * 4 + 2).append('<');
        text.codePoints().forEach(point -> hex.append(HEX.toHexDigits((short) code(point))));
        return hex.append('>').toString();
    }

    private int code(int point) {
        Integer known = codes.putIfAbsent(point, codes.size() + 1);
        return known == null ? codes.size() : known;
    }
}
