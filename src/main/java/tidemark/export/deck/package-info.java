/// Charts as slides, in a presentation of our own or in a reader's template.
@NullMarked
package tidemark.export.deck;

import org.jspecify.annotations.NullMarked;
