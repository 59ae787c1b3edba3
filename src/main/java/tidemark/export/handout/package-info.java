/// A talk on paper: the slides with what is said to them.
@NullMarked
package tidemark.export.handout;

import org.jspecify.annotations.NullMarked;
