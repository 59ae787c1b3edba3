package tidemark.chart.layout;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import tidemark.picture.Plot;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.wording.Wording;

/// The unit in which a plot's numbers are given: the one in which all its labels read, so that a number and its label
/// agree, and where they read in several, the one that the source prints.
///
/// @param ratio of a number to the value that the source prints
record PlotUnit(String name, String lead, String tail, double ratio, Function<Figure, BigDecimal> number) {
    private static final Pattern DIGITS = Pattern.compile("-?\\d+(\\.\\d+)?");

    /// @param figures of one unit, all with values, at least one
    static PlotUnit of(List<Figure> figures, Language language) {
        var largest = figures.stream()
                .max(Comparator.comparing(figure -> printed(figure).abs()))
                .orElseThrow();
        if (agree(figures, language)) {
            var plain = Wording.reading(largest.at(printed(largest)), language);
            double printed = printed(largest).doubleValue();
            double ratio = printed == 0 ? 1 : said(largest, language).doubleValue() / printed;
            return new PlotUnit(
                    Wording.unit(largest, language),
                    plain.lead(),
                    plain.tail(),
                    ratio,
                    figure -> said(figure, language));
        }
        var unit = switch (language) {
            case ZH -> largest.unit().printed();
            case EN -> Wording.unitAsPrinted(largest.unit());
        };
        return new PlotUnit(unit, "", language == Language.ZH ? unit : " " + unit, 1, PlotUnit::printed);
    }

    Plot.Axis axis(double low, double high) {
        double from = low * ratio;
        double to = high * ratio;
        return new Plot.Axis(from, from < to ? to : from + 1, name, lead, tail);
    }

    private static boolean agree(List<Figure> figures, Language language) {
        return figures.stream()
                                .map(figure -> Wording.unit(figure, language))
                                .distinct()
                                .count()
                        == 1
                && figures.stream()
                        .allMatch(figure ->
                                DIGITS.matcher(digits(figure, language)).matches());
    }

    private static BigDecimal said(Figure figure, Language language) {
        return new BigDecimal(digits(figure, language));
    }

    private static String digits(Figure figure, Language language) {
        return Wording.reading(figure, language).number().replace(",", "").replace('−', '-');
    }

    private static BigDecimal printed(Figure figure) {
        return Objects.requireNonNull(figure.value(), figure.id());
    }
}
