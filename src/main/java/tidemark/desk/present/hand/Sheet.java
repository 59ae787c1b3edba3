package tidemark.desk.present.hand;

import org.jspecify.annotations.Nullable;
import tidemark.sidecar.SlidePlace;

/// What the pen draws on.
///
/// @param place of the slide in the talk; null for what stands in the place of a slide for a while
/// @param picture the id of what stands there; empty for a slide
record Sheet(@Nullable SlidePlace place, String picture) {

    static Sheet of(SlidePlace place) {
        return new Sheet(place, "");
    }

    static Sheet of(String picture) {
        return new Sheet(null, picture);
    }
}
