/// Pictures on the screen, in JavaFX.
@NullMarked
package tidemark.render.fx;

import org.jspecify.annotations.NullMarked;
