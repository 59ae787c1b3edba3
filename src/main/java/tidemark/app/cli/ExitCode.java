package tidemark.app.cli;

/// What the process tells its caller.
final class ExitCode {
    static final int DONE = 0;

    /// The report has errors, its source contradicts it, or a picture of it cannot be written.
    static final int PROBLEMS = 1;

    static final int WRONG_USAGE = 2;

    /// A file could not be read or written.
    static final int FILES = 3;

    /// The program itself is at fault (`EX_SOFTWARE`).
    static final int FAULT = 70;

    private ExitCode() {}
}
