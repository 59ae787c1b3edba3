/// What the window remembers from one run to the next.
@NullMarked
package tidemark.desk.settings;

import org.jspecify.annotations.NullMarked;
