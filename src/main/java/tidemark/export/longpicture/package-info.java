/// A report as one long picture for a telephone (一图读懂).
@NullMarked
package tidemark.export.longpicture;

import org.jspecify.annotations.NullMarked;
