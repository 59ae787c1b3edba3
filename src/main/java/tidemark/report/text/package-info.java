/// Finds figures in Chinese text.
@NullMarked
package tidemark.report.text;

import org.jspecify.annotations.NullMarked;
