/// The speaker's hand on the audience's picture: spotlight, pointer, pen and zoom.
@NullMarked
package tidemark.desk.present.hand;

import org.jspecify.annotations.NullMarked;
