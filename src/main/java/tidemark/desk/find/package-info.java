/// Finding anything of the open report from anywhere in the window.
@NullMarked
package tidemark.desk.find;

import org.jspecify.annotations.NullMarked;
