package tidemark.export.data;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import tidemark.report.Report;
import tidemark.report.TimePeriod;

/// The date that a data file gives for itself: it comes from the report, because the same report gives the same file.
final class Prepared {
    private Prepared() {}

    /// The day on which the source was issued, where it says the day.
    static Optional<LocalDate> date(Report report) {
        String issued = report.source().issued();
        try {
            return issued == null ? Optional.empty() : Optional.of(LocalDate.parse(issued));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// That day, or else the first one after the period that the report is about.
    static LocalDate dateOrEnd(Report report) {
        return date(report).orElseGet(() -> end(report.timePeriod()));
    }

    static LocalDate start(TimePeriod period) {
        int months = 12 / period.span().perYear();
        return LocalDate.of(period.year(), 1, 1).plusMonths((long) Math.max(0, period.part() - 1) * months);
    }

    /// The first day that is not in it any more.
    static LocalDate end(TimePeriod period) {
        return start(period).plusMonths(12L / period.span().perYear());
    }
}
