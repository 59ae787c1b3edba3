package tidemark.report.unit;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Guesses which known unit was meant: by common slips first, then by the fewest changed characters.
final class NearestUnit {
    private static final int LONGEST = 12;

    private static final Map<String, String> SLIPS = Map.ofEntries(
            Map.entry("元人民币", "元"),
            Map.entry("人民币", "元"),
            Map.entry("人民币元", "元"),
            Map.entry("块钱", "元"),
            Map.entry("rmb", "元"),
            Map.entry("cny", "元"),
            Map.entry("圆", "元"),
            Map.entry("美金", "美元"),
            Map.entry("美圆", "美元"),
            Map.entry("usd", "美元"),
            Map.entry("$", "美元"),
            Map.entry("百分点", "个百分点"),
            Map.entry("个点", "个百分点"),
            Map.entry("pp", "个百分点"),
            Map.entry("percent", "%"),
            Map.entry("百分比", "%"),
            Map.entry("百分之", "%"),
            Map.entry("permille", "‰"),
            Map.entry("千分之", "‰"),
            Map.entry("工作日", "个工作日"),
            Map.entry("工作天", "个工作日"),
            Map.entry("月", "个月"),
            Map.entry("时", "小时"),
            Map.entry("h", "小时"),
            Map.entry("m", "米"),
            Map.entry("km", "公里"),
            Map.entry("m2", "平方米"),
            Map.entry("m²", "平方米"),
            Map.entry("㎡", "平方米"),
            Map.entry("平米", "平方米"),
            Map.entry("平", "平方米"),
            Map.entry("km2", "平方公里"),
            Map.entry("km²", "平方公里"),
            Map.entry("ha", "公顷"),
            Map.entry("mu", "亩"),
            Map.entry("m3", "立方米"),
            Map.entry("m³", "立方米"),
            Map.entry("方", "立方米"),
            Map.entry("t", "吨"),
            Map.entry("kg", "公斤"),
            Map.entry("kw", "千瓦"),
            Map.entry("kwh", "千瓦时"),
            Map.entry("度", "千瓦时"),
            Map.entry("teu", "标箱"),
            Map.entry("集装箱", "标箱"));

    private NearestUnit() {}

    static Optional<String> to(String printed) {
        String stripped = printed.strip();
        if (stripped.isEmpty() || stripped.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        if (Units.find(stripped).isPresent()) {
            return Optional.of(stripped);
        }
        int slash = Units.slash(stripped);
        return slash < 0
                ? single(stripped)
                : single(stripped.substring(0, slash).strip())
                        .flatMap(above ->
                                single(stripped.substring(slash + 1).strip()).map(below -> above + "/" + below));
    }

    private static Optional<String> single(String printed) {
        return Units.find(printed).map(Unit::printed).or(() -> slip(printed)).or(() -> closest(printed));
    }

    private static Optional<String> slip(String printed) {
        return Stream.concat(Stream.of(""), Units.SCALES.keySet().stream())
                .filter(printed::startsWith)
                .flatMap(
                        scale -> Optional.ofNullable(SLIPS.get(lower(printed.substring(scale.length()))))
                                .map(unit -> scale + unit)
                                .stream())
                .filter(candidate -> Units.find(candidate).isPresent())
                .findFirst();
    }

    /// Lower case for Latin letters only, so that no locale has a say.
    private static String lower(String text) {
        var lower = new StringBuilder(text.length());
        text.strip().chars().forEach(c -> lower.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c)));
        return lower.toString();
    }

    private static Optional<String> closest(String printed) {
        if (printed.length() < 2 || printed.length() > LONGEST) {
            return Optional.empty();
        }
        int allowed = printed.length() <= 3 ? 1 : 2;
        return candidates()
                .map(candidate -> Map.entry(candidate, distance(printed, candidate)))
                .filter(entry -> entry.getValue() <= allowed
                        && entry.getValue() < entry.getKey().length())
                .min(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> entry.getValue())
                        .thenComparingInt(entry -> Math.abs(entry.getKey().length() - printed.length())))
                .map(Map.Entry::getKey);
    }

    private static Stream<String> candidates() {
        return Units.BASES.values().stream()
                .flatMap(base -> Units.takesNoScale(base)
                        ? Stream.of(base.printed())
                        : Stream.of("", "亿", "万", "万亿", "百万", "千万").map(scale -> scale + base.printed()));
    }

    /// How many characters must be put in, taken out or replaced.
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
