package tidemark.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import tidemark.picture.Finish;
import tidemark.picture.MissingGlyphException;
import tidemark.picture.MissingGlyphs;
import tidemark.picture.Picture;

/// Pictures as a PDF document, a page each: shapes as shapes, words as text in the embedded font or as outlines, tagged
/// as a figure with its alternative text. The same pictures give the same bytes.
public final class PdfRenderer {

    private PdfRenderer() {}

    /// Writes a picture as a document.
    ///
    /// @param finish its resolution decides on the size of the page
    /// @throws MissingGlyphException if the bundled font lacks a character of it
    public static byte[] render(Picture picture, Finish finish) throws MissingGlyphException {
        return render(Pages.of(picture), finish);
    }

    /// Writes pictures as a document of several pages.
    ///
    /// @param finish its resolution decides on the size of the pages
    /// @throws MissingGlyphException if the bundled font lacks a character of them
    public static byte[] render(Pages pages, Finish finish) throws MissingGlyphException {
        for (Picture picture : pages.pictures()) {
            MissingGlyphs.refuse(picture);
        }
        try (var document = new PDDocument()) {
            new PagedDocument(pages, finish, document).make();
            var file = new ByteArrayOutputStream();
            document.save(file, CompressParameters.NO_COMPRESSION);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a document is made in memory", e);
        }
    }
}
