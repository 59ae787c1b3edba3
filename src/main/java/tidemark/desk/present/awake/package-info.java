/// Keeping the screen awake while a talk is given, with the commands that each system has for it.
@NullMarked
package tidemark.desk.present.awake;

import org.jspecify.annotations.NullMarked;
