/// A section: its narrative beside its charts.
@NullMarked
package tidemark.desk.section;

import org.jspecify.annotations.NullMarked;
