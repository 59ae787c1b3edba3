/// Files around pictures and tables: their names, their sizes, and writing them so that nothing is lost.
@NullMarked
package tidemark.export;

import org.jspecify.annotations.NullMarked;
