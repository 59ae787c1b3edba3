package tidemark.report.unit;

/// What a unit measures (SDMX UNIT_MEASURE). Values of one measure can be converted into each other; all
/// others cannot.
public enum Measure {
    CNY,
    USD,
    PERCENT,
    PERMILLE,
    PERCENTAGE_POINT,
    /// How many times one amount is another: 倍.
    RATIO,
    /// Points of an index or a score.
    POINT,
    HOUR,
    DAY,
    WORKING_DAY,
    MONTH,
    YEAR,
    LENGTH,
    AREA,
    VOLUME,
    TONNE,
    POWER,
    ENERGY,
    TEU,
    PERSON_TIMES,
    COUNT
}
