/// Making a talk one's own: which slides, in which order, with which words and how much time.
@NullMarked
package tidemark.desk.outline;

import org.jspecify.annotations.NullMarked;
