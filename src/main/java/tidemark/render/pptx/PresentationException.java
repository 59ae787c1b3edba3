package tidemark.render.pptx;

/// A file cannot be taken as the presentation to add slides to.
public final class PresentationException extends Exception {
    private static final long serialVersionUID = 1L;

    public enum Fault {
        NO_PRESENTATION,
        OLD_FORMAT,
        ENCRYPTED,
        MACROS,
        TOO_LARGE,
        BROKEN,
        NO_TITLE,
        NO_ROOM
    }

    private final Fault fault;

    PresentationException(Fault fault) {
        super(fault.name());
        this.fault = fault;
    }

    PresentationException(Fault fault, Exception cause) {
        super(fault.name(), cause);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
