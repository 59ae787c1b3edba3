package tidemark.sidecar;

import org.jspecify.annotations.Nullable;
import tidemark.picture.Colour;
import tidemark.picture.EncodedImage;

/// How the slides of a talk look.
///
/// @param accent takes the place of the sea's blue; null for that
/// @param logo in a corner of every slide; null for none
public record TalkLook(@Nullable Colour accent, @Nullable EncodedImage logo) {

    /// As the program draws it.
    public static final TalkLook PLAIN = new TalkLook(null, null);
}
