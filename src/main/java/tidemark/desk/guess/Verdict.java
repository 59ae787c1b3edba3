package tidemark.desk.guess;

import java.math.BigDecimal;
import tidemark.report.Figure;
import tidemark.report.Interval;
import tidemark.report.Qualifier;

/// How a guess stands to a figure. Where the figure is only a bound, no more is claimed than the bound allows.
///
/// @param by how far the guess is from the value stated
record Verdict(Kind kind, BigDecimal by) {

    enum Kind {
        RIGHT,
        OVER,
        UNDER,
        ABOUT_RIGHT,
        ABOUT_OVER,
        ABOUT_UNDER,
        /// Beyond an upper bound: too much by that at the least.
        AT_LEAST_OVER,
        /// Short of a lower bound: too little by that at the least.
        AT_LEAST_UNDER,
        /// Above a lower bound: nobody can tell by how much it is off.
        ABOVE_BOUND,
        /// Below an upper bound.
        BELOW_BOUND,
        AT_BOUND
    }

    /// @param value of the figure
    static Verdict of(Figure figure, BigDecimal value, BigDecimal guess) {
        int side = guess.compareTo(value);
        var by = GuessScale.plain(guess.subtract(value).abs());
        return new Verdict(kind(figure, guess, side), by);
    }

    private static Kind kind(Figure figure, BigDecimal guess, int side) {
        Qualifier qualifier = figure.qualifier();
        if (qualifier == null) {
            return reported(figure, guess, side);
        }
        return switch (qualifier) {
            case ABOUT -> side == 0 ? Kind.ABOUT_RIGHT : side > 0 ? Kind.ABOUT_OVER : Kind.ABOUT_UNDER;
            case MORE_THAN, AT_LEAST -> side == 0 ? Kind.AT_BOUND : side > 0 ? Kind.ABOVE_BOUND : Kind.AT_LEAST_UNDER;
            case LESS_THAN, AT_MOST -> side == 0 ? Kind.AT_BOUND : side > 0 ? Kind.AT_LEAST_OVER : Kind.BELOW_BOUND;
        };
    }

    private static Kind reported(Figure figure, BigDecimal guess, int side) {
        Interval interval = figure.interval();
        if (side == 0 || interval != null && interval.contains(guess)) {
            return Kind.RIGHT;
        }
        return side > 0 ? Kind.OVER : Kind.UNDER;
    }
}
