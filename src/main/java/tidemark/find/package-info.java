/// Finding figures, events, definitions and paragraphs of a report by a few letters or characters.
@NullMarked
package tidemark.find;

import org.jspecify.annotations.NullMarked;
