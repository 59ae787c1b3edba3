package tidemark.render.pdf;

import java.util.List;
import tidemark.picture.Picture;

/// Pictures as the pages of one document.
///
/// @param description what is in it, for those who search
/// @param language BCP 47 tag of its words
/// @param pictures a page each, at least one
/// @param isListed whether programs list the pages by their titles
public record Pages(String title, String description, String language, List<Picture> pictures, boolean isListed) {

    public Pages {
        pictures = List.copyOf(pictures);
        if (pictures.isEmpty()) {
            throw new IllegalArgumentException("a document has a page");
        }
    }

    /// A document of one picture.
    static Pages of(Picture picture) {
        return new Pages(picture.title(), picture.description(), picture.language(), List.of(picture), false);
    }
}
