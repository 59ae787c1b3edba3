/// Files that change while they are open.
@NullMarked
package tidemark.desk.files;

import org.jspecify.annotations.NullMarked;
