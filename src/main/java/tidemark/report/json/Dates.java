package tidemark.report.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/// Dates to the year, the month or the day.
final class Dates {
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{3}(-\\d{2}(-\\d{2})?)?");

    private Dates() {}

    static boolean exists(String date) {
        if (!FORM.matcher(date).matches()) {
            return false;
        }
        try {
            return switch (date.length()) {
                case 4 -> true;
                case 7 -> YearMonth.parse(date).isValidDay(1);
                case 10 -> LocalDate.parse(date).getYear() > 0;
                default -> false;
            };
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
