/// The source's own words beside the charts, each figure marked as what the report makes of it.
@NullMarked
package tidemark.desk.source;

import org.jspecify.annotations.NullMarked;
