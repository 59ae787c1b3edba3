@NullMarked
package tidemark.find;

import org.jspecify.annotations.NullMarked;
