/// Report files in JSON: read, checked, and every problem named with its place and its repair.
@NullMarked
package tidemark.report.json;

import org.jspecify.annotations.NullMarked;
