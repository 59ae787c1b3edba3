/// Questions to the reader.
@NullMarked
package tidemark.desk.dialogs;

import org.jspecify.annotations.NullMarked;
