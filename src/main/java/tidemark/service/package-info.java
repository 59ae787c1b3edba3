/// The use cases that the window and the command line share: open, check, draw, export.
@NullMarked
package tidemark.service;

import org.jspecify.annotations.NullMarked;
