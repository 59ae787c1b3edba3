package tidemark.render.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// The pages of a document by their titles, as programs list them beside it.
final class Bookmarks {
    private Bookmarks() {}

    static PDDocumentOutline of(List<Leaf> leaves) {
        var outline = new PDDocumentOutline();
        leaves.forEach(leaf -> outline.addLast(to(leaf)));
        return outline;
    }

    private static PDOutlineItem to(Leaf leaf) {
        var whole = new PDPageFitDestination();
        whole.setPage(leaf.page());
        var item = new PDOutlineItem();
        item.setTitle(leaf.picture().title());
        item.setDestination(whole);
        return item;
    }
}
