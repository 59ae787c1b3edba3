package tidemark.desk.guess;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.picture.Picture;
import tidemark.report.Area;
import tidemark.report.ChartSpec;
import tidemark.report.Figure;
import tidemark.report.Form;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.unit.Unit;
import tidemark.report.unit.Units;
import tidemark.report.wording.Reading;
import tidemark.report.wording.Wording;

/// A chart with its values covered: what may be guessed, the guesses, and what comes of them. All of it is gone when
/// the reader turns away; nothing is kept.
public final class GuessViewModel {
    private static final int LEAST_WITH_REFERENCE = 3;
    private static final int MOST_DIGITS = 20;

    private final Session session;
    private final Messages messages;
    private final Report report;
    private final ChartSpec chart;
    private final List<Covered> covered;
    private final @Nullable CoveredChart drawn;
    private final BooleanProperty revealed = new SimpleBooleanProperty(this, "revealed");

    public GuessViewModel(Session session, Messages messages, Report report, ChartSpec chart) {
        this.session = session;
        this.messages = messages;
        this.report = report;
        this.chart = chart;
        var offer = GuessOffer.of(chart, report);
        this.covered = offer.whole() == null ? cover(offer.figures()) : cover(offer, offer.whole());
        Form form = offer.form();
        this.drawn = form != null && CoveredChart.canBeDragged(form)
                ? new CoveredChart(report, chart, form, covered, offer.unsaid())
                : null;
    }

    /// The part on the axis of its whole, which is given; all else as it comes.
    private List<Covered> cover(GuessOffer offer, Figure whole) {
        return Stream.concat(
                        offer.figures().stream()
                                .filter(figure -> isPart(figure, whole))
                                .map(part -> new Covered(
                                        part, value(part), GuessScale.upTo(value(whole), part.unit()), false)),
                        cover(offer.figures().stream()
                                        .filter(figure -> !isPart(figure, whole))
                                        .toList())
                                .stream())
                .toList();
    }

    private static boolean isPart(Figure figure, Figure whole) {
        return whole.id().equals(figure.partOf());
    }

    /// The chart with the guesses so far on its own marks, or with the true values once they are revealed; empty for a
    /// form on which nothing can be dragged.
    Optional<Picture> picture(double width) {
        return Optional.ofNullable(drawn)
                .map(chart -> chart.draw(
                        new Text(question(), question()),
                        isRevealed(),
                        session.getLanguage(),
                        session.getTheme(),
                        width));
    }

    private List<Covered> cover(List<Figure> figures) {
        var axes = figures.stream().collect(Collectors.groupingBy(GuessViewModel::axis));
        Figure reference = reference(figures, axes);
        var scales = new HashMap<String, GuessScale>();
        axes.forEach((axis, own) -> scales.put(
                axis,
                GuessScale.of(
                        own.stream()
                                .map(GuessViewModel::value)
                                .max(BigDecimal::compareTo)
                                .orElse(BigDecimal.ZERO),
                        own.getFirst().unit(),
                        axis)));
        return figures.stream()
                .map(figure -> new Covered(
                        figure,
                        value(figure),
                        Objects.requireNonNull(scales.get(axis(figure))),
                        figure.equals(reference)))
                .toList();
    }

    /// What may share an axis shares a scale (R1); all else has one of its own.
    private static String axis(Figure figure) {
        return figure.comparableGroup() == null
                ? figure.id()
                : figure.unit().printed() + ' ' + figure.comparableGroup();
    }

    /// Of three and more on one scale, the first that is not what the chart is about.
    private @Nullable Figure reference(List<Figure> figures, Map<String, List<Figure>> axes) {
        return figures.stream()
                .filter(figure -> !figure.id().equals(chart.focus()))
                .filter(figure -> Objects.requireNonNull(axes.get(axis(figure))).size() >= LEAST_WITH_REFERENCE)
                .findFirst()
                .orElse(null);
    }

    private static BigDecimal value(Figure figure) {
        return Objects.requireNonNull(figure.value());
    }

    /// How the marks of the chart go from zero to their end.
    GuessAxis axis() {
        return drawn != null && drawn.form() == Form.WAFFLE ? new GuessAxis.Cells() : new GuessAxis.Along();
    }

    List<Covered> covered() {
        return covered;
    }

    ReadOnlyBooleanProperty revealedProperty() {
        return revealed;
    }

    boolean isRevealed() {
        return revealed.get();
    }

    void reveal() {
        revealed.set(true);
    }

    /// Covers all values again and forgets the guesses.
    void again() {
        covered.forEach(each -> each.guessProperty().set(null));
        revealed.set(false);
    }

