/// The keys of the window: what runs them and what explains them.
@NullMarked
package tidemark.desk.keys;

import org.jspecify.annotations.NullMarked;
