package tidemark.report.wording;

import java.math.BigDecimal;
import tidemark.report.unit.Measure;
import tidemark.report.unit.Unit;

/// What units are called in English. Money and counts have no word behind the number.
final class EnglishUnits {
    private EnglishUnits() {}

    /// The power of ten between the unit and the English one: 8 for 亿元, 4 for 万亩, 0 for 亩 and 公里.
    static int power(Unit unit) {
        String printed = unit.per() == null ? unit.printed() : above(unit);
        int power = 0;
        for (int at = 0; at < printed.length() && isScale(printed, at); at++) {
            power += printed.charAt(at) == '亿'
                    ? 8
                    : printed.charAt(at) == '万' ? 4 : printed.charAt(at) == '千' ? 3 : printed.charAt(at) == '百' ? 2 : 1;
        }
        return power;
    }

    /// 千 begins 千瓦, 千米 and 千克, which are units themselves.
    private static boolean isScale(String printed, int at) {
        String rest = printed.substring(at);
        boolean named = rest.startsWith("千瓦") || rest.startsWith("千米") || rest.startsWith("千克");
        return !named && "亿万千百十".indexOf(printed.charAt(at)) >= 0;
    }

    private static String above(Unit unit) {
        int slash = Math.max(unit.printed().indexOf('/'), unit.printed().indexOf('／'));
        return slash < 0 ? unit.printed() : unit.printed().substring(0, slash);
    }

    static String full(Unit unit, BigDecimal value) {
        Unit per = unit.per();
        return word(unit, value, false) + (per == null ? "" : EnglishReading.per(per));
    }

    static String brief(Unit unit, BigDecimal value) {
        Unit per = unit.per();
        return word(unit, value, true) + (per == null ? "" : EnglishReading.per(per));
    }

    /// As one says it, abbreviations in full: ` yuan`, ` percent`, ` square metres`.
    static String spoken(Unit unit, BigDecimal value) {
        Unit per = unit.per();
        String word = word(unit, value, false);
        String said = switch (unit.measure()) {
            case CNY -> " yuan";
            case USD -> " US dollars";
            case PERCENT -> word.equals("%") ? " percent" : word;
            case PERMILLE -> " per thousand";
            case LENGTH -> word.equals(" km") ? " kilometres" : " metres";
            case AREA -> spokenArea(word);
            case VOLUME -> " cubic metres";
            case TONNE -> word.equals(" kg") ? " kilograms" : word;
            case POWER -> " kilowatts";
            case ENERGY -> " kilowatt-hours";
            case TEU -> " standard containers";
            case COUNT, PERCENTAGE_POINT, RATIO, POINT, HOUR, DAY, WORKING_DAY, MONTH, YEAR, PERSON_TIMES -> word;
        };
        return said + (per == null ? "" : EnglishReading.per(per));
    }

    private static String spokenArea(String word) {
        return switch (word) {
            case " ha" -> " hectares";
            case " m²" -> " square metres";
            case " km²" -> " square kilometres";
            default -> word;
        };
    }

    /// The unit in the source's own scale, which stands in brackets: ` (100 million yuan)`, ` (10,000 mu)`, ` yuan`.
    static String asPrinted(Unit unit, BigDecimal value, boolean brief) {
        String scale = scaleWords(power(unit));
        String word = isMoney(unit)
                ? unit.measure() == Measure.CNY ? " yuan" : " US dollars"
                : word(unit, scale.isEmpty() ? value : BigDecimal.TEN, brief);
        Unit per = unit.per();
        return (scale.isEmpty() ? word : " (" + scale + word + ")") + (per == null ? "" : EnglishReading.per(per));
    }

    private static boolean isMoney(Unit unit) {
        return unit.measure() == Measure.CNY || unit.measure() == Measure.USD;
    }

    /// `100 million` for 亿, `10,000` for 万; empty for none.
    private static String scaleWords(int power) {
        String[] words = {"", " million", " billion", " trillion"};
        return switch (power) {
            case 0 -> "";
            case 1, 2, 3, 4, 5 -> EnglishReading.grouped(BigDecimal.ONE.scaleByPowerOfTen(power));
            case 6, 9, 12 -> words[power / 3 - 1].strip();
            default -> BigDecimal.ONE.scaleByPowerOfTen(power % 3).toPlainString() + words[Math.min(3, power / 3 - 1)];
        };
    }

    /// The unit below a line: "mu", "person".
    static String one(Unit unit) {
        if (unit.isCount()) {
            return "户".equals(unit.classifier()) ? "household" : "person";
        }
        return unit.isMoney()
                ? unit.measure().name()
                : word(unit, BigDecimal.ONE, false).strip();
    }

    private static String word(Unit unit, BigDecimal value, boolean brief) {
        boolean one = value.compareTo(BigDecimal.ONE) == 0 && value.scale() <= 0;
        return switch (unit.measure()) {
            case CNY, USD, COUNT -> "";
            case PERCENT -> unit.printed().contains("成") ? (one ? " tenth" : " tenths") : "%";
            case PERMILLE -> "‰";
            case PERCENTAGE_POINT -> brief ? " pp" : plural(" percentage point", one);
            case RATIO -> one ? " time" : " times";
            case POINT -> plural(" point", one);
            case HOUR -> plural(unit.printed().contains("分钟") ? " minute" : " hour", one);
            case DAY -> plural(" day", one);
            case WORKING_DAY -> plural(" working day", one);
            case MONTH -> plural(" month", one);
            case YEAR -> plural(" year", one);
            case LENGTH -> unit.printed().endsWith("里") || unit.printed().endsWith("千米") ? " km" : " m";
            case AREA -> area(unit);
            case VOLUME -> " m³";
            case TONNE ->
                unit.printed().contains("公斤") || unit.printed().contains("千克")
                        ? " kg"
                        : brief ? " t" : plural(" tonne", one);
            case POWER -> " kW";
            case ENERGY -> " kWh";
            case TEU -> " TEU";
            case PERSON_TIMES -> one ? " person-time" : " person-times";
        };
    }

    private static String area(Unit unit) {
        String printed = unit.per() == null ? unit.printed() : above(unit);
        if (printed.endsWith("亩")) {
            return " mu";
        }
        return printed.endsWith("公顷") ? " ha" : printed.endsWith("平方米") ? " m²" : " km²";
    }

    private static String plural(String word, boolean one) {
        return one ? word : word + "s";
    }
}
