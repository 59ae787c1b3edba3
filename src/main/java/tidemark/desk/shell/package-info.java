/// The window's frame: header, tabs, status line.
@NullMarked
package tidemark.desk.shell;

import org.jspecify.annotations.NullMarked;
