package tidemark.chart.layout;

import java.util.regex.Pattern;

/// Where a text may be parted into lines, place by place.
final class BreakPlaces {
    private static final String NEVER_FIRST = "。，、；：？！）》〉」』】〕”’…—～·％%‰℃,.;:?!)]}/";
    private static final String NEVER_LAST = "（《〈「『【〔“‘～￥¥$([{";

    /// So many letters stand at least on both sides of a hyphen that parts a word.
    private static final int LETTERS = 3;

    /// A number with its sign, scale, 余 and unit, an ordinal, an amount in English.
    private static final Pattern QUANTITY = Pattern.compile("(?:(?:CNY|USD|RMB) |第)?[+\\-−]?\\d[\\d.,]*(?:"
            + "[余多]?(?:万亿|[百千万亿])?[余多]?"
            + "(?:个工作日|个百分点|个月|平方公里|平方米|公顷|公里|美元|标箱|人次|\\p{IsHan})?"
            + "| (?:thousand|million|billion|trillion|ha|km|percentage points?|%)(?!\\p{Alpha}))?");

    /// How welcome a break is at a place, the least first.
    enum Welcome {
        /// It would begin a line with a space or a closing mark, or end one with an opening mark.
        NEVER,
        /// Within a word, where not even one fits.
        EMERGENCY,
        /// Within a quantity.
        QUANTITY,
        GOOD
    }

    private final Welcome[] places;

    private BreakPlaces(Welcome[] places) {
        this.places = places;
    }

    static BreakPlaces of(String text) {
        int[] points = text.codePoints().toArray();
        var places = new Welcome[points.length];
        for (int i = 1; i < points.length; i++) {
            places[i] = between(points, i);
        }
        if (text.chars().anyMatch(Character::isDigit)) {
            keepQuantities(text, places);
        }
        return new BreakPlaces(places);
    }

    private static void keepQuantities(String text, Welcome[] places) {
        var quantity = QUANTITY.matcher(text);
        while (quantity.find()) {
            int from = text.codePointCount(0, quantity.start());
            int to = text.codePointCount(0, quantity.end());
            for (int i = from + 1; i < to; i++) {
                if (places[i] == Welcome.GOOD) {
                    places[i] = Welcome.QUANTITY;
                }
            }
        }
    }

    /// @param i of the character, counted in code points from 0, that would begin a line; not 0
    Welcome at(int i) {
        return places[i];
    }

    static boolean isSpace(int point) {
        return point == ' ' || point == '\n' || point == '\u3000';
    }

    private static Welcome between(int[] points, int i) {
        int before = points[i - 1];
        int after = points[i];
        if (isIn(NEVER_FIRST, after) || isIn(NEVER_LAST, before) || isSpace(after)) {
            return Welcome.NEVER;
        }
        if (isSpace(before)) {
            return opensBeforeSpace(points, i) ? Welcome.NEVER : Welcome.GOOD;
        }
        if (isWide(before) || isWide(after)) {
            return Welcome.GOOD;
        }
        return isHyphen(before) && lettersUpTo(points, i - 1) >= LETTERS && lettersFrom(points, i) >= LETTERS
                ? Welcome.GOOD
                : Welcome.EMERGENCY;
    }

    private static int lettersUpTo(int[] points, int end) {
        int i = end;
        while (i > 0 && Character.isLetter(points[i - 1])) {
            i--;
        }
        return end - i;
    }

    private static int lettersFrom(int[] points, int start) {
        int i = start;
        while (i < points.length && Character.isLetter(points[i])) {
            i++;
        }
        return i - start;
    }

    /// True where nothing but spaces lies between an opening mark and the place.
    private static boolean opensBeforeSpace(int[] points, int place) {
        int i = place - 1;
        while (i >= 0 && isSpace(points[i])) {
            i--;
        }
        return i >= 0 && isIn(NEVER_LAST, points[i]);
    }

    private static boolean isHyphen(int point) {
        return point == '-' || point == '/' || point == '–';
    }

    private static boolean isIn(String set, int point) {
        return set.indexOf(point) >= 0;
    }

    /// Ideographs and their punctuation, which may be parted anywhere.
    private static boolean isWide(int point) {
        return point >= 0x2e80 && point <= 0x9fff
                || point >= 0xf900 && point <= 0xfaff
                || point >= 0xff00 && point <= 0xffef
                || point >= 0x20000
                || "“”‘’…—·".indexOf(point) >= 0;
    }
}
