/// How figures read in Chinese and in English.
@NullMarked
package tidemark.report.wording;

import org.jspecify.annotations.NullMarked;
