package tidemark.desk.present;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Picture;
import tidemark.report.Report;

/// What the audience sees.
///
/// @param slide the one shown, or the one that an interlude returns to
/// @param page of the interlude that stands in the place of the slide; null for none
/// @param explained the id of the figure or event that stands out, with its evidence; null for none
/// @param card the evidence, to be laid over the picture; null for none
record Showing(
        ShownSlide slide,
        @Nullable ShownPage page,
        @Nullable String explained,
        @Nullable Picture card) {

    static Showing of(ShownSlide slide) {
        return new Showing(slide, null, null, null);
    }

    /// The slide, or what stands in its place.
    Picture picture() {
        return page == null ? slide.picture() : page.picture();
    }

    /// Whose figures and events the marks of the picture show.
    Report report() {
        return page == null ? slide.request().talk().report() : page.report();
    }

    /// The ids of what stands out while the rest fades.
    Set<String> lit() {
        return explained == null ? Set.of() : Set.of(explained);
    }
}
