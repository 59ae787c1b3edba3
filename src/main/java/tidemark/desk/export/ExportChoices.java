package tidemark.desk.export;

/// How charts were last taken out of the window.
///
/// @param one how one was saved
/// @param many how many were exported at once
public record ExportChoices(SaveChoices one, BatchChoices many) {

    /// As on the very first start.
    public static final ExportChoices INITIAL = new ExportChoices(SaveChoices.INITIAL, BatchChoices.INITIAL);

    public ExportChoices with(SaveChoices changed) {
        return new ExportChoices(changed, many);
    }

    public ExportChoices with(BatchChoices changed) {
        return new ExportChoices(one, changed);
    }
}
