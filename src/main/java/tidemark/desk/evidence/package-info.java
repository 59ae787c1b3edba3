/// What a figure or an event rests on, shown beside where the reader asked.
@NullMarked
package tidemark.desk.evidence;

import org.jspecify.annotations.NullMarked;
