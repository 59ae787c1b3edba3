package tidemark.report;

import java.math.BigDecimal;

/// What a derived figure is computed from.
public sealed interface Formula {
    /// An exact number.
    record Number(BigDecimal value) implements Formula {}

    /// The value of a figure.
    record Reference(String id) implements Formula {}

    /// The stated growth of a figure, as a plain ratio: 5 % is 0.05.
    record GrowthOf(String id) implements Formula {}

    record Operation(Operator operator, Formula left, Formula right) implements Formula {}

    enum Operator {
        PLUS('+'),
        MINUS('−'),
        TIMES('×'),
        OVER('÷');

        private final char sign;

        Operator(char sign) {
            this.sign = sign;
        }

        public char sign() {
            return sign;
        }
    }
}
