/// Pictures as PNG files. AWT's drawing is used here without a toolkit or a screen.
@NullMarked
package tidemark.render.png;

import org.jspecify.annotations.NullMarked;
