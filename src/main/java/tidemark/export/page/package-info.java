/// A report as one page for a browser, which needs nothing but itself.
@NullMarked
package tidemark.export.page;

import org.jspecify.annotations.NullMarked;
