/// Which chart is honest: the rules R1 to R18, the choice of form, refusals with their reason and what to use instead.
@NullMarked
package tidemark.chart.rule;

import org.jspecify.annotations.NullMarked;
