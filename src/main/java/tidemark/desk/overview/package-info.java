/// The first section of a report, which leads to the others.
@NullMarked
package tidemark.desk.overview;

import org.jspecify.annotations.NullMarked;
