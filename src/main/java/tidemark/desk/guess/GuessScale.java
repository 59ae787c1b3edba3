package tidemark.desk.guess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import tidemark.report.unit.Measure;
import tidemark.report.unit.Unit;

/// From zero to a round number: where a guess may lie. How far it reaches tells no more than an order of magnitude,
/// for it is not always as many times the value.
///
/// @param top a hundred for a percentage, the whole for a part of it, else 1, 2 or 5 with zeros, at least twice the
/// value
/// @param whole true where only whole numbers make sense
record GuessScale(BigDecimal top, boolean whole) {
    private static final List<Integer> ROUND = List.of(1, 2, 5);
    private static final BigDecimal PERCENT = new BigDecimal(100);
    private static final BigDecimal PERMILLE = new BigDecimal(1000);
    private static final BigDecimal TWO = new BigDecimal(2);
    private static final BigDecimal LEAST_FOR_ZERO = new BigDecimal(5);
    private static final int TRIES = 40;

    /// @param largest value on the scale, not negative
    /// @param id decides how far above twice the value it ends, always the same for the same id
    static GuessScale of(BigDecimal largest, Unit unit, String id) {
        boolean whole = isWhole(unit);
        BigDecimal all = unit.measure() == Measure.PERMILLE ? PERMILLE : PERCENT;
        if (unit.isShare() && largest.compareTo(all) <= 0) {
            return new GuessScale(all, false);
        }
        BigDecimal least = largest.signum() == 0 ? LEAST_FOR_ZERO : largest.multiply(TWO);
        return new GuessScale(roundFrom(least, Math.floorMod(id.hashCode(), 2), whole), whole);
    }

    /// From nothing to all of a stated whole.
    static GuessScale upTo(BigDecimal all, Unit unit) {
        return new GuessScale(all, isWhole(unit));
    }

    private static boolean isWhole(Unit unit) {
        return unit.isCount() && unit.scale().compareTo(BigDecimal.ONE) == 0;
    }

    /// @param skip how many of those that reach far enough to leave out
    private static BigDecimal roundFrom(BigDecimal least, int skip, boolean whole) {
        int power = least.precision() - least.scale() - 1;
        int left = skip;
        for (int i = 0; i < TRIES; i++) {
            var round = new BigDecimal(ROUND.get(i % ROUND.size())).scaleByPowerOfTen(power + i / ROUND.size());
            boolean far = round.compareTo(least) >= 0 && !(whole && round.compareTo(BigDecimal.ONE) < 0);
            if (far && left-- == 0) {
                return plain(round);
            }
        }
        throw new IllegalStateException("no round number above " + least);
    }

    /// What an arrow key moves a guess by.
    BigDecimal step() {
        return part(2);
    }

    /// What a page key moves a guess by.
    BigDecimal page() {
        return part(1);
    }

    /// The largest of 1, 2 and 5 with zeros that goes so many times into the top.
    private BigDecimal part(int power) {
        var most = top.scaleByPowerOfTen(-power);
        var tens = BigDecimal.ONE.scaleByPowerOfTen(most.precision() - most.scale() - 1);
        var part = plain(ROUND.reversed().stream()
                .map(round -> tens.multiply(new BigDecimal(round)))
                .filter(round -> round.compareTo(most) <= 0)
                .findFirst()
                .orElse(tens));
        return whole ? part.max(BigDecimal.ONE).setScale(0, RoundingMode.HALF_UP) : part;
    }

    /// The nearest guess that lies on the scale.
    BigDecimal within(BigDecimal guess) {
        var inside = guess.max(BigDecimal.ZERO).min(top);
        return plain(whole ? inside.setScale(0, RoundingMode.HALF_UP) : inside);
    }

    /// The guess at a part of the way, on a step.
    ///
    /// @param share 0 for zero, 1 for the top
    BigDecimal at(double share) {
        if (share >= 1) {
            return within(top);
        }
        var steps = top.multiply(BigDecimal.valueOf(Math.clamp(share, 0, 1))).divide(step(), 0, RoundingMode.HALF_UP);
        return within(steps.multiply(step()));
    }

    /// How far along a value lies; 1 for everything beyond the top.
    double share(BigDecimal value) {
        return Math.clamp(value.doubleValue() / top.doubleValue(), 0, 1);
    }

    /// Without zeros behind the point, and without a power of ten.
    static BigDecimal plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
