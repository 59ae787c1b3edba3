package tidemark.report.unit;

/// What a unit measures (SDMX UNIT_MEASURE). Values of one measure can be converted into each other; all others cannot.
public enum Measure {
    CNY,
    USD,
    PERCENT,
    PERMILLE,
    PERCENTAGE_POINT,
    DAY,
    WORKING_DAY,
    MONTH,
    YEAR,
    AREA,
    TONNE,
    TEU,
    PERSON_TIMES,
    COUNT
}
