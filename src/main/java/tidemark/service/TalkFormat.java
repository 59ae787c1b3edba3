package tidemark.service;

import tidemark.picture.UnwritableException;

/// What a talk can be taken away as, each with its writer.
public enum TalkFormat implements ExportFormat {
    /// A presentation that can be edited, with what is said in the notes.
    PPTX("talk.pptx", "-talk.pptx", files -> new Content.One(files.presentation())),

    /// A document, one slide a page.
    PDF("talk.pdf", "-talk.pdf", files -> new Content.One(files.document())),

    /// A document to be printed: the slides with what is said to them.
    HANDOUT("handout", "-handout.pdf", files -> new Content.One(files.handout())),

    /// A picture for each slide.
    SLIDES("slides", "-slides", files -> new Content.Several(files.pictures()));

    /// Writes a talk; the same talk gives the same bytes.
    @FunctionalInterface
    interface Writer {
        Content write(TalkFiles files) throws UnwritableException;
    }

    private final String code;
    private final String ending;
    private final Writer writer;

    /// @param code as the command line names it
    /// @param ending of the name of its one file; of several, of their folder's
    TalkFormat(String code, String ending, Writer writer) {
        this.code = code;
        this.ending = ending;
        this.writer = writer;
    }

    @Override
    public String code() {
        return code;
    }

    /// What the name of its file ends with, extension and all; of several files, the name of their folder.
    String ending() {
        return ending;
    }

    Content write(TalkFiles files) throws UnwritableException {
        return writer.write(files);
    }
}
