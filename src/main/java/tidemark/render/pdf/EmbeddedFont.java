package tidemark.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import tidemark.picture.font.Face;

/// The bundled font in a document, cut to the characters that it uses (ISO 32000-1, 9.7).
///
/// Every character has a code of its own. PDFBox's own way of embedding gives codes to shapes: where one shape serves
/// several characters, such as `／` and `∕` or two spaces of one width, what is copied from the document may be another
/// character than what was written.
final class EmbeddedFont {

    /// What is needed to draw.
    private static final List<String> TABLES = List.of("head", "hhea", "loca", "maxp", "prep", "glyf", "hmtx");

    private static final int EM = 1000;
    private static final int LETTERS = 26;
    private static final int TAG_LENGTH = 6;

    private final UsedCharacters used;
    private final PdfObjects objects;
    private final String name;

    private EmbeddedFont(UsedCharacters used, PdfObjects objects) {
        this.used = used;
        this.objects = objects;
        this.name = tag() + "+NotoSansSC-" + style(used.face());
    }

    /// @param used after everything was encoded
    static COSDictionary of(UsedCharacters used, PdfObjects objects) throws IOException {
        return new EmbeddedFont(used, objects).font();
    }

    private static String style(Face face) {
        return switch (face) {
            case REGULAR -> "Regular";
            case BOLD -> "Bold";
        };
    }

    /// Six letters that tell fonts of different characters apart.
    private String tag() {
        var sum = new CRC32();
        sum.update(used.codes().keySet().stream()
                .map(Character::toString)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
        var letters = new StringBuilder();
        for (long rest = sum.getValue(); letters.length() < TAG_LENGTH; rest /= LETTERS) {
            letters.append((char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }

    private COSDictionary font() throws IOException {
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, PdfObjects.array(drawn()));
        font.setItem(COSName.TO_UNICODE, objects.stream(ToUnicode.map(used.codes())));
        return font;
    }

    private COSDictionary drawn() throws IOException {
        try (TrueTypeFont whole = new TTFParser()
                .parse(RandomAccessReadBuffer.createBufferFromStream(used.face().open()))) {
            CmapLookup glyphs = whole.getUnicodeCmapLookup();
            var subset = new TTFSubsetter(whole, TABLES);
            subset.addGlyphIds(
                    used.codes().keySet().stream().map(glyphs::getGlyphId).collect(Collectors.toSet()));
            var file = new ByteArrayOutputStream();
            subset.writeToStream(file);
            var font = new COSDictionary();
            font.setItem(COSName.TYPE, COSName.FONT);
            font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
            font.setName(COSName.BASE_FONT, name);
            font.setItem(COSName.CIDSYSTEMINFO, identity());
            font.setItem(
                    COSName.FONT_DESC,
                    FontDescriptor.of(used.face(), name, whole.getHeader(), objects.font(file.toByteArray())));
            font.setInt(COSName.DW, EM);
            font.setItem(COSName.W, widths());
            font.setItem(COSName.CID_TO_GID_MAP, objects.stream(shapes(glyphs, subset.getGIDMap())));
            return font;
        }
    }

    private static COSDictionary identity() {
        var system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        return system;
    }

    /// The advances of the codes from 1, in thousandths of an em.
    private COSArray widths() {
        var widths = new COSArray();
        used.codes()
                .keySet()
                .forEach(point ->
                        widths.add(COSInteger.get(Math.round(used.face().width(point, EM)))));
        return PdfObjects.array(COSInteger.ONE, widths);
    }

    /// For each code from 0 two bytes: the number of its shape in the cut font.
    ///
    /// @param kept shapes of the cut font to those of the whole
    private byte[] shapes(CmapLookup glyphs, Map<Integer, Integer> kept) {
        var cut = kept.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[2]);
        used.codes().keySet().forEach(point -> {
            int shape = cut.getOrDefault(glyphs.getGlyphId(point), 0);
            bytes.write(shape >> 8);
            bytes.write(shape);
        });
        return bytes.toByteArray();
    }
}
