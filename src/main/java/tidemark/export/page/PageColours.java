package tidemark.export.page;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.picture.Stroke;

/// Which colour of a light chart becomes which of a dark one, learnt from charts drawn in both, so that a style sheet
/// can turn the one into the other.
final class PageColours {
    private final Map<Colour, Colour> darkOf = new LinkedHashMap<>();

    /// Learns from one chart in two themes.
    ///
    /// @throws IllegalStateException if it is not the same chart but for its colours, or if a colour would have to
    /// become two
    void learn(Picture light, Picture dark) {
        pair(light.ground(), dark.ground());
        pair(light.marks(), dark.marks());
    }

    Map<Colour, Colour> darkOf() {
        return darkOf;
    }

    private void pair(List<Mark> light, List<Mark> dark) {
        if (light.size() != dark.size()) {
            throw new IllegalStateException(light.size() + " marks in the light, " + dark.size() + " in the dark");
        }
        Iterator<Mark> other = dark.iterator();
        light.forEach(mark -> pair(mark, other.next()));
    }

    private void pair(Mark light, Mark dark) {
        switch (light) {
            case Mark.Group group -> pair(group.marks(), ((Mark.Group) dark).marks());
            case Mark.Rectangle r -> {
                pair(r.fill(), ((Mark.Rectangle) dark).fill());
                pair(r.stroke(), ((Mark.Rectangle) dark).stroke());
            }
            case Mark.Circle c -> {
                pair(c.fill(), ((Mark.Circle) dark).fill());
                pair(c.stroke(), ((Mark.Circle) dark).stroke());
            }
            case Mark.Path p -> {
                pair(p.fill(), ((Mark.Path) dark).fill());
                pair(p.stroke(), ((Mark.Path) dark).stroke());
            }
            case Mark.Image _ -> {}
            case Mark.TextRun run -> pair(run.colour(), ((Mark.TextRun) dark).colour());
        }
    }

    private void pair(@Nullable Stroke light, @Nullable Stroke dark) {
        if (light != null) {
            pair(light.colour(), Objects.requireNonNull(dark).colour());
        }
    }

    private void pair(@Nullable Colour light, @Nullable Colour dark) {
        if (light == null) {
            return;
        }
        Colour before = darkOf.putIfAbsent(light, Objects.requireNonNull(dark));
        if (before != null && !before.equals(dark)) {
            throw new IllegalStateException(
                    light.hex() + " becomes " + before.hex() + " and " + dark.hex() + " in the dark");
        }
    }
}
