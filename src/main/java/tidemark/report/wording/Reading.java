package tidemark.report.wording;

/// A value in the three parts in which it is set: small, large, small.
///
/// @param lead before the number: 预计, "more than CNY "
/// @param number the digits
/// @param tail after the number: 亿元, " billion (estimate)"
public record Reading(String lead, String number, String tail) {
    public String text() {
        return lead + number + tail;
    }
}
