package tidemark.report;

/// What sort of quantity an indicator is.
public enum IndicatorKind {
    STOCK,
    FLOW,
    RATIO,
    INDEX,
    DURATION,
    COUNT,
    RANK,
    STREAK
}
