package tidemark.sidecar;

/// A reader's word that an indicator of this report and one of another report are the same.
///
/// @param indicator its id here
/// @param otherReport the id of the other report
/// @param otherIndicator its id there
public record Pairing(String indicator, String otherReport, String otherIndicator) {

    public Pairing {
        if (indicator.isBlank() || otherReport.isBlank() || otherIndicator.isBlank()) {
            throw new IllegalArgumentException("a pairing names an indicator, a report and an indicator of it");
        }
    }
}
