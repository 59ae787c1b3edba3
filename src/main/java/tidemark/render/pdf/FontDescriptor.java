package tidemark.render.pdf;

import org.apache.fontbox.ttf.HeaderTable;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import tidemark.picture.font.Face;

/// What a document says of the bundled font as a whole, in thousandths of an em (ISO 32000-1, 9.8).
final class FontDescriptor {

    private static final int SYMBOLIC = 4;
    private static final int EM = 1000;
    private static final int CAP_HEIGHT = 733;

    private FontDescriptor() {}

    /// @param whole what the font file says of all its shapes
    static COSDictionary of(Face face, String name, HeaderTable whole, COSStream file) {
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT_DESC);
        font.setName(COSName.FONT_NAME, name);
        font.setString(COSName.FONT_FAMILY, Face.FAMILY);
        font.setInt(COSName.FONT_WEIGHT, face.weight());
        font.setInt(COSName.FLAGS, SYMBOLIC);
        font.setItem(COSName.FONT_BBOX, box(whole));
        font.setInt(COSName.ITALIC_ANGLE, 0);
        font.setInt(COSName.ASCENT, (int) Math.round(face.ascent(EM)));
        font.setInt(COSName.DESCENT, (int) -Math.round(face.descent(EM)));
        font.setInt(COSName.CAP_HEIGHT, CAP_HEIGHT);
        font.setInt(COSName.STEM_V, stem(face));
        font.setItem(COSName.FONT_FILE2, file);
        return font;
    }

    private static COSArray box(HeaderTable whole) {
        return PdfObjects.array(
                COSInteger.get(whole.getXMin()),
                COSInteger.get(whole.getYMin()),
                COSInteger.get(whole.getXMax()),
                COSInteger.get(whole.getYMax()));
    }

    private static int stem(Face face) {
        return switch (face) {
            case REGULAR -> 76;
            case BOLD -> 134;
        };
    }
}
