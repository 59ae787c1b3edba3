/// A picture as the parts of a slide: shapes that can be edited, charts with their data, and words for placeholders.
@NullMarked
package tidemark.render.pptx;

import org.jspecify.annotations.NullMarked;
