/// How a reader looks at a report: with or without what is derived, in which scale. Looking makes another report and
/// leaves the first as it is.
@NullMarked
package tidemark.report.lens;

import org.jspecify.annotations.NullMarked;
