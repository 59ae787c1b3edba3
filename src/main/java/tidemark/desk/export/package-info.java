/// Taking charts out of the window: copying, dragging, saving one, exporting many.
@NullMarked
package tidemark.desk.export;

import org.jspecify.annotations.NullMarked;
