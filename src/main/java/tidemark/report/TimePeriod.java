package tidemark.report;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/// A reporting period as SDMX writes it: `2023`, `2023-H1`, `2023-Q3` or `2023-06`.
///
/// @param year the year, 1000 to 9999
/// @param part which half, quarter or month of the year; 0 for a whole year
public record TimePeriod(int year, Span span, int part) implements Comparable<TimePeriod> {

    /// How long a period is.
    public enum Span {
        YEAR(1),
        HALF(2),
        QUARTER(4),
        MONTH(12);

        private final int perYear;

        Span(int perYear) {
            this.perYear = perYear;
        }

        /// How many of them make a year.
        public int perYear() {
            return perYear;
        }
    }

    private static final Pattern CODE = Pattern.compile("([1-9]\\d{3})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?");
    private static final Comparator<TimePeriod> ORDER =
            Comparator.comparingDouble(TimePeriod::end).thenComparing(TimePeriod::span, Comparator.reverseOrder());

    public TimePeriod {
        boolean fits = span == Span.YEAR ? part == 0 : part >= 1 && part <= span.perYear();
        if (year < 1000 || year > 9999 || !fits) {
            throw new IllegalArgumentException("no such period: " + year + " " + span + " " + part);
        }
    }

    public static TimePeriod ofYear(int year) {
        return new TimePeriod(year, Span.YEAR, 0);
    }

    /// Reads a code; empty where it is none.
    public static Optional<TimePeriod> parse(String code) {
        var match = CODE.matcher(code);
        if (!match.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(match.group(1));
        if (match.group(2) != null) {
            return Optional.of(new TimePeriod(year, Span.HALF, Integer.parseInt(match.group(2))));
        }
        if (match.group(3) != null) {
            return Optional.of(new TimePeriod(year, Span.QUARTER, Integer.parseInt(match.group(3))));
        }
        if (match.group(4) != null) {
            return Optional.of(new TimePeriod(year, Span.MONTH, Integer.parseInt(match.group(4))));
        }
        return Optional.of(ofYear(year));
    }

    /// Where the period ends on an axis of years: 2023 ends at 2024.0, 2023-Q1 at 2023.25.
    public double end() {
        return span == Span.YEAR ? year + 1.0 : year + (double) part / span.perYear();
    }

    /// The SDMX code.
    public String code() {
        return switch (span) {
            case YEAR -> Integer.toString(year);
            case HALF -> year + "-H" + part;
            case QUARTER -> year + "-Q" + part;
            case MONTH -> year + (part < 10 ? "-0" : "-") + part;
        };
    }

    /// As a reader says it: 2023年, 2023年第3季度; 2023, Q3 2023.
    public String in(Language language) {
        return switch (language) {
            case ZH ->
                year + "年"
                        + switch (span) {
                            case YEAR -> "";
                            case HALF -> part == 1 ? "上半年" : "下半年";
                            case QUARTER -> "第" + part + "季度";
                            case MONTH -> part + "月";
                        };
            case EN ->
                switch (span) {
                    case YEAR -> Integer.toString(year);
                    case HALF -> "H" + part + " " + year;
                    case QUARTER -> "Q" + part + " " + year;
                    case MONTH ->
                        java.time.Month.of(part).getDisplayName(java.time.format.TextStyle.FULL, language.locale())
                                + " " + year;
                };
        };
    }

    @Override
    public int compareTo(TimePeriod other) {
        return ORDER.compare(this, other);
    }
}
