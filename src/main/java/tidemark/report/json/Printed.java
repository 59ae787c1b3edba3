package tidemark.report.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidemark.report.Growth;
import tidemark.report.Text;
import tidemark.report.text.FoundNumber;
import tidemark.report.text.NumberScanner;
import tidemark.report.unit.Unit;

/// Whether a value is what the source prints.
final class Printed {
    private static final List<String> FALLS = List.of("降", "减", "回落", "下滑", "负增长", "缩", "跌");

    private Printed() {}

    /// Reports a value that the printed words do not give in its unit.
    static void check(Checks checks, Node.Num node, BigDecimal value, Unit unit, String printed) {
        if (states(printed, node.digits(), unit.printed())) {
            return;
        }
        List<FoundNumber> found = NumberScanner.scan(printed);
        if (found.isEmpty()) {
            report(
                    checks,
                    node,
                    "“" + Quote.of(printed) + "”中没有数字。",
                    "There is no number in \"" + Quote.of(printed) + "\".",
                    null);
            return;
        }
        BigDecimal nearest = null;
        for (FoundNumber number : found) {
            BigDecimal given = inUnit(number, unit, checks);
            if (given != null && given.compareTo(value) == 0) {
                if (given.scale() >= value.scale()) {
                    return;
                }
                nearest = given;
            } else if (given != null && nearest == null) {
                nearest = given;
            }
        }
        differ(checks, node, unit.printed(), printed, nearest);
    }

    /// The same for a stated growth, whose sign stands in the words.
    static void checkGrowth(Checks checks, Node.Num node, BigDecimal value, Growth.Unit unit, String printed) {
        boolean falls = isFall(printed);
        if (value.signum() < 0 != falls && value.signum() != 0) {
            String digits = Quote.of(node.digits());
            checks.error(
                    node,
                    "原文“" + Quote.of(printed) + "”说的是" + (falls ? "下降" : "增长") + "，而值为 " + digits + "。",
                    "\"" + Quote.of(printed) + "\" states a " + (falls ? "fall" : "rise") + ", but the value is "
                            + digits + ".",
                    falls ? "写成负数。" : "写成正数。",
                    falls ? "Write a negative number." : "Write a positive number.");
            return;
        }
        String digits = node.digits().startsWith("-") ? node.digits().substring(1) : node.digits();
        if (states(printed, digits, unit.printed())) {
            return;
        }
        BigDecimal nearest = null;
        for (FoundNumber number : NumberScanner.scan(printed)) {
            if (number.unitText().equals(unit.printed()) || number.unitText().isEmpty()) {
                if (number.value().abs().compareTo(value.abs()) == 0) {
                    return;
                }
                nearest = falls ? number.value().abs().negate() : number.value();
            }
        }
        differ(checks, node, unit.printed(), printed, nearest);
    }

    private static boolean isFall(String printed) {
        for (String word : FALLS) {
            if (printed.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// True where the very digits stand before the very unit.
    private static boolean states(String printed, String digits, String unit) {
        for (int at = printed.indexOf(digits); at >= 0; at = printed.indexOf(digits, at + 1)) {
            boolean begins = at == 0 || !continues(printed.charAt(at - 1));
            if (begins && printed.startsWith(unit, at + digits.length())) {
                return true;
            }
        }
        return false;
    }

    /// True for what would make a number longer when it stands before it.
    private static boolean continues(char c) {
        return Character.isDigit(c)
                || c == '.'
                || c == ','
                || c == '，'
                || c == '-'
                || c == '−'
                || "一二三四五六七八九十百千万亿零两".indexOf(c) >= 0;
    }

    /// A found number; null where another unit than that of the value follows it.
    private static @Nullable BigDecimal inUnit(FoundNumber number, Unit unit, Checks checks) {
        Optional<Unit> own = number.unitText().isEmpty() ? Optional.empty() : checks.unit(number.unitText());
        return own.isEmpty() || own.get().equals(unit) ? number.value() : null;
    }

    private static void differ(
            Checks checks, Node.Num node, String unit, String printed, @Nullable BigDecimal nearest) {
        String digits = Quote.of(node.digits()) + unit;
        report(
                checks,
                node,
                "值 " + digits + " 与原文“" + Quote.of(printed) + "”不符。",
                "The value " + digits + " is not what \"" + Quote.of(printed) + "\" says.",
                nearest);
    }

    private static void report(Checks checks, Node.Num node, String zh, String en, @Nullable BigDecimal nearest) {
        String better = nearest == null ? "" : nearest.toPlainString();
        checks.findings.error(
                node.at(),
                new Text(zh, en),
                nearest == null
                        ? new Text(
                                "改正 value、unit 或 printed，使三者一致。", "Correct value, unit or printed, so that they agree.")
                        : new Text(
                                "把 value 写成 " + better + "，或改正 printed。",
                                "Write " + better + " as the value, or correct printed."));
    }
}
