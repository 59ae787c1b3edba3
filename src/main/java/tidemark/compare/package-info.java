/// Two or more reports side by side: which of their figures measure the same, by how much they differ, and what two
/// editions of one report changed. Pure; whatever cannot honestly be compared comes with its reason.
@NullMarked
package tidemark.compare;

import org.jspecify.annotations.NullMarked;
