package tidemark.chart.layout;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tidemark.report.Figure;
import tidemark.report.ObsStatus;
import tidemark.report.Qualifier;

/// How sure a figure is, in the three respects that change how it is drawn (R5). They show at once where they meet:
/// 预计超过 is hatched and has an arrow.
///
/// @param qualifier null where the printed value is the value
record Look(ObsStatus status, boolean derived, @Nullable Qualifier qualifier) {
    static final Look PLAIN = new Look(ObsStatus.A, false, null);
    static final Look DERIVED = new Look(ObsStatus.A, true, null);

    static Look of(Figure figure) {
        return new Look(figure.obsStatus(), figure.isDerived(), figure.qualifier());
    }

    /// The look that an entry of the key explains, and nothing else.
    static Look of(KeyEntry entry) {
        return switch (entry) {
            case HOLLOW_POINT -> new Look(ObsStatus.E, false, null);
            case POINT_SIGN -> new Look(ObsStatus.A, false, Qualifier.MORE_THAN);
            case PRELIMINARY -> new Look(ObsStatus.P, false, null);
            case ESTIMATE -> new Look(ObsStatus.E, false, null);
            case TARGET -> new Look(ObsStatus.F, false, null);
            case DERIVED -> DERIVED;
            case MORE_THAN -> new Look(ObsStatus.A, false, Qualifier.MORE_THAN);
            case AT_LEAST -> new Look(ObsStatus.A, false, Qualifier.AT_LEAST);
            case LESS_THAN -> new Look(ObsStatus.A, false, Qualifier.LESS_THAN);
            case AT_MOST -> new Look(ObsStatus.A, false, Qualifier.AT_MOST);
            case ABOUT -> new Look(ObsStatus.A, false, Qualifier.ABOUT);
        };
    }

    /// The same surface with a square end.
    Look unqualified() {
        return new Look(status, derived, null);
    }

    /// What of it the key must explain.
    Set<KeyEntry> key() {
        var entries = EnumSet.noneOf(KeyEntry.class);
        switch (status) {
            case A -> {}
            case P -> entries.add(KeyEntry.PRELIMINARY);
            case E -> entries.add(KeyEntry.ESTIMATE);
            case F -> entries.add(KeyEntry.TARGET);
        }
        if (derived) {
            entries.add(KeyEntry.DERIVED);
        }
        if (qualifier != null) {
            entries.add(entryOf(qualifier));
        }
        return entries;
    }

    private static KeyEntry entryOf(Qualifier qualifier) {
        return switch (qualifier) {
            case MORE_THAN -> KeyEntry.MORE_THAN;
            case AT_LEAST -> KeyEntry.AT_LEAST;
            case LESS_THAN -> KeyEntry.LESS_THAN;
            case AT_MOST -> KeyEntry.AT_MOST;
            case ABOUT -> KeyEntry.ABOUT;
        };
    }
}
