package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.Picture;

/// What there is to see in a body or in a part of it.
record Seen(Picture picture) {

    static Seen in(Body body) {
        return in(body.marks());
    }

    static Seen in(List<Mark> marks) {
        return new Seen(new Picture("seen", 1, 1, Colour.of(0xffffff), "zh", "", "", marks));
    }

    /// Only what belongs to one figure or event.
    Seen of(String id) {
        return in(picture.subjects().stream()
                .filter(group -> group.subject() != null && group.subject().id().equals(id))
                .map(group -> (Mark) group)
                .toList());
    }

    List<String> texts() {
        return picture.texts().stream().map(Mark.TextRun::text).toList();
    }

    /// All words in drawing order, without breaks.
    String words() {
        return String.join("", texts());
    }

    Mark.TextRun text(String words) {
        return picture.texts().stream()
                .filter(run -> run.text().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no run of text is “" + words + "”: " + texts()));
    }

    List<Mark.Circle> discs(Colour fill) {
        var found = new ArrayList<Mark.Circle>();
        leaves(picture.marks()).forEach(mark -> {
            if (mark instanceof Mark.Circle circle && fill.equals(circle.fill())) {
                found.add(circle);
            }
        });
        return found;
    }

    Stream<Mark> leaves() {
        return leaves(picture.marks());
    }

    private static Stream<Mark> leaves(List<Mark> marks) {
        return marks.stream()
                .flatMap(mark -> mark instanceof Mark.Group group ? leaves(group.marks()) : Stream.of(mark));
    }
}
