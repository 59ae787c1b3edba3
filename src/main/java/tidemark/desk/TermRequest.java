package tidemark.desk;

/// A reader's wish to see a term among the others of the glossary.
///
/// @param key of the term
/// @param from what was explained when it was asked for, as an [EvidenceRequest] names it: there the way back leads
public record TermRequest(String key, String from) {}
