/// Which screens a computer has, and which of them the audience sees.
@NullMarked
package tidemark.desk.present.screens;

import org.jspecify.annotations.NullMarked;
