package tidemark.export;

/// A file that is ready to be written.
///
/// @param name a name that every system takes, never a path
@SuppressWarnings("ArrayRecordComponent")
public record NamedFile(String name, byte[] content) {}
