/// The entry point: it decides between the window and the command line.
@NullMarked
package tidemark.app;

import org.jspecify.annotations.NullMarked;
