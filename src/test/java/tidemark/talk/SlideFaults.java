package tidemark.talk;

import java.util.ArrayList;
import java.util.List;
import tidemark.picture.Bounds;
import tidemark.picture.Picture;

/// What nobody should find on a slide: words outside of it, and words on other words.
public final class SlideFaults {
    /// So much of a box is empty above Latin letters and below Chinese ones, in ems.
    private static final double OVERLAP = 0.14;

    private SlideFaults() {}

    public static List<String> of(Picture picture) {
        var found = new ArrayList<String>();
        var runs = picture.texts();
        for (int i = 0; i < runs.size(); i++) {
            Bounds box = Bounds.of(runs.get(i)).orElseThrow();
            if (box.x() < 0 || box.y() < 0 || box.right() > picture.width() || box.bottom() > picture.height()) {
                found.add(picture.id() + ": outside “" + runs.get(i).text() + "”");
            }
            for (int j = i + 1; j < runs.size(); j++) {
                double tolerance =
                        OVERLAP * Math.min(runs.get(i).size(), runs.get(j).size());
                if (box.overlaps(Bounds.of(runs.get(j)).orElseThrow(), tolerance)) {
                    found.add(picture.id() + ": “" + runs.get(i).text() + "” on “"
                            + runs.get(j).text() + "”");
                }
            }
        }
        return found;
    }
}
