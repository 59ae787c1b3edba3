package tidemark.report.wording;

/// How a figure reads, in the three parts that a picture may set in different sizes.
///
/// @param lead what comes before the number: `预计`, `超`, `more than CNY `
/// @param number digits with their grouping: `2730`, `273.0`
/// @param tail what follows: `亿元`, `余项`, ` billion (estimate)`
public record Reading(String lead, String number, String tail) {
    public String text() {
        return lead + number + tail;
    }
}
