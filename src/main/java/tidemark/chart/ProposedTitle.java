package tidemark.chart;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Report;
import tidemark.report.Text;

/// The title of a chart that nobody has given one: what stands out, or else what is in it.
public final class ProposedTitle {
    private static final int NAMED = 2;

    private ProposedTitle() {}

    /// @param figures ids of indicators and derived figures
    /// @param events ids of events
    /// @return may hold references such as `{gdp}`; names nothing that the report does not have
    public static Text of(List<String> figures, List<String> events, Report report) {
        List<Figure> found =
                figures.stream().map(report::figure).flatMap(Optional::stream).toList();
        if (found.size() == 1) {
            return sentence(found.getFirst());
        }
        return found.size() > 1 && areComparable(found) && !holdsWhole(found)
                ? highest(found)
                : names(Stream.of(
                                found.stream().map(Figure::label),
                                events.stream()
                                        .map(report::event)
                                        .flatMap(Optional::stream)
                                        .map(Event::label))
                        .flatMap(names -> names)
                        .toList());
    }

    private static boolean areComparable(Collection<Figure> figures) {
        return figures.stream().allMatch(f -> f.value() != null && f.comparableGroup() != null)
                && figures.stream()
                                .map(f -> f.unit().printed() + "\n" + f.comparableGroup())
                                .distinct()
                                .count()
                        == 1;
    }

    /// True where one is a part of another: that the whole is the highest says nothing.
    private static boolean holdsWhole(Collection<Figure> figures) {
        var ids = figures.stream().map(Figure::id).collect(Collectors.toSet());
        return figures.stream()
                .flatMap(figure -> Stream.ofNullable(figure.partOf()))
                .anyMatch(ids::contains);
    }

    /// A title for the greatest of comparable figures: its name and its value.
    static Text highest(List<Figure> group) {
        Figure top = group.stream().max((a, b) -> value(a).compareTo(value(b))).orElseThrow();
        return new Text(
                top.label().zh() + "最高：{" + top.id() + "}", top.label().en() + " is highest: {" + top.id() + "}");
    }

    private static BigDecimal value(Figure figure) {
        return java.util.Objects.requireNonNull(figure.value());
    }

    /// A title for one figure: its name and its value or rank.
    static Text sentence(Figure figure) {
        var reference = figure.value() == null ? "{" + figure.id() + ".rank}" : "{" + figure.id() + "}";
        return new Text(figure.label().zh() + "：" + reference, figure.label().en() + ": " + reference);
    }

    private static Text names(List<Text> names) {
        return switch (names.size()) {
            case 0 -> new Text("没有数据", "Nothing to show");
            case 1 -> names.getFirst();
            case 2 ->
                new Text(
                        names.get(0).zh() + "与" + names.get(1).zh(),
                        names.get(0).en() + " and " + names.get(1).en());
            default -> {
                int more = names.size() - NAMED;
                yield new Text(
                        names.get(0).zh() + "、" + names.get(1).zh() + "等" + names.size() + "项",
                        names.get(0).en() + ", " + names.get(1).en() + " and " + more + " more");
            }
        };
    }
}
