/// Units as reports print them, what they measure and how they read in English.
@NullMarked
package tidemark.report.unit;

import org.jspecify.annotations.NullMarked;
