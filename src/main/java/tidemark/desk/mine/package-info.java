/// The charts that a reader put together, and the file that keeps them.
@NullMarked
package tidemark.desk.mine;

import org.jspecify.annotations.NullMarked;
