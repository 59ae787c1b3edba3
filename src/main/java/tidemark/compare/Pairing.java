package tidemark.compare;

/// A reader's word that two indicators of two reports measure the same.
public record Pairing(String report, String indicator, String otherReport, String otherIndicator) {}
