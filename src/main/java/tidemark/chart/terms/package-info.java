/// What every term means that charts and their data use, in both languages.
@NullMarked
package tidemark.chart.terms;

import org.jspecify.annotations.NullMarked;
