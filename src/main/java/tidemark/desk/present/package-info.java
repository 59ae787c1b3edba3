/// Giving a talk: the slides of the open report on the whole screen.
@NullMarked
package tidemark.desk.present;

import org.jspecify.annotations.NullMarked;
