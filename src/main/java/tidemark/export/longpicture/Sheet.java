package tidemark.export.longpicture;

import java.util.ArrayList;
import java.util.List;
import tidemark.chart.layout.TextBox;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.Picture;

/// The picture while it is put together from top to bottom.
final class Sheet {
    private final Paper paper;
    private final List<Mark> marks = new ArrayList<>();
    private final List<String> descriptions = new ArrayList<>();
    private double bottom;

    Sheet(Paper paper) {
        this.paper = paper;
    }

    Paper paper() {
        return paper;
    }

    List<Mark> marks() {
        return marks;
    }

    /// The alternative texts of the charts, in order.
    List<String> descriptions() {
        return descriptions;
    }

    /// Where the next thing begins.
    double bottom() {
        return bottom;
    }

    void gap(double points) {
        bottom += points;
    }

    void mark(Mark mark) {
        marks.add(mark);
    }

    /// Lines of words at the edge of the text.
    void words(TextBox words, Colour colour) {
        marks.addAll(words.at(Paper.TEXT, bottom, TextBox.Align.LEFT, colour));
        bottom += words.height();
    }

    /// A chart without its ground.
    void chart(Picture chart, double x) {
        marks.addAll(Mark.moved(chart.marks(), x, bottom));
        descriptions.add(chart.description());
        bottom += chart.height();
    }
}
