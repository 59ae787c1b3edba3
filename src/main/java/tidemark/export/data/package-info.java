/// A report as data for other programs: a tabular data package (CSV with Table Schema), JSON-stat and SDMX-JSON.
@NullMarked
package tidemark.export.data;

import org.jspecify.annotations.NullMarked;
