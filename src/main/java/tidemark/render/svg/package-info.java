/// Pictures as SVG files: text stays text, and everything that shows a figure is named after it.
@NullMarked
package tidemark.render.svg;

import org.jspecify.annotations.NullMarked;
