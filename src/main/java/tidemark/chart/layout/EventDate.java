package tidemark.chart.layout;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import tidemark.report.Language;

/// When an event was, as exactly as the source says.
///
/// @param month 1 to 12; 0 where only the year is stated
/// @param day 1 to 31; 0 where only the month is stated
record EventDate(int year, int month, int day) {

    /// @param code `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
    static EventDate of(String code) {
        var parts = code.split("-", -1);
        return new EventDate(
                Integer.parseInt(parts[0]),
                parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
                parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
    }

    boolean hasMonth() {
        return month > 0;
    }

    /// On an axis of years: the middle of the day, or of the month where no day is stated.
    double position() {
        double within = day == 0 ? 0.5 : (day - 0.5) / YearMonth.of(year, month).lengthOfMonth();
        return year + (month - 1 + within) / 12;
    }

    /// Month and day in words, with the year where the axis holds several.
    String in(Language language, boolean withYear) {
        return switch (language) {
            case ZH -> (withYear ? year + "年" : "") + month + "月" + (day == 0 ? "" : day + "日");
            case EN ->
                (day == 0 ? "" : day + " ") + monthName(month, TextStyle.FULL, language) + (withYear ? " " + year : "");
        };
    }

    static String monthName(int month, TextStyle style, Language language) {
        return switch (language) {
            case ZH -> month + "月";
            case EN -> Month.of(month).getDisplayName(style, language.locale());
        };
    }
}
