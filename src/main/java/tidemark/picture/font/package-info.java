/// The bundled font and its measures, read from the font files themselves.
@NullMarked
package tidemark.picture.font;

import org.jspecify.annotations.NullMarked;
