package tidemark.render.pptx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Mark;
import tidemark.picture.Part;
import tidemark.picture.Picture;
import tidemark.picture.Plot;
import tidemark.picture.Subject;

/// A picture parted into what becomes charts, words in places of their own, and shapes.
final class Parting {

    /// A group that a chart of the slide draws.
    ///
    /// @param around what the group around it shows; null for nothing
    record Charted(Plot plot, Mark.Group group, @Nullable Subject around) {}

    /// Words and the lines in which the picture sets them.
    record Worded(Part.Words words, List<Mark.TextRun> lines) {}

    private final boolean charts;
    private final List<Charted> charted = new ArrayList<>();
    private final List<Worded> worded = new ArrayList<>();
    private final List<Mark> rest;

    Parting(Picture picture) {
        charts = hasPlot(picture.marks());
        rest = rest(picture.marks(), null);
    }

    private static boolean hasPlot(List<Mark> marks) {
        return marks.stream()
                .anyMatch(mark ->
                        mark instanceof Mark.Group group && (group.part() instanceof Plot || hasPlot(group.marks())));
    }

    List<Charted> charted() {
        return charted;
    }

    List<Worded> worded() {
        return worded;
    }

    /// What is drawn with shapes; its groups all show something.
    List<Mark> rest() {
        return rest;
    }

    private List<Mark> rest(List<Mark> marks, @Nullable Subject around) {
        var left = new ArrayList<Mark>();
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Group group -> left.addAll(rest(group, around));
                case Mark.Rectangle _, Mark.Circle _, Mark.Path _, Mark.TextRun _, Mark.Image _ -> left.add(mark);
            }
        }
        return left;
    }

    private List<Mark> rest(Mark.Group group, @Nullable Subject around) {
        return switch (group.part()) {
            case Part.Words words -> {
                worded.add(new Worded(words, lines(group.marks())));
                yield List.of();
            }
            case Plot plot -> {
                charted.add(new Charted(plot, group, around));
                yield List.of();
            }
            case Part.InPlot _ -> List.of();
            case Part.KeySign sign -> charts && !sign.inPlots() ? List.of() : rest(group.marks(), around);
            case Part.Bar _ -> rest(group.marks(), around);
            case null -> shown(group, around);
        };
    }

    private List<Mark> shown(Mark.Group group, @Nullable Subject around) {
        var subject = group.subject();
        if (subject == null) {
            return rest(group.marks(), around);
        }
        var marks = rest(group.marks(), subject);
        return marks.isEmpty() ? List.of() : List.of(new Mark.Group(subject, marks));
    }

    private static List<Mark.TextRun> lines(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.TextRun.class::isInstance)
                .map(Mark.TextRun.class::cast)
                .toList();
    }
}
