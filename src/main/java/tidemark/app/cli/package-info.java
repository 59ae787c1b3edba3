/// The command line.
@NullMarked
package tidemark.app.cli;

import org.jspecify.annotations.NullMarked;
