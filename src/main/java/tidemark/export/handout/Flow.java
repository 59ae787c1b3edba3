package tidemark.export.handout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidemark.chart.layout.TextBox;
import tidemark.export.PlainWords;
import tidemark.export.TalkRequest;
import tidemark.picture.Picture;
import tidemark.picture.font.Face;
import tidemark.report.Text;

/// Lays slides and their notes out on as many pages as they take.
final class Flow {
    private static final Text CONTINUED = new Text("（续）", ", continued");

    private final TalkRequest request;
    private final Paper paper;
    private final List<List<Block>> pages = new ArrayList<>();
    private double y = Paper.BOTTOM;

    private Flow(TalkRequest request, Paper paper) {
        this.request = request;
        this.paper = paper;
    }

    /// What stands on each page.
    static List<List<Block>> of(TalkRequest request, Paper paper) {
        var flow = new Flow(request, paper);
        request.numbers().forEach(flow::add);
        return flow.pages;
    }

    private void add(int number) {
        Picture slide = request.picture(number);
        String heading = number + 1 + "  " + slide.title();
        var lines = request.notes(number).stream()
                .map(PlainWords::of)
                .filter(line -> !line.isBlank())
                .toList();
        Passage notes = Passage.of(PlainWords.of(heading), lines, paper.notesWidth());
        if (Math.max(paper.slideHeight(), notes.height()) > Paper.BOTTOM - y) {
            turn();
        }
        Passage.Parted parted = notes.part(Paper.BOTTOM - y);
        put(slide, parted.first());
        for (Passage rest = parted.rest(); !rest.isEmpty(); rest = parted.rest()) {
            turn();
            parted = rest.under(continued(number)).part(Paper.BOTTOM - y);
            put(null, parted.first());
        }
    }

    private TextBox continued(int number) {
        return TextBox.line(number + 1 + CONTINUED.in(request.language()), Face.BOLD, Paper.NOTES);
    }

    private void turn() {
        pages.add(new ArrayList<>());
        y = Paper.TOP;
    }

    private void put(@Nullable Picture slide, Passage notes) {
        pages.getLast().add(new Block(y, slide, notes));
        double height =
                slide == null ? notes.height() + Paper.GAP : Math.max(Paper.rowHeight(), notes.height() + Paper.GAP);
        y += height;
    }
}
