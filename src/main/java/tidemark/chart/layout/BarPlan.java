package tidemark.chart.layout;

/// Where names and values stand around bars, the better ones first.
enum BarPlan {
    /// Names to the left of the bars, values at their ends.
    NAMES_BESIDE,
    /// Names above the bars, values at their ends.
    NAMES_ABOVE,
    /// Names and values above the bars.
    ALL_ABOVE
}
