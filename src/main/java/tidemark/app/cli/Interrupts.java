package tidemark.app.cli;

/// Tells that whoever started the program ends it before its work is done, as with Ctrl+C.
@FunctionalInterface
public interface Interrupts {

    /// The time during which someone wants to know.
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    /// @param then runs at once when that happens; the process lives until it returns
    Watch during(Runnable then);
}
