/// Pictures as PDF files: shapes stay shapes, and text can be searched and copied.
@NullMarked
package tidemark.render.pdf;

import org.jspecify.annotations.NullMarked;
