package tidemark.service;

import java.util.Locale;
import java.util.Objects;
import tidemark.report.Rank;

/// A rank in a form for programs: `province:1`, `city:3/10`, `nation:first`, and for ranks held for years on end
/// `province:1 6y`, or `province:1 consecutive` where their number is not stated.
final class RankCode {
    private RankCode() {}

    static String of(Rank rank) {
        var code = new StringBuilder(lower(rank.scope())).append(':').append(place(rank));
        if (rank.of() != null) {
            code.append('/').append(rank.of());
        }
        if (rank.streakYears() != null) {
            code.append(' ').append(rank.streakYears()).append('y');
        } else if (rank.consecutive()) {
            code.append(" consecutive");
        }
        return code.toString();
    }

    private static String place(Rank rank) {
        return rank.place().map(Object::toString).orElseGet(() -> lower(Objects.requireNonNull(rank.superlative())));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
