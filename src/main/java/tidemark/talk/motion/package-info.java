/// How one slide becomes the next, as pictures: a bar grows from its base, what both show moves to its new place, and
/// everything else is there at once. Nothing moves that shows no figure.
@NullMarked
package tidemark.talk.motion;

import org.jspecify.annotations.NullMarked;
