/// Guess first: the values of a chart are covered, guessed, and shown beside the guesses.
@NullMarked
package tidemark.desk.guess;

import org.jspecify.annotations.NullMarked;
