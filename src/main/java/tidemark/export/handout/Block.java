package tidemark.export.handout;

import org.jspecify.annotations.Nullable;
import tidemark.picture.Picture;

/// A slide and its notes, or how these go on, on a page.
///
/// @param top of it
/// @param slide null where it stands on a page before
record Block(double top, @Nullable Picture slide, Passage notes) {}
