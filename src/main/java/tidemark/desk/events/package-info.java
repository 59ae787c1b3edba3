/// Every event of the report, in time and by level, and what it can be narrowed by.
@NullMarked
package tidemark.desk.events;

import org.jspecify.annotations.NullMarked;
