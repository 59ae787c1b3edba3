package tidemark.desk.present;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Picture;

/// A slide as the audience sees it.
///
/// @param explained the id of the figure or event that stands out, with its evidence; null for none
/// @param card the evidence, to be laid over the slide; null for none
record Showing(
        ShownSlide slide,
        @Nullable String explained,
        @Nullable Picture card) {

    Picture picture() {
        return slide.picture();
    }

    /// The ids of what stands out while the rest fades.
    Set<String> lit() {
        return explained == null ? Set.of() : Set.of(explained);
    }
}
