package tidemark.render.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import tidemark.picture.Picture;

/// The structure of a document with one picture, which screen readers go through: a figure with its alternative text
/// (ISO 32000-1, 14.7).
final class Tags {

    /// The number of the page's one piece of content.
    static final int FIGURE = 0;

    private static final COSName STRUCT_ELEMENT = COSName.getPDFName("StructElem");
    private static final COSName BOX = COSName.getPDFName("BBox");

    private Tags() {}

    /// @param box of the page
    static COSDictionary of(Picture picture, COSDictionary page, COSArray box) {
        var root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        COSDictionary document = element("Document", root);
        document.setString(COSName.LANG, picture.language());
        root.setItem(COSName.K, PdfObjects.array(document));
        COSDictionary figure = element("Figure", document);
        document.setItem(COSName.K, PdfObjects.array(figure));
        figure.setItem(COSName.PG, page);
        figure.setString(COSName.T, picture.title());
        figure.setString(COSName.ALT, picture.description());
        figure.setItem(COSName.A, layout(box));
        figure.setInt(COSName.K, FIGURE);
        root.setItem(COSName.PARENT_TREE, parents(figure));
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, 1);
        page.setInt(COSName.STRUCT_PARENTS, 0);
        return root;
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
        layout.setItem(BOX, box);
        return layout;
    }

    /// From the page's pieces of content to the elements that they belong to.
    private static COSDictionary parents(COSDictionary figure) {
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, PdfObjects.array(COSInteger.ZERO, PdfObjects.array(figure)));
        return tree;
    }
}
