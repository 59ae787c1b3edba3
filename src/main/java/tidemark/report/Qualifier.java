package tidemark.report;

/// How a printed value relates to the true one (FHIR quantity comparator).
public enum Qualifier {
    MORE_THAN(">"),
    AT_LEAST(">="),
    LESS_THAN("<"),
    AT_MOST("<="),
    ABOUT("~");

    private final String symbol;

    Qualifier(String symbol) {
        this.symbol = symbol;
    }

    /// As the report format writes it.
    public String symbol() {
        return symbol;
    }

    /// True where the value is only a bound and its distance from the true one is not known.
    public boolean isBound() {
        return this != ABOUT;
    }
}
