package tidemark.chart.layout;

/// What a laid out chart is for.
enum Use {
    /// To be looked at.
    PICTURE,
    /// A whole slide; its marks say which data they draw.
    SLIDE,
    /// An area of a slide that has title and margins elsewhere; its marks say which data they draw.
    AREA
}
