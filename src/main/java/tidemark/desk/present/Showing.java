package tidemark.desk.present;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Picture;
import tidemark.talk.EvidenceCard;
import tidemark.talk.StageLook;

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

    /// The evidence of a figure or an event that the picture shows; empty where there is none.
    Optional<Picture> evidence(String id, StageLook look) {
        return page == null
                ? EvidenceCard.of(id, slide.request().talk().report(), look)
                : page.page().evidence().apply(id, look);
    }

    /// The ids of what stands out while the rest fades.
    Set<String> lit() {
        return explained == null ? Set.of() : Set.of(explained);
    }
}
