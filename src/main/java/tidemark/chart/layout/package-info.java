/// Where everything in a picture goes: one class a form, a frame around them, and the setting of text.
@NullMarked
package tidemark.chart.layout;

import org.jspecify.annotations.NullMarked;
