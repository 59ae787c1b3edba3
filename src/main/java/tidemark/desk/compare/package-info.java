/// The page that holds open reports against each other, and two editions of one.
@NullMarked
package tidemark.desk.compare;

import org.jspecify.annotations.NullMarked;
