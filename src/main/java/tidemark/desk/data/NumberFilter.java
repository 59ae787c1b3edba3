package tidemark.desk.data;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a reader asks of a column of numbers: `>100`, `<=5.5`, `=32`, `10..20`.
///
/// @param low where it begins
/// @param high where it ends
record NumberFilter(Bound low, Bound high) {
    private static final String NUMBER = "([-−]?[\\d,]+(?:\\.\\d+)?)";
    private static final Pattern ONE_SIDED = Pattern.compile("(>=|<=|≥|≤|>|<|=|＞|＜|＝)\\s*" + NUMBER);
    private static final Pattern RANGE = Pattern.compile(NUMBER + "\\s*(?:\\.\\.|…|~|～)\\s*" + NUMBER);

    /// One end.
    sealed interface Bound {
        record Open() implements Bound {}

        record At(BigDecimal value, boolean included) implements Bound {}
    }

    /// Empty where the words ask nothing of a number.
    static Optional<NumberFilter> of(String words) {
        Matcher range = RANGE.matcher(words.strip());
        if (range.matches()) {
            return number(range.group(1))
                    .flatMap(low -> number(range.group(2))
                            .map(high -> new NumberFilter(
                                    new Bound.At(low.min(high), true), new Bound.At(low.max(high), true))));
        }
        Matcher one = ONE_SIDED.matcher(words.strip());
        return one.matches() ? number(one.group(2)).map(value -> oneSided(one.group(1), value)) : Optional.empty();
    }

    private static NumberFilter oneSided(String sign, BigDecimal value) {
        var open = new Bound.Open();
        return switch (sign) {
            case ">", "＞" -> new NumberFilter(new Bound.At(value, false), open);
            case ">=", "≥" -> new NumberFilter(new Bound.At(value, true), open);
            case "<", "＜" -> new NumberFilter(open, new Bound.At(value, false));
            case "<=", "≤" -> new NumberFilter(open, new Bound.At(value, true));
            default -> new NumberFilter(new Bound.At(value, true), new Bound.At(value, true));
        };
    }

    /// The number that digits with grouping commas say.
    static Optional<BigDecimal> number(String digits) {
        String plain = digits.replace(",", "").replace('−', '-');
        try {
            return Optional.of(new BigDecimal(plain));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    boolean takes(BigDecimal value) {
        return isAbove(value) && isBelow(value);
    }

    private boolean isAbove(BigDecimal value) {
        return switch (low) {
            case Bound.Open _ -> true;
            case Bound.At(BigDecimal end, boolean included) ->
                value.compareTo(end) > 0 || included && value.compareTo(end) == 0;
        };
    }

    private boolean isBelow(BigDecimal value) {
        return switch (high) {
            case Bound.Open _ -> true;
            case Bound.At(BigDecimal end, boolean included) ->
                value.compareTo(end) < 0 || included && value.compareTo(end) == 0;
        };
    }
}
