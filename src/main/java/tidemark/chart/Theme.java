package tidemark.chart;

/// The ground on which a picture stands.
public enum Theme {
    LIGHT,
    DARK
}
