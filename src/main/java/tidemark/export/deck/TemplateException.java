package tidemark.export.deck;

import tidemark.report.Text;

/// A reader's template cannot be used.
public final class TemplateException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    TemplateException(Text reason, Exception cause) {
        super(reason.en(), cause);
        this.reason = reason;
    }

    /// Why, and what would be right.
    public Text reason() {
        return reason;
    }
}
