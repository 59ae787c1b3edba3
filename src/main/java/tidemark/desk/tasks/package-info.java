/// Work beside the JavaFX thread.
@NullMarked
package tidemark.desk.tasks;

import org.jspecify.annotations.NullMarked;
