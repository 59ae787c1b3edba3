/// The window: what its parts share. Each part has a package of its own below this one.
@NullMarked
package tidemark.desk;

import org.jspecify.annotations.NullMarked;
