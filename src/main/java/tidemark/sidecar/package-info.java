/// What a reader made of a report for themselves: charts of their own, notes, what they hid, which source they
/// attached, the talks they give of it.
/// Kept beside the report, never in it, and never with a value in it.
@NullMarked
package tidemark.sidecar;

import org.jspecify.annotations.NullMarked;
