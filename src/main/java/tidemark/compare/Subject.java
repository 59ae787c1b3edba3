package tidemark.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.report.Figure;
import tidemark.report.Growth;
import tidemark.report.Indicator;
import tidemark.report.IndicatorKind;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.unit.Measure;

/// What one report says of one indicator, as far as a comparison needs it. The same only as itself: two reports may say
/// the same. Names are folded once, as a comparison asks for them again and again.
public final class Subject {
    private final int report;
    private final Figure figure;
    private final List<String> names;
    private final List<String> allNames;
    private final List<String> bare;
    private final @Nullable FoldedName growthName;

    /// @param report its number among the reports compared, from 0
    /// @param figure that stands for it: of the report's own area, the latest, the surest
    /// @param names in both languages, short and long
    /// @param aliases other names that the report gives it
    private Subject(int report, Figure figure, List<String> names, List<String> aliases) {
        this.report = report;
        this.figure = figure;
        this.names = folded(names.stream());
        allNames = folded(Stream.concat(names.stream(), aliases.stream()));
        growthName = growthName(figure, names);
        bare = growthName == null
                ? allNames
                : Stream.concat(names.stream(), aliases.stream())
                        .map(name -> FoldedName.of(name).words())
                        .distinct()
                        .toList();
    }

    private static List<String> folded(Stream<String> names) {
        return names.map(FoldedName::fold).distinct().toList();
    }

    private static @Nullable FoldedName growthName(Figure figure, List<String> names) {
        Measure measure = figure.unit().measure();
        if (measure != Measure.PERCENT && measure != Measure.PERCENTAGE_POINT) {
            return null;
        }
        return names.stream()
                .map(FoldedName::of)
                .filter(name -> name.growth() != null)
                .findFirst()
                .orElse(null);
    }

    /// Every indicator and derived indicator of a report that has a figure, in the order of the report.
    static List<Subject> of(int number, Report report) {
        var ids = report.figures().stream().map(Figure::id).distinct().toList();
        var aliases = new java.util.HashMap<String, List<String>>();
        for (Indicator indicator : report.indicators()) {
            aliases.put(indicator.id(), indicator.aliases());
        }
        var subjects = new ArrayList<Subject>();
        for (String id : ids) {
            report.figure(id)
                    .ifPresent(figure -> subjects.add(
                            new Subject(number, figure, namesOf(figure), aliases.getOrDefault(id, List.of()))));
        }
        return subjects;
    }

    private static List<String> namesOf(Figure figure) {
        return Stream.of(figure.name(), figure.shortName())
                .filter(Objects::nonNull)
                .flatMap(name -> Stream.of(name.zh(), name.en()))
                .distinct()
                .toList();
    }

    /// Its number among the reports compared, from 0.
    public int report() {
        return report;
    }

    /// The figure that stands for it: of the report's own area, the latest, the surest.
    public Figure figure() {
        return figure;
    }

    /// Its names without what does not tell names apart.
    List<String> names() {
        return names;
    }

    /// The same with its aliases.
    List<String> allNames() {
        return allNames;
    }

    /// The same without the word that says growth.
    List<String> bare() {
        return bare;
    }

    public String id() {
        return figure.id();
    }

    public Text name() {
        return figure.name();
    }

    /// True where the source states how large it is, and not only its place or its change.
    public boolean hasLevel() {
        return figure.value() != null && figure.kind() != IndicatorKind.RANK && !isGrowth();
    }

    /// True for an indicator that is itself the growth of another one, such as 税收收入增速 in %.
    public boolean isGrowth() {
        return growthName != null;
    }

    /// The growth that the source states, be it beside the level or on its own.
    public Optional<Growth> growth() {
        if (figure.growth() != null) {
            return Optional.of(figure.growth());
        }
        FoldedName own = growthName;
        if (own == null || own.growth() == null || figure.value() == null || figure.isDerived()) {
            return Optional.empty();
        }
        var unit = figure.unit().measure() == Measure.PERCENT ? Growth.Unit.PERCENT : Growth.Unit.PERCENTAGE_POINT;
        return Optional.of(new Growth(figure.value(), unit, own.growth(), printed()));
    }

    private String printed() {
        return figure.origin() instanceof Figure.Origin.Stated stated ? stated.printed() : "";
    }
}
