package tidemark.report.unit;

/// In which scale amounts read in each language. Kept apart, as readers of the one are used to other scales than
/// readers of the other.
public record UnitStyles(UnitStyle zh, UnitStyle en) {

    /// Chinese as printed, English in the international scale.
    public static final UnitStyles CUSTOMARY = new UnitStyles(UnitStyle.PRINTED, UnitStyle.INTERNATIONAL);
}
