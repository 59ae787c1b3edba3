package tidemark.compare;

/// Two indicators of two reports of which a reader says that they measure the same, or that they do not.
public record Pairing(String report, String indicator, String otherReport, String otherIndicator) {}
