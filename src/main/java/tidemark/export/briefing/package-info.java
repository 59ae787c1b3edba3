/// A report as a briefing for a word processor.
@NullMarked
package tidemark.export.briefing;

import org.jspecify.annotations.NullMarked;
