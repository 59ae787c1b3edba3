/// A report as a workbook (Office Open XML, ECMA-376): figures, events, derived figures with live formulas, terms,
/// sources
/// and a sheet for each chart.
@NullMarked
package tidemark.export.workbook;

import org.jspecify.annotations.NullMarked;
