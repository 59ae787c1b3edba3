package tidemark.desk.evidence;

import org.jspecify.annotations.Nullable;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Growth;
import tidemark.report.ObsStatus;
import tidemark.report.Qualifier;
import tidemark.report.Rank;

/// Which term of the glossary explains what is said of a figure.
final class TermKeys {
    static final String DERIVED = "computed.derived";
    static final String INTERVAL = "computed.interval";
    static final String CONDITION = "computed.condition";
    static final String CONVERSION = "computed.conversion";
    static final String ON_THE_YEAR = "change.yoy";

    private static final String STREAK = "rank.streak";

    private TermKeys() {}

    static String of(ObsStatus status) {
        return "status." + status.name();
    }

    /// What makes a figure less than plain: its qualifier, else how final it is.
    static String qualifying(Figure figure) {
        Qualifier qualifier = figure.qualifier();
        return qualifier == null ? of(figure.obsStatus()) : "qualifier." + qualifier.name();
    }

    /// At which prices, where that is stated; else what kind of change.
    static String of(Growth growth) {
        return switch (growth.price()) {
            case NOMINAL, REAL -> "price." + growth.price().name();
            case UNKNOWN -> "growth." + growth.unit().name();
        };
    }

    static String of(Event.Claim claim) {
        return switch (claim) {
            case FIRST, ONLY, BEST, LEADING -> "superlative." + claim.name();
            case CONSECUTIVE -> STREAK;
        };
    }

    static String of(Rank rank) {
        Rank.@Nullable Superlative superlative = rank.superlative();
        return superlative != null ? "superlative." + superlative.name() : rank.consecutive() ? STREAK : "rank.place";
    }
}
