package tidemark.desk.guess;

import java.math.BigDecimal;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// An axis from zero with a bar whose end can be dragged, or moved with the keyboard: arrows, page keys, Home and End.
/// Once its value is shown, the true bar stands on the same axis below the guess. Where a chart shows axis and bar
/// itself, only the handle is to be seen, over the chart's own mark.
final class GuessTrack extends Region {

    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final PseudoClass ON_CHART = PseudoClass.getPseudoClass("on-chart");
    private static final PseudoClass SOFT = PseudoClass.getPseudoClass("soft");
    private static final double HEIGHT = 34;
    private static final double BAR = 16;
    private static final double HANDLE = 18;

    /// What is left of a handle once the value beside it is shown.
    private static final double TOLD = 12;

    /// How far it reaches beyond its axis on either side.
    static final double SIDE = HANDLE / 2;

    private final Covered covered;
    private final Supplier<String> words;
    private final GuessAxis along;
    private final boolean onChart;
    private final Region axis = part("guess-axis");
    private final Region rail = part("guess-rail");
    private final Region bar = part("guess-bar");
    private final Region truth = part("guess-truth");
    private final Region handle = part("guess-handle");
    private boolean shown;

    /// One with an axis of its own.
    ///
    /// @param words the guess, for those who hear it
    GuessTrack(Covered covered, Supplier<String> words) {
        this(covered, words, new GuessAxis.Along(), false);
    }

    /// One over the marks of a chart.
    ///
    /// @param along where the chart draws the way from zero to the end
    static GuessTrack onChart(Covered covered, Supplier<String> words, GuessAxis along) {
        return new GuessTrack(covered, words, along, true);
    }

    private GuessTrack(Covered covered, Supplier<String> words, GuessAxis along, boolean onChart) {
        this.covered = covered;
        this.words = words;
        this.along = along;
        this.onChart = onChart;
        pseudoClassStateChanged(ON_CHART, onChart);
        getStyleClass().add("guess-track");
        if (onChart) {
            getChildren().add(handle);
        } else {
            setMinHeight(HEIGHT);
            setPrefHeight(HEIGHT);
            getChildren().addAll(rail, truth, bar, axis, handle);
        }
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(!covered.isReference());
        truth.pseudoClassStateChanged(SOFT, isSoft(covered));
        covered.guessProperty().subscribe(this::changed);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::drag);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        show(covered.isReference());
    }

    private static Region part(String styleClass) {
        var part = new Region();
        part.getStyleClass().add(styleClass);
        part.setMouseTransparent(true);
        return part;
    }

    /// Estimates, targets and what is derived never look reported (R5).
    private static boolean isSoft(Covered covered) {
        var figure = covered.figure();
        return figure.isDerived()
                || switch (figure.obsStatus()) {
                    case A -> false;
                    case P, E, F -> true;
                };
    }

    /// Shows the true bar, or covers it.
    void show(boolean now) {
        shown = now;
        truth.setVisible(now);
        setMouseTransparent(onChart && now);
        pseudoClassStateChanged(SHOWN, now);
        changed(covered.guess());
    }

    private void changed(@Nullable BigDecimal guess) {
        bar.setVisible(guess != null);
        handle.setVisible(!shown || onChart && guess != null);
        pseudoClassStateChanged(EMPTY, guess == null);
        requestLayout();
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }

    private void drag(MouseEvent event) {
        if (!shown) {
            requestFocus();
            double share = along.share(event.getX() - SIDE, event.getY() - rise(), length(), getHeight() - 2 * rise());
            covered.guess(covered.scale().at(share));
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (shown || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        var scale = covered.scale();
        boolean ours = switch (event.getCode()) {
            case RIGHT, UP, ADD, PLUS -> move(scale.step());
            case LEFT, DOWN, SUBTRACT, MINUS -> move(scale.step().negate());
            case PAGE_UP -> move(scale.page());
            case PAGE_DOWN -> move(scale.page().negate());
            case HOME -> move(scale.top().negate());
            case END -> move(scale.top());
            default -> false;
        };
        if (ours) {
            event.consume();
        }
    }

    private boolean move(BigDecimal by) {
        if (covered.guess() == null) {
            covered.guess(covered.scale().at(unguessed()));
        }
        covered.move(by);
        return true;
    }

    private double length() {
        return getWidth() - 2 * SIDE;
    }

    /// How far it reaches above and below the room of a chart.
    private double rise() {
        return onChart ? SIDE : 0;
    }

    @Override
    protected void layoutChildren() {
        BigDecimal guess = covered.guess();
        double share = guess == null ? unguessed() : covered.scale().share(guess);
        var end = along.at(share, length(), getHeight() - 2 * rise());
        double size = onChart && shown ? TOLD : HANDLE;
        double down = onChart && shown ? along.told(end.getY(), getHeight() - 2 * rise()) : end.getY();
        handle.resizeRelocate(SIDE + end.getX() - size / 2, rise() + down - size / 2, size, size);
        if (!onChart) {
            layoutBars(guess, end.getX());
        }
    }

    /// Where the handle stands before there is a guess: on a chart at zero, where its mark ends.
    private double unguessed() {
        return onChart ? 0 : 0.5;
    }

    private void layoutBars(@Nullable BigDecimal guess, double reach) {
        double middle = getHeight() / 2;
        double half = BAR / 2;
        rail.resizeRelocate(SIDE, middle - half, length(), BAR);
        bar.resizeRelocate(SIDE, shown ? middle - BAR - 1 : middle - half, reach, shown ? half + 3 : BAR);
        double actual = length() * covered.scale().share(covered.value());
        truth.resizeRelocate(SIDE, shown && guess != null ? middle - half + 3 : middle - half, actual, BAR);
        axis.resizeRelocate(SIDE - 1, middle - HEIGHT / 2, 2, HEIGHT);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        BigDecimal guess = covered.guess();
        return switch (attribute) {
            case VALUE -> guess == null ? covered.scale().at(unguessed()).doubleValue() : guess.doubleValue();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> covered.scale().top().doubleValue();
            case VALUE_STRING -> words.get();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> move(covered.scale().step());
            case DECREMENT -> move(covered.scale().step().negate());
            case BLOCK_INCREMENT -> move(covered.scale().page());
            case BLOCK_DECREMENT -> move(covered.scale().page().negate());
            case SET_VALUE -> covered.guess(BigDecimal.valueOf((Double) parameters[0]));
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
