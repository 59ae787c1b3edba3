/// How figures, ranks, places and narrative read in Chinese and in English. Pure functions: no clock, no
/// default locale.
@NullMarked
package tidemark.report.wording;

import org.jspecify.annotations.NullMarked;
