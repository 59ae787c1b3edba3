/// From a report to a picture: which chart is honest, and where everything goes.
@NullMarked
package tidemark.chart;

import org.jspecify.annotations.NullMarked;
