package tidemark.talk;

import org.jspecify.annotations.Nullable;

/// What someone in the hall may ask, and what there is to answer.
///
/// @param figure id of the figure or event that it is about; null where it is about the report
public record Question(
        String question, String answer, @Nullable String figure) {}
