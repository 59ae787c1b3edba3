/// The finished picture as data: marks with absolute places, bundled font, colours and the figures they show. Knows
/// nothing of charts, reports or surfaces.
@NullMarked
package tidemark.picture;

import org.jspecify.annotations.NullMarked;
