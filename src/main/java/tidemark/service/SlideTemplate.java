package tidemark.service;

/// A reader's own presentation, in whose design slides are made.
///
/// @param content of its file, a `.pptx`
@SuppressWarnings("ArrayRecordComponent")
public record SlideTemplate(byte[] content) {}
