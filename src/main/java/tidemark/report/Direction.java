package tidemark.report;

/// Which way an indicator improves.
public enum Direction {
    MORE,
    LESS
}
