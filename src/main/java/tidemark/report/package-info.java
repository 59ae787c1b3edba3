/// What a report says: figures with their qualifiers, units, ranks, events, sections, sources and derivations. Knows
/// nothing of charts, files or windows.
@NullMarked
package tidemark.report;

import org.jspecify.annotations.NullMarked;
