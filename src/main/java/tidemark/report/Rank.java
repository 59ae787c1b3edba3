package tidemark.report;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A stated place in an order: a number, or a superlative. Never a length.
///
/// @param rank the place, counted from 1; null where a superlative is stated
/// @param superlative null where a place is stated
/// @param among the peers, where they are not simply all places of the scope
/// @param of how many are ranked, where stated
/// @param streakYears for how many years on end, where stated
/// @param consecutive held for years on end, stated with or without their number
/// @param printed the words of the source
public record Rank(
        @Nullable Integer rank,
        @Nullable Superlative superlative,
        Scope scope,
        @Nullable Text among,
        @Nullable Integer of,
        @Nullable Integer streakYears,
        boolean consecutive,
        String printed) {

    /// A place in an order that is stated without a number.
    public enum Superlative {
        FIRST,
        ONLY,
        BEST,
        HIGHEST,
        LOWEST,
        LEADING
    }

    public Rank {
        if ((rank == null) == (superlative == null)) {
            throw new IllegalArgumentException("either a rank or a superlative");
        }
        if (rank != null && rank < 1 || of != null && of < 1 || streakYears != null && streakYears < 1) {
            throw new IllegalArgumentException("ranks, their number and years count from 1");
        }
        consecutive = consecutive || streakYears != null;
    }

    public Optional<Integer> place() {
        return Optional.ofNullable(rank);
    }
}
