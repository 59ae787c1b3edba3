package tidemark.service;

/// Follows long work, and may end it. Called on the thread that does the work.
@FunctionalInterface
public interface Progress {
    Progress UNSEEN = (_, _, _) -> {};

    /// A file is done.
    ///
    /// @param done how many are, this one included
    /// @param of how many there will be
    void reached(int done, int of, FileOutcome latest);

    /// Whether to stop before the next file.
    default boolean isCancelled() {
        return false;
    }
}
