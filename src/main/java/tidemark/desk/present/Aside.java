package tidemark.desk.present;

/// What whoever speaks has in front of the slides for a while: over the speaker's screen where there is one.
public enum Aside {
    NONE,
    /// All slides at once.
    OVERVIEW,
    /// A line to type a title in.
    JUMP,
    /// A line to type a question from the floor in.
    QUESTION,
    /// The open reports to compare with.
    COMPARISON
}
