/// The JavaFX application and what it needs from the machine it starts on.
@NullMarked
package tidemark.app.desktop;

import org.jspecify.annotations.NullMarked;
