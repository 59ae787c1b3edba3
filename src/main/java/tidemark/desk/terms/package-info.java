/// The glossary: what every term of the window means, in both languages.
@NullMarked
package tidemark.desk.terms;

import org.jspecify.annotations.NullMarked;
