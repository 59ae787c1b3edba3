package tidemark.desk.data;

/// What the table shows.
public enum DataKind {
    /// What the source states.
    FIGURES,
    /// What follows from it.
    DERIVED,
    EVENTS
}
