package tidemark.report.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tidemark.report.Qualifier;
import tidemark.report.text.FoundNumber.Kind;

/// Finds the numbers of a Chinese text, in Arabic and in Chinese numerals, and says what each is there for.
///
/// Characters that only look like numbers (一体, 百舸, 一系列, 唯一) are not found. Takes time in proportion to the
/// text.
public final class NumberScanner {
    private static final Pattern DATE = Pattern.compile(
            "(?:(?:19|20)\\d{2}|[一二]?[九〇零一二三四五六七八]{3})(?:\\s?(?:[-—－~至到]|——)\\s?(?:19|20)\\d{2})?\\s?年(?:\\d{1,2}\\s?(?:[-—~至到]\\s?\\d{1,2})?\\s?月)?(?:\\d{1,2}\\s?日)?"
                + "|\\d{1,2}(?:\\s?[-—~至到]\\s?\\d{1,2})?\\s?月(?:\\d{1,2}(?:[-—~至到]\\d{1,2})?\\s?日)?(?!\\d)"
                + "|\\d{1,2}\\s?日(?!均|本|处)|[一二三四]季度|[一二三四五六七八九十]{1,2}月(?:份|[一二三四五六七八九十]{1,3}日)?");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");
    private static final Pattern RANGE = Pattern.compile("\\s?(?:[-—–~～至到]|——)\\s?(?=\\d)");
    private static final Pattern FRACTION = Pattern.compile("(百|千)分之([零一二两三四五六七八九十百]+(?:点[零一二三四五六七八九]+)?)");
    private static final Pattern ENUMERATION =
            Pattern.compile("(?<=^|[。；：、，\\s（(])[一二三四五六七八九十]{1,3}(?:是(?!一|个)|、|[）)])");
    private static final Pattern RUN = Pattern.compile("[" + ChineseNumeral.CHARACTERS + "]+");
    private static final Pattern STREAK = Pattern.compile("连[优冠胜增升快涨跌降]");
    private static final Pattern SAYING =
            Pattern.compile("三位一体|五台山|三门[湾峡县]|三次产业|十分(?![之钟])|四处|三三两两|[一二三四五六七八九十]产(?!业?园)|[十百千万]年大计");
    private static final String NUMERAL_HEADS = "百千万亿";
    private static final int LONGEST_NUMBER = 40;

    private final String original;
    private final String text;
    private final BitSet names;
    private final List<FoundNumber> found = new ArrayList<>();
    private int at;

    private NumberScanner(String original) {
        this.original = original;
        this.text = HalfWidth.of(original);
        this.names = QuotedNames.in(text);
    }

    public static List<FoundNumber> scan(String text) {
        return new NumberScanner(text).all();
    }

