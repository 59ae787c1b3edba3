package tidemark.report.json;

/// Follows the reading of a report, on the thread that reads, and may end it: by throwing a
/// `java.util.concurrent.CancellationException`, which comes out of the reader as it is.
@FunctionalInterface
public interface ReadWatch {
    ReadWatch UNSEEN = (_, _, _) -> {};

    /// What is being done, in this order.
    enum Stage {
        /// Bytes come from the disk.
        LOADING,
        /// They are read as figures and words, each checked by itself.
        READING,
        /// What one part says is held against the others, and what follows from it is computed.
        RELATING
    }

    /// @param done bytes so far
    /// @param of bytes in all; 0 where nobody knows
    void reached(Stage stage, long done, long of);
}
