/// Every figure and event of the report, in tables.
@NullMarked
package tidemark.desk.data;

import org.jspecify.annotations.NullMarked;
