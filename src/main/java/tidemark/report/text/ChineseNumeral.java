package tidemark.report.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads numbers written in Chinese characters.
public final class ChineseNumeral {
    static final String CHARACTERS = "零〇一二两三四五六七八九十百千万亿";
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String DIGIT = "[一二两三四五六七八九]";
    private static final Pattern BELOW_TEN_THOUSAND = Pattern.compile(
            "(?:(" + DIGIT + "?)千零?)?(?:(" + DIGIT + "?)百零?)?(?:(" + DIGIT + "?)十)?(" + DIGIT + "|零|〇)?");

    private ChineseNumeral() {}

    /// Such as 两, 四十, 一百三十, 二千万; empty for what is no well-formed number (二三十, 十四五).
    public static Optional<BigDecimal> value(String written) {
        if (written.isEmpty() || written.length() > 24) {
            return Optional.empty();
        }
        int yi = written.lastIndexOf('亿');
        if (yi >= 0) {
            return joined(written, yi, 8);
        }
        int wan = written.lastIndexOf('万');
        return wan >= 0 ? joined(written, wan, 4) : small(written);
    }

    private static Optional<BigDecimal> joined(String written, int at, int power) {
        Optional<BigDecimal> above = at == 0 ? Optional.of(BigDecimal.ONE) : value(written.substring(0, at));
        String rest = written.substring(at + 1);
        Optional<BigDecimal> below =
                rest.isEmpty() ? Optional.of(BigDecimal.ZERO) : value(rest.startsWith("零") ? rest.substring(1) : rest);
        return above.flatMap(
                a -> below.map(b -> a.multiply(BigDecimal.TEN.pow(power)).add(b)));
    }

    private static Optional<BigDecimal> small(String written) {
        var match = BELOW_TEN_THOUSAND.matcher(written);
        if (!match.matches()) {
            return Optional.empty();
        }
        int sum = 0;
        int weight = 1000;
        for (int group = 1; group <= 4; group++) {
            String digit = match.group(group);
            sum += digit == null ? 0 : weight * (digit.isEmpty() ? 1 : digit(digit.charAt(0)));
            weight /= 10;
        }
        return Optional.of(new BigDecimal(sum));
    }

    static int digit(char c) {
        return c == '两' ? 2 : c == '〇' ? 0 : DIGITS.indexOf(c);
    }

    static boolean isNumeral(char c) {
        return CHARACTERS.indexOf(c) >= 0;
    }
}
