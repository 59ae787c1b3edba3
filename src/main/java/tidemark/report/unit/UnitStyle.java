package tidemark.report.unit;

/// In which scale an amount reads.
public enum UnitStyle {
    /// In the scale that the source prints: 2730亿元, 2819亩; `2,730 (100 million yuan)`, `2,819 mu`, as the China
    /// Statistical Yearbook writes it.
    PRINTED,
    /// In thousands, millions and billions of yuan or dollars, and in hectares: `CNY 273.0 billion`, `187.9 ha`.
    INTERNATIONAL
}