    Report report() {
        return report;
    }

    ChartSpec chart() {
        return chart;
    }

    /// What is asked; holds no value.
    String question() {
        var asked = covered.stream().filter(each -> !each.isReference()).toList();
        return asked.size() == 1
                ? messages.text("guess.question", name(asked.getFirst()))
                : messages.text("guess.questions", asked.size());
    }

    /// Of where and of when.
    String about() {
        var language = session.getLanguage();
        var figure = covered.getFirst().figure();
        var area = report.area(figure.refArea()).map(Area::name).map(name -> name.in(language));
        var period = figure.timePeriod().in(language);
        return area.map(name -> messages.text("guess.about", name, period)).orElse(period);
    }

    String name(Covered each) {
        return each.figure().name().in(session.getLanguage());
    }

    /// What stands before and behind the number that is typed: its unit, as the language writes it.
    Reading unit(Covered each) {
        return reading(each.figure(), each.figure().unit(), each.scale().top());
    }

    /// The number to be typed for a value: 450.16 for 4501.6亿元 where it is read as billions.
    String typed(Covered each, BigDecimal value) {
        return GuessScale.plain(value.multiply(factor(each))).toPlainString();
    }

    /// A power of ten.
    private BigDecimal factor(Covered each) {
        var top = new BigDecimal(unit(each).number().replace(",", ""));
        return top.divide(each.scale().top(), MathContext.DECIMAL64);
    }

    /// A number with the unit of a figure: `40天`, `CNY 40 billion`.
    String amount(Covered each, BigDecimal number) {
        return amount(each.figure(), each.figure().unit(), number);
    }

    private String amount(Figure figure, Unit unit, BigDecimal number) {
        return reading(figure, unit, number).text();
    }

    private Reading reading(Figure figure, Unit unit, BigDecimal number) {
        var bare = figure.in(unit).at(number.stripTrailingZeros());
        return Wording.reading(bare, session.getLanguage());
    }

    /// The guess in words, for those who hear it.
    String guessInWords(Covered each) {
        BigDecimal guess = each.guess();
        return guess == null ? messages.text("guess.none_yet") : amount(each, guess);
    }

    /// What the report says, as it says it.
    String truth(Covered each) {
        return Wording.reading(each.figure(), session.getLanguage()).text();
    }

    /// Takes a number as it is typed.
    ///
    /// @return what is wrong with it; empty if it was taken
    Optional<String> type(Covered each, String typed) {
        var digits = typed.strip().replace(",", "").replace("，", "").replace("_", "");
        try {
            var number = digits.length() > MOST_DIGITS
                    ? each.scale().top().add(BigDecimal.ONE)
                    : new BigDecimal(digits).divide(factor(each), MathContext.DECIMAL64);
            if (number.signum() >= 0 && number.compareTo(each.scale().top()) <= 0) {
                each.guess(number);
                return Optional.empty();
            }
        } catch (NumberFormatException _) {
            // said below, as for any other number that cannot be
        }
        return Optional.of(messages.text("guess.wrong", typed(each, each.scale().top())));
    }

    /// How a guess stands to the figure, in a sentence.
    String verdict(Covered each) {
        BigDecimal guess = each.guess();
        if (guess == null) {
            return messages.text("guess.unguessed", said(each));
        }
        var verdict = Verdict.of(each.figure(), each.value(), guess);
        return messages.text(
                switch (verdict.kind()) {
                    case RIGHT -> "guess.right";
                    case OVER -> "guess.over";
                    case UNDER -> "guess.under";
                    case ABOUT_RIGHT -> "guess.about_right";
                    case ABOUT_OVER -> "guess.about_over";
                    case ABOUT_UNDER -> "guess.about_under";
                    case AT_LEAST_OVER -> "guess.at_least_over";
                    case AT_LEAST_UNDER -> "guess.at_least_under";
                    case ABOVE_BOUND -> "guess.above_bound";
                    case BELOW_BOUND -> "guess.below_bound";
                    case AT_BOUND -> "guess.at_bound";
                },
                amount(each, guess),
                said(each),
                amount(each.figure(), differenceUnit(each.figure().unit()), verdict.by()));
    }

    /// Two percentages differ by percentage points.
    private static Unit differenceUnit(Unit unit) {
        return unit.printed().equals("%") ? Units.find("个百分点").orElse(unit) : unit;
    }

    private String said(Covered each) {
        var figure = each.figure();
        String key = figure.isDerived()
                ? "guess.derived"
                : switch (figure.obsStatus()) {
                    case A -> "guess.actual";
                    case P, E, F -> "guess.reported";
                };
        return messages.text(key, truth(each));
    }
}
