package tidemark.desk.events;

/// How the events found are laid out.
enum EventOrder {
    /// By when they were; the undated ones apart.
    TIME,
    /// By the level that gave or contains them, the widest first.
    SCOPE,
    /// By what they are, each kind by level.
    KIND
}
