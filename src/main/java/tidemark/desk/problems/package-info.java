/// What is wrong with a report that did not open.
@NullMarked
package tidemark.desk.problems;

import org.jspecify.annotations.NullMarked;
