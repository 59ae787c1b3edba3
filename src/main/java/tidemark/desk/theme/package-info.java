/// How the window looks, in light and dark.
@NullMarked
package tidemark.desk.theme;

import org.jspecify.annotations.NullMarked;
