package tidemark.render.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import tidemark.picture.Part;
import tidemark.picture.Picture;

/// The structure of a document with one picture, which screen readers go through: the words around the chart, its title
/// as a heading, and the chart as a figure with its alternative text (ISO 32000-1, 14.7).
final class Tags {

    private static final COSName STRUCT_ELEMENT = COSName.getPDFName("StructElem");

    private final Picture picture;
    private final COSDictionary page;
    private final COSDictionary document;
    private final COSArray elements = new COSArray();
    private final COSArray parents = new COSArray();

    private Tags(Picture picture, COSDictionary page, COSDictionary root) {
        this.picture = picture;
        this.page = page;
        document = element("Document", root);
    }

    /// @param pieces of the page's content by their numbers
    /// @param box of the page
    static COSDictionary of(Picture picture, List<Piece> pieces, COSDictionary page, COSArray box) {
        var root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        var tags = new Tags(picture, page, root);
        tags.fill(pieces, box);
        root.setItem(COSName.K, PdfObjects.array(tags.document));
        root.setItem(COSName.PARENT_TREE, tags.parentTree());
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, 1);
        page.setInt(COSName.STRUCT_PARENTS, 0);
        return root;
    }

    private void fill(List<Piece> pieces, COSArray box) {
        document.setString(COSName.LANG, picture.language());
        document.setItem(COSName.K, elements);
        COSDictionary figure = null;
        for (Piece piece : pieces) {
            if (!piece.isChart() || figure == null) {
                COSDictionary element = piece.isChart() ? figure(box) : words(piece);
                element.setItem(COSName.PG, page);
                element.setItem(COSName.K, new COSArray());
                elements.add(element);
                figure = piece.isChart() ? element : figure;
                holds(element);
            } else {
                holds(figure);
            }
        }
    }

    /// The next piece of content belongs to an element.
    private void holds(COSDictionary element) {
        element.getCOSArray(COSName.K).add(COSInteger.get(parents.size()));
        parents.add(element);
    }

    private COSDictionary figure(COSArray box) {
        COSDictionary figure = element("Figure", document);
        figure.setString(COSName.T, picture.title());
        figure.setString(COSName.ALT, picture.description());
        figure.setItem(COSName.A, layout(box));
        return figure;
    }

    /// In one piece, though the page breaks them into lines.
    private COSDictionary words(Piece piece) {
        COSDictionary element = element(piece.type(), document);
        if (piece.words() instanceof Part.Words words) {
            element.setString(COSName.ACTUAL_TEXT, words.text());
        }
        return element;
    }

    private static COSDictionary element(String kind, COSDictionary parent) {
        var element = new COSDictionary();
        element.setItem(COSName.TYPE, STRUCT_ELEMENT);
        element.setName(COSName.S, kind);
        element.setItem(COSName.P, parent);
        return element;
    }

    private static COSDictionary layout(COSArray box) {
        var layout = new COSDictionary();
        layout.setName(COSName.O, "Layout");
        layout.setName(COSName.getPDFName("Placement"), "Block");
        layout.setItem(COSName.BBOX, box);
        return layout;
    }

    /// From the page's pieces of content to the elements that they belong to.
    private COSDictionary parentTree() {
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, PdfObjects.array(COSInteger.ZERO, parents));
        return tree;
    }
}
