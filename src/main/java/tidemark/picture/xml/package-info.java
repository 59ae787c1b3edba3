/// Writing XML that is well formed whatever the words in it are.
@NullMarked
package tidemark.picture.xml;

import org.jspecify.annotations.NullMarked;
