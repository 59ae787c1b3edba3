package tidemark.export.page;

import tidemark.export.Evidence;

/// Evidence as a card beside what it is about. Screen readers hear the tables instead, where all of it stands in order.
final class EvidenceCards {

    /// @param element `div`, or `span` within a paragraph
    /// @param classes besides `ev`
    void put(Evidence evidence, String element, String classes, Markup page) {
        page.open(element, "class", "ev " + classes, "aria-hidden", "true");
        page.words("span", evidence.name(), "class", "n");
        page.open("b").text(evidence.reading().text()).close();
        for (Evidence.Line line : evidence.lines()) {
            page.open("span", "class", "l")
                    .words("i", line.label())
                    .words("span", line.quoted() ? "“" + line.words() + "”" : line.words())
                    .close();
        }
        page.close();
    }
}
