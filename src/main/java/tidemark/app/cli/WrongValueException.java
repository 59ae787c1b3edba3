package tidemark.app.cli;

import java.io.Serial;
import tidemark.report.Text;

/// The value of an option is none that the option takes.
final class WrongValueException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Text reason;

    /// @param reason what would be right
    WrongValueException(Text reason) {
        super(reason.en());
        this.reason = reason;
    }

    Text reason() {
        return reason;
    }
}