    private List<FoundNumber> all() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                arabic();
            } else if (ChineseNumeral.isNumeral(c)) {
                chinese();
            } else {
                at++;
            }
        }
        return List.copyOf(found);
    }

    private void arabic() {
        if (date() || latinName()) {
            return;
        }
        Matcher digits = matcher(DIGITS);
        digits.lookingAt();
        int start = at;
        int end = digits.end();
        if (end - start > LONGEST_NUMBER) {
            at = end;
            return;
        }
        BigDecimal value = new BigDecimal(digits.group().replace(",", ""));
        boolean minus = start > 0 && isMinus(start - 1);
        Matcher range = RANGE.matcher(text).region(end, text.length());
        if (range.lookingAt() && !isMore(end)) {
            found.add(lowerEnd(start, end, range.end(), value));
            at = range.end();
            return;
        }
        add(
                minus ? start - 1 : start,
                end,
                minus ? value.negate() : value,
                UnitRun.at(text, end),
                arabicKind(start, end));
    }

    private boolean isMore(int end) {
        return end < text.length() && "余多".indexOf(text.charAt(end)) >= 0;
    }

    /// The first of two numbers takes its unit from the second.
    private FoundNumber lowerEnd(int start, int end, int next, BigDecimal value) {
        Matcher upper = DIGITS.matcher(text).region(next, text.length());
        String unit = upper.lookingAt() ? UnitRun.at(text, upper.end()).unitText() : "";
        return new FoundNumber(
                start, end, original.substring(start, end), value, unit, null, named(start, Kind.QUANTITY));
    }

    private Kind arabicKind(int start, int end) {
        if (start > 0 && (text.charAt(start - 1) == '第' || text.charAt(start - 1) == '前')) {
            return Kind.ORDINAL;
        }
        return end < text.length() && text.charAt(end) == '强' ? Kind.QUOTED_NAME : Kind.QUANTITY;
    }

    /// A number that Latin letters touch is part of a name: COP28, 5G. Units in letters are not.
    private boolean latinName() {
        int end = at;
        while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        boolean before = at > 0 && isLatin(text.charAt(at - 1));
        boolean behind = end < text.length() && isLatin(text.charAt(end));
        if (!before && !behind) {
            return false;
        }
        Matcher digits = matcher(DIGITS);
        digits.lookingAt();
        int start = at;
        while (start > 0 && isLatin(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && (isLatin(text.charAt(end)) || isDigit(text.charAt(end)))) {
            end++;
        }
        String printed = original.substring(start, end);
        found.add(new FoundNumber(
                start, end, printed, new BigDecimal(digits.group().replace(",", "")), "", null, Kind.QUOTED_NAME));
        at = end;
        return true;
    }

    private boolean date() {
        Matcher match = matcher(DATE);
        boolean counted = at > 0 && (isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '.');
        if (counted || !match.lookingAt() || names.get(at)) {
            return false;
        }
        Matcher digits = DIGITS.matcher(match.group());
        BigDecimal value = digits.find() ? new BigDecimal(digits.group()) : BigDecimal.ZERO;
        found.add(new FoundNumber(at, match.end(), original.substring(at, match.end()), value, "", null, Kind.DATE));
        at = match.end();
        return true;
    }

    private void chinese() {
        if (matcher(SAYING).lookingAt()) {
            at = matcherEnd(SAYING);
        } else if (date()) {
            return;
        } else if (fraction() || enumeration()) {
            return;
        } else {
            numeral();
        }
    }

    private int matcherEnd(Pattern pattern) {
        Matcher match = matcher(pattern);
        return match.lookingAt() ? match.end() : at + 1;
    }

    private boolean fraction() {
        Matcher match = matcher(FRACTION);
        if (!match.lookingAt()) {
            return false;
        }
        String[] parts = match.group(2).split("点", 2);
        var whole = ChineseNumeral.value(parts[0]);
        if (whole.isEmpty()) {
            return false;
        }
        var value = new StringBuilder(whole.get().toPlainString());
        if (parts.length == 2) {
            value.append('.');
            parts[1].chars().forEach(c -> value.append(ChineseNumeral.digit((char) c)));
        }
        String unit = match.group(1).equals("百") ? "%" : "‰";
        found.add(qualified(at, match.end(), new BigDecimal(value.toString()), unit, false, Kind.QUANTITY));
        at = match.end();
        return true;
    }

    private boolean enumeration() {
        Matcher match = ENUMERATION.matcher(text).useTransparentBounds(true).region(at, text.length());
        if (!match.lookingAt()) {
            return false;
        }
        Matcher run = matcher(RUN);
        run.lookingAt();
        ChineseNumeral.value(run.group())
                .ifPresent(value -> found.add(new FoundNumber(
                        at, match.end(), original.substring(at, match.end()), value, "", null, Kind.ORDINAL)));
        at = run.end();
        return true;
    }

    private void numeral() {
        if (isPartOfWord()) {
            at++;
            return;
        }
        Matcher run = matcher(RUN);
        run.lookingAt();
        int start = at;
        int end = run.end();
        at = end;
        int scaled = scaleStart(start, end);
        var value = ChineseNumeral.value(text.substring(start, scaled));
        if (value.isEmpty() || isNoNumber(start, end)) {
            return;
        }
        boolean ordinal =
                start > 0 && (text.charAt(start - 1) == '第' || text.charAt(start - 1) == '前' && isRankWord(end));
        UnitRun unit = UnitRun.at(text, scaled);
        if (ordinal) {
            add(start, scaled, value.get(), unit, Kind.ORDINAL);
        } else if (names.get(start)) {
            add(start, scaled, value.get(), unit, Kind.QUOTED_NAME);
        } else if (end < text.length() && text.charAt(end) == '强' && end == scaled) {
            add(start, scaled, value.get(), new UnitRun(end + 1, "", false, false), Kind.QUOTED_NAME);
        } else {
            counted(start, scaled, value.get(), unit);
        }
    }

    /// 唯一, 统一, 之一; and 零 alone, as in 零部件.
    private boolean isPartOfWord() {
        char c = text.charAt(at);
        boolean followed = at + 1 < text.length() && ChineseNumeral.isNumeral(text.charAt(at + 1));
        return c == '一' && at > 0 && "唯统之单同专如万".indexOf(text.charAt(at - 1)) >= 0
                || (c == '零' || c == '〇') && !followed;
    }

    /// 前六 is a place, 前两个 counts.
    private boolean isRankWord(int end) {
        return UnitRun.at(text, end).isBare() || text.startsWith("名", end) || text.startsWith("位", end);
    }

    /// Where 万, 亿 or 万亿 at the end of a numeral begins, so that 百亿 is a hundred 亿.
    private int scaleStart(int start, int end) {
        int at = end;
        while (at > start + 1 && (text.charAt(at - 1) == '万' || text.charAt(at - 1) == '亿')) {
            at--;
        }
        String head = text.substring(start, at);
        return head.indexOf('万') >= 0 || head.indexOf('亿') >= 0 ? end : at;
    }

    /// Weekdays, 统一, 唯一, 十四五 and the like.
    private boolean isNoNumber(int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        boolean weekday = before == '周' || start > 1 && text.startsWith("星期", start - 2);
        return weekday || before == '数' || before == '几' || text.startsWith("分之", end);
    }

    private void counted(int start, int end, BigDecimal value, UnitRun unit) {
        boolean congress = value.intValue() >= 18 && value.intValue() <= 20 && text.startsWith("大", end);
        Matcher streak = STREAK.matcher(text).region(end, text.length());
        boolean one = value.compareTo(BigDecimal.ONE) == 0 && end == start + 1;
        if (streak.lookingAt() && !one) {
            add(start, end, value, new UnitRun(streak.end(), "", false, false), Kind.QUANTITY);
        } else if (unit.isBare() && text.startsWith("大", end) && !one && !congress) {
            add(start, end, value, new UnitRun(end + 1, "", false, false), Kind.QUANTITY);
        } else if (!unit.isBare() && !(unit.scaleOnly() && !unit.more()) && isQuantity(start, end, unit, one)) {
            add(start, end, value, unit, isOrdinal(start, end, unit) ? Kind.ORDINAL : Kind.QUANTITY);
        }
    }

    /// 一个 and 一批 are articles and 百家 and 万里 are sayings, unless a word says that they are meant as numbers.
    private boolean isQuantity(int start, int end, UnitRun unit, boolean one) {
        boolean meant = unit.more() || Relation.endingAt(text, start).isPresent();
        if (one) {
            return unit.unitText().equals("倍")
                    || unit.unitText().equals("成")
                    || unit.unitText().length() > 1 && unit.unitText().endsWith("元");
        }
        boolean bareHead = end == start + 1 && NUMERAL_HEADS.indexOf(text.charAt(start)) >= 0;
        return !unit.unitText().equals("级") && (!bareHead || meant);
    }

    /// 二期 and 三期 number phases; 二 never counts, as 两 does.
    private boolean isOrdinal(int start, int end, UnitRun unit) {
        boolean phase = unit.unitText().equals("期");
        return phase
                || end == start + 1
                        && text.charAt(start) == '二'
                        && unit.unitText().length() == 1;
    }

    private void add(int start, int end, BigDecimal value, UnitRun unit, Kind kind) {
        int from = kind == Kind.ORDINAL && start > 0 && "第前".indexOf(text.charAt(start - 1)) >= 0 ? start - 1 : start;
        int to = unit.isBare() && !unit.more() && unit.end() <= end ? end : unit.end();
        found.add(qualified(from, to, value, unit.unitText(), unit.more(), named(start, kind)));
        at = Math.max(found.getLast().end(), end);
    }

    private Kind named(int start, Kind kind) {
        return names.get(start) ? Kind.QUOTED_NAME : kind;
    }

    private FoundNumber qualified(int start, int end, BigDecimal value, String unit, boolean more, Kind kind) {
        int from = start;
        int to = end;
        @Nullable Qualifier qualifier = more ? Qualifier.MORE_THAN : null;
        if (kind == Kind.QUANTITY) {
            var before = Relation.endingAt(text, start).filter(relation -> !isRecent(relation, unit));
            var behind = Relation.startingAt(text, end);
            from -= before.map(Relation::length).orElse(0);
            to += behind.map(Relation::length).orElse(0);
            qualifier = before.or(() -> behind).map(Relation::qualifier).orElse(qualifier);
        }
        return new FoundNumber(from, to, original.substring(from, to), value, unit, qualifier, kind);
    }

    /// 近10年 is the last ten years, not nearly ten.
    private static boolean isRecent(Relation relation, String unit) {
        return relation.qualifier() == Qualifier.LESS_THAN
                && relation.length() == 1
                && new UnitRun(0, unit, false, false).isTime();
    }

    private boolean isMinus(int sign) {
        boolean free = sign == 0 || !isDigit(text.charAt(sign - 1)) && !isLatin(text.charAt(sign - 1));
        return free && (text.charAt(sign) == '-' || text.charAt(sign) == '−');
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length());
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
