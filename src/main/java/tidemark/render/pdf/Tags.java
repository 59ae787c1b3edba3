package tidemark.render.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import tidemark.picture.Part;

/// The structure of a document, which screen readers go through, page by page: the words around the chart, its title as
/// a heading, and the chart as a figure with its alternative text (ISO 32000-1, 14.7).
final class Tags {

    private static final COSName STRUCT_ELEMENT = COSName.getPDFName("StructElem");

    private final COSDictionary document;
    private final COSArray elements = new COSArray();

    private Tags(String language, COSDictionary root) {
        document = element("Document", root);
        document.setString(COSName.LANG, language);
        document.setItem(COSName.K, elements);
    }

    static COSDictionary of(String language, List<Leaf> leaves) {
        var root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        var tags = new Tags(language, root);
        var numbers = new COSArray();
        for (int number = 0; number < leaves.size(); number++) {
            leaves.get(number).page().getCOSObject().setInt(COSName.STRUCT_PARENTS, number);
            numbers.add(COSInteger.get(number));
            numbers.add(tags.parents(leaves.get(number)));
        }
        root.setItem(COSName.K, PdfObjects.array(tags.document));
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, leaves.size());
        return root;
    }

    /// From the page's pieces of content to the elements that they belong to, which are added.
    private COSArray parents(Leaf leaf) {
        var parents = new COSArray();
        COSDictionary figure = null;
        for (Piece piece : leaf.pieces()) {
            if (!piece.isChart() || figure == null) {
                COSDictionary element = piece.isChart() ? figure(leaf) : words(piece);
                element.setItem(COSName.PG, leaf.page().getCOSObject());
                element.setItem(COSName.K, new COSArray());
                elements.add(element);
                figure = piece.isChart() ? element : figure;
                hold(element, parents);
            } else {
                hold(figure, parents);
            }
        }
        return parents;
    }

    /// The next piece of content belongs to an element.
    private static void hold(COSDictionary element, COSArray parents) {
        element.getCOSArray(COSName.K).add(COSInteger.get(parents.size()));
        parents.add(element);
    }

    private COSDictionary figure(Leaf leaf) {
        COSDictionary figure = element("Figure", document);
        figure.setString(COSName.T, leaf.picture().title());
        figure.setString(COSName.ALT, leaf.picture().description());
        figure.setItem(COSName.A, layout(leaf.page().getCOSObject().getCOSArray(COSName.MEDIA_BOX)));
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
}
