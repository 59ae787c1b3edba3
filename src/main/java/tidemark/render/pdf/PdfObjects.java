package tidemark.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// Makes the parts of one document.
///
/// @param document that they belong to
record PdfObjects(COSDocument document) {

    static COSArray array(COSBase... items) {
        var array = new COSArray();
        for (COSBase item : items) {
            array.add(item);
        }
        return array;
    }

    COSStream stream(byte[] content) throws IOException {
        return filled(document.createCOSStream(), content, COSName.FLATE_DECODE);
    }

    /// A font file says how long it is when unpacked.
    COSStream font(byte[] file) throws IOException {
        COSStream stream = stream(file);
        stream.setInt(COSName.LENGTH1, file.length);
        return stream;
    }

    /// Not compressed, so that programs which know nothing of PDF find it.
    COSStream metadata(byte[] xml) throws IOException {
        COSStream stream = document.createCOSStream();
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        return filled(stream, xml, null);
    }

    private static COSStream filled(COSStream stream, byte[] content, @Nullable COSName filter) throws IOException {
        try (OutputStream out = filter == null ? stream.createOutputStream() : stream.createOutputStream(filter)) {
            out.write(content);
        }
        return stream;
    }
}
