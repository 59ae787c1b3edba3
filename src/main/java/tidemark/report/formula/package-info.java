/// Formulas of derived figures: read, unit-checked, computed with intervals.
@NullMarked
package tidemark.report.formula;

import org.jspecify.annotations.NullMarked;
