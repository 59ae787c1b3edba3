package tidemark.render.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import tidemark.picture.Picture;

/// A page of a document and what it shows.
///
/// @param pieces of its content by their numbers
record Leaf(Picture picture, PDPage page, List<Piece> pieces) {
    Leaf {
        pieces = List.copyOf(pieces);
    }
}
