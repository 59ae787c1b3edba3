package tidemark.desk.present.hand;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.picture.Subject;

/// A light that follows the hand, or rests on a mark of the slide.
final class Spotlight {
    static final double LEAST = 0.05;
    static final double MOST = 0.6;
    private static final double USUAL = 0.17;
    private static final double STEP = 1.15;

    /// So much around a mark stays bright, as a fraction of the slide's height.
    private static final double RIM = 0.015;

    private double radius = USUAL;
    private @Nullable Key marked;

    /// A mark in whatever language.
    private record Key(String id, String which) {}

    /// @param steps positive for a larger light
    void size(double steps) {
        radius = Math.clamp(radius * Math.pow(STEP, steps), LEAST, MOST);
    }

    /// Lets the light follow the hand again.
    void leaveMark() {
        marked = null;
    }

    /// Rests on the mark at a place of the slide; follows the hand again where there is none, or where it is there
    /// already.
    void choose(Picture slide, Spot spot) {
        Key under = slide.hit(spot.x() * slide.width(), spot.y() * slide.height())
                .map(Spotlight::key)
                .orElse(null);
        marked = Objects.equals(under, marked) ? null : under;
    }

    /// Goes on to the mark after or before, in the order of the slide.
    ///
    /// @param step 1 or -1
    void further(Picture slide, int step) {
        List<Key> keys = slide.subjects().stream()
                .map(Spotlight::key)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!keys.isEmpty()) {
            int at = keys.indexOf(marked);
            int next = at < 0 && step < 0 ? keys.size() - 1 : Math.floorMod(at + step, keys.size());
            marked = keys.get(next);
        }
    }

    /// What it leaves bright.
    ///
    /// @param hand on the slide
    Light light(@Nullable Picture slide, Spot hand, Region region) {
        Optional<Light> box = slide == null ? Optional.empty() : box(slide, region);
        return box.orElseGet(() -> new Light.Round(region.onScreen(hand), radius));
    }

    private Optional<Light> box(Picture slide, Region region) {
        return slide.subjects().stream()
                .filter(group -> marked != null && marked.equals(key(group)))
                .map(Bounds::of)
                .flatMap(Optional::stream)
                .reduce(Bounds::union)
                .map(bounds -> box(bounds.grow(RIM * slide.height()), slide, region));
    }

    private static Light box(Bounds bounds, Picture slide, Region region) {
        Spot corner = region.onScreen(new Spot(bounds.x() / slide.width(), bounds.y() / slide.height()));
        return new Light.Box(
                corner,
                bounds.width() / slide.width() / region.share(),
                bounds.height() / slide.height() / region.share());
    }

    private static @Nullable Key key(Mark.Group group) {
        Subject subject = group.subject();
        return subject == null ? null : new Key(subject.id(), subject.which());
    }
}
