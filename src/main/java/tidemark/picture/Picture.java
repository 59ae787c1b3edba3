package tidemark.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A finished picture. Renderers paint the ground, then the marks in order; they never measure, wrap, format or choose.
///
/// @param id of the chart, for ids within files
/// @param width in pixels
/// @param height in pixels
/// @param language BCP 47 tag of its words
/// @param title its finding, for file properties and screen readers
/// @param description the alternative text: every value, unit and qualifier in it
public record Picture(
        String id,
        double width,
        double height,
        Colour ground,
        String language,
        String title,
        String description,
        List<Mark> marks) {

    public Picture {
        marks = List.copyOf(marks);
    }

    /// The same picture, so many times as large, words and all.
    public Picture scaled(double by) {
        return by == 1
                ? this
                : new Picture(
                        id, width * by, height * by, ground, language, title, description, Mark.scaled(marks, by));
    }

    /// A part of the picture, enlarged until it is as wide as the whole: drawn anew, so words and lines stay sharp.
    /// Marks
    /// reach beyond its edges where the part cuts through them.
    ///
    /// @param part within the picture, of a width above 0; its shape is the picture's
    public Picture enlarged(Bounds part) {
        List<Mark> seen = Mark.moved(Excerpt.of(marks, part), -part.x(), -part.y());
        return new Picture(
                id, width, height, ground, language, title, description, Mark.scaled(seen, width / part.width()));
    }

    /// The topmost subject whose box holds a point.
    public Optional<Mark.Group> hit(double x, double y) {
        return subjects().reversed().stream()
                .filter(group -> Bounds.of(group).filter(b -> b.contains(x, y)).isPresent())
                .findFirst();
    }

    /// The groups that show something, in drawing order, outer before inner.
    public List<Mark.Group> subjects() {
        var found = new ArrayList<Mark.Group>();
        collect(marks, found);
        return found;
    }

    private static void collect(List<Mark> marks, List<Mark.Group> found) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                if (group.subject() != null) {
                    found.add(group);
                }
                collect(group.marks(), found);
            }
        }
    }

    /// Every run of text, in drawing order.
    public List<Mark.TextRun> texts() {
        var found = new ArrayList<Mark.TextRun>();
        collectTexts(marks, found);
        return found;
    }

    private static void collectTexts(List<Mark> marks, List<Mark.TextRun> found) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Group group -> collectTexts(group.marks(), found);
                case Mark.TextRun run -> found.add(run);
                case Mark.Rectangle _, Mark.Circle _, Mark.Path _, Mark.Image _ -> {}
            }
        }
    }
}
