package tidemark.desk.source;

/// What the pane asks of the window.
public interface SourceActions {

    /// Asks the reader for a file and attaches it.
    void chooseSource();

    void hidePane();
}
