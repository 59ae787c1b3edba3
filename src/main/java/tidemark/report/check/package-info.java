/// Proves a report against the text of its source.
@NullMarked
package tidemark.report.check;

import org.jspecify.annotations.NullMarked;
