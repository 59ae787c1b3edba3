/// One ordinary example of every form: the pictures that references hold and the gallery shows.
@NullMarked
package tidemark.chart.gallery;

import org.jspecify.annotations.NullMarked;
