/// A report as a talk: which slides it has, how each looks on a screen of any size, and what can be said to it.
@NullMarked
package tidemark.talk;

import org.jspecify.annotations.NullMarked;
