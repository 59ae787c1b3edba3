/// Charts in the window: a card each, in a grid that reflows.
@NullMarked
package tidemark.desk.chart;

import org.jspecify.annotations.NullMarked;
