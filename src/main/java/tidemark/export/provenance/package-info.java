/// Where a picture comes from: what files carry of it, and reading that back.
@NullMarked
package tidemark.export.provenance;

import org.jspecify.annotations.NullMarked;
