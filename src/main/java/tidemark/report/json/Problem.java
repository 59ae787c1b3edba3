package tidemark.report.json;

import tidemark.report.Text;

/// Something in a report file that is wrong, or that a reader should look at.
///
/// @param line counted from 1
/// @param column counted in characters (code points) from 1
/// @param path where it stands, such as `indicators[3].observations[0].value`; empty for the file as a whole
/// @param message what is wrong
/// @param repair what would be right
public record Problem(Severity severity, int line, int column, String path, Text message, Text repair) {

    public enum Severity {
        /// The report does not open.
        ERROR,
        /// The report opens all the same.
        WARNING
    }

    public Problem {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1, not " + line + ":" + column);
        }
    }
}
