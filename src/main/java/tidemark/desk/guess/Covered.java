package tidemark.desk.guess;

import java.math.BigDecimal;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import tidemark.report.Figure;

/// A figure whose value is covered, and the guess at it.
final class Covered {
    private final Figure figure;
    private final BigDecimal value;
    private final GuessScale scale;
    private final boolean reference;
    private final ObjectProperty<@Nullable BigDecimal> guess = new SimpleObjectProperty<>(this, "guess");

    /// @param value of the figure
    /// @param reference true for the one that is shown from the beginning, to guess the others by
    Covered(Figure figure, BigDecimal value, GuessScale scale, boolean reference) {
        this.figure = figure;
        this.value = value;
        this.scale = scale;
        this.reference = reference;
    }

    Figure figure() {
        return figure;
    }

    BigDecimal value() {
        return value;
    }

    GuessScale scale() {
        return scale;
    }

    boolean isReference() {
        return reference;
    }

    /// Null until there is one.
    ObjectProperty<@Nullable BigDecimal> guessProperty() {
        return guess;
    }

    @Nullable
    BigDecimal guess() {
        return guess.get();
    }

    void guess(BigDecimal number) {
        guess.set(scale.within(number));
    }

    /// From the guess so far, or else from zero.
    void move(BigDecimal by) {
        BigDecimal from = guess.get();
        guess((from == null ? BigDecimal.ZERO : from).add(by));
    }
}
