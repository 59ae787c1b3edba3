/// Files held against programs that know nothing of this one. Where such a program is not installed, its tests skip and
/// say so.
@NullMarked
package tidemark.outside;

import org.jspecify.annotations.NullMarked;
