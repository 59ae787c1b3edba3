package tidemark.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.report.Area;
import tidemark.report.ChartSpec;
import tidemark.report.Figure;
import tidemark.report.Form;
import tidemark.report.Growth;
import tidemark.report.Place;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.Source;
import tidemark.report.Text;

/// The charts of a comparison: small multiples, one panel a row and at most one more for its growths. Over time a slope
/// or a line, side by side bars from zero. Each is a chart of a report that holds no more than it shows, so that the
/// same rules and layouts serve it.
public final class Panels {

    /// A chart with the report that it is a chart of.
    public record Panel(Report report, ChartSpec chart) {}

    private static final String GROUP = "compared";

    private final List<Report> reports;
    private final List<Text> names;

    private Panels(List<Report> reports) {
        this.reports = reports;
        names = SideNames.of(reports);
    }

    /// Empty where nothing of the row may share an axis: one side states no amount, or neither area nor period is the
    /// same.
    public static List<Panel> of(Row row, Comparison comparison) {
        var panels = new Panels(comparison.reports());
        return Stream.of(panels.levels(row), panels.growths(row))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Panel> levels(Row row) {
        if (row.levels().size() < 2) {
            return Optional.empty();
        }
        return switch (row.relation()) {
            case NEITHER -> Optional.empty();
            case OVER_TIME -> Optional.of(overTime(row));
            case SIDE_BY_SIDE, TOLD_TWICE -> Optional.of(sideBySide(row));
        };
    }

    private Panel overTime(Row row) {
        String id = row.match().first().id();
        var figures = row.cells().stream()
                .flatMap(cell -> Stream.ofNullable(cell.level()).map(level -> shown(level, cell, id, level.label())))
                .toList();
        boolean line = figures.stream().map(Figure::timePeriod).distinct().count() > 2;
        return panel(row, "levels", row.name(), line ? Form.LINE : Form.SLOPE, figures, List.of(id));
    }

    private Panel sideBySide(Row row) {
        var figures = row.cells().stream()
                .flatMap(cell -> Stream.ofNullable(cell.level())
                        .map(level -> shown(level, cell, idOf(cell), names.get(cell.report()))))
                .toList();
        return panel(row, "levels", row.name(), bars(figures), figures, ids(figures));
    }

    /// Bars start at zero and show no loss; where there is one, the amounts stand as numbers.
    private static Form bars(List<Figure> figures) {
        return figures.stream()
                        .anyMatch(
                                figure -> Objects.requireNonNull(figure.value()).signum() < 0)
                ? Form.TILES
                : Form.BARS;
    }

    private Optional<Panel> growths(Row row) {
        var grown =
                row.cells().stream().filter(cell -> cell.growth().isPresent()).toList();
        boolean alike = grown.stream()
                        .map(cell -> cell.growth().orElseThrow())
                        .map(growth -> List.of(growth.unit(), growth.price()))
                        .distinct()
                        .count()
                == 1;
        if (grown.size() < 2 || !alike || row.relation() == Relation.NEITHER) {
            return Optional.empty();
        }
        var figures = grown.stream().map(this::growth).toList();
        Text name = growthName(row);
        return Optional.of(panel(row, "growths", name, Form.GROWTH_BARS, figures, ids(figures)));
    }

    private static Text growthName(Row row) {
        if (row.match().first().isGrowth()) {
            return row.name();
        }
        return new Text(
                row.name().zh() + "增速", "Growth of " + withinSentence(row.name().en()));
    }

    /// `Gross domestic product` as it stands within a sentence; an abbreviation such as `GDP` stays.
    private static String withinSentence(String name) {
        boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return name.isEmpty() || abbreviation ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private Figure growth(Cell cell) {
        Growth growth = cell.growth().orElseThrow();
        Figure figure = cell.subject().figure();
        boolean own = cell.level() == null;
        return new Figure(
                idOf(cell),
                section(cell, figure.section()),
                names.get(cell.report()),
                null,
                null,
                figure.kind(),
                figure.unit(),
                own ? null : figure.value(),
                null,
                figure.timePeriod(),
                figure.refArea(),
                figure.obsStatus(),
                own ? null : figure.qualifier(),
                growth,
                List.of(),
                GROUP,
                figure.better(),
                null,
                null,
                origin(figure, cell));
    }

    /// The first report's figures keep their ids, so that their evidence is found; those of others are marked with
    /// their report.
    private static String idOf(Cell cell) {
        return cell.report() == 0 ? cell.subject().id() : cell.subject().id() + "@" + cell.report();
    }

    private static List<String> ids(List<Figure> figures) {
        return figures.stream().map(Figure::id).toList();
    }

    private Figure shown(Figure level, Cell cell, String id, Text name) {
        return new Figure(
                id,
                section(cell, level.section()),
                name,
                null,
                level.definition(),
                level.kind(),
                level.unit(),
                level.value(),
                level.interval(),
                level.timePeriod(),
                level.refArea(),
                level.obsStatus(),
                level.qualifier(),
                null,
                List.of(),
                GROUP,
                level.better(),
                null,
                null,
                origin(level, cell));
    }

    private static Figure.Origin origin(Figure figure, Cell cell) {
        return switch (figure.origin()) {
            case Figure.Origin.Stated(String printed, Place place) ->
                new Figure.Origin.Stated(printed, place(cell, place));
            case Figure.Origin.Computed(String formula, List<String> inputs, List<Place> places, Text condition) ->
                new Figure.Origin.Computed(
                        formula,
                        inputs,
                        places.stream().map(place -> place(cell, place)).toList(),
                        condition);
        };
    }

    private static Place place(Cell cell, Place place) {
        return new Place(section(cell, place.section()), place.paragraph());
    }

    private static String section(Cell cell, String section) {
        return cell.report() + "/" + section;
    }

    private Panel panel(Row row, String part, Text name, Form form, List<Figure> figures, List<String> ids) {
        Report first = reports.get(row.cells().getFirst().report());
        String section = figures.getFirst().section();
        var report = new Report(
                String.join("+", reports.stream().map(Report::id).toList()),
                name,
                first.refArea(),
                first.timePeriod(),
                areas(),
                source(),
                sections(figures),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                figures);
        @Nullable
        String focus = row.of(0).isPresent() && form != Form.SLOPE && form != Form.LINE ? ids.getFirst() : null;
        var chart = new ChartSpec(
                "compare-" + part + "-" + row.match().first().id(),
                section,
                PanelTitles.of(name, row, part.equals("growths"), names),
                form,
                ids,
                List.of(),
                focus,
                note(row));
        return new Panel(report, chart);
    }

    private static @Nullable Text note(Row row) {
        var said = row.cautions().stream()
                .filter(caution -> switch (caution) {
                    case CONVERTED, CURRENT_PRICES, REAL_GROWTH, OTHER_WHOLE, PRICES_NOT_STATED -> true;
                    case NEITHER_AREA_NOR_PERIOD, STATUS, TARGET, ROUGH, DERIVED, OTHER_AMONG -> false;
                })
                .sorted()
                .map(Caution::label)
                .toList();
        return said.stream()
                .reduce((a, b) -> new Text(a.zh() + "；" + b.zh(), a.en() + "; " + b.en()))
                .orElse(null);
    }

    private List<Area> areas() {
        Map<String, Area> areas = new LinkedHashMap<>();
        reports.forEach(report -> report.areas().forEach(area -> areas.putIfAbsent(area.code(), area)));
        return List.copyOf(areas.values());
    }

    private Source source() {
        String titles = String.join(
                "》《",
                reports.stream()
                        .map(report -> report.source().title())
                        .distinct()
                        .toList());
        var sections = new ArrayList<Source.Section>();
        for (int number = 0; number < reports.size(); number++) {
            for (Source.Section section : reports.get(number).source().sections()) {
                sections.add(new Source.Section(
                        number + "/" + section.id(),
                        names.get(number).zh() + "·" + section.title(),
                        section.paragraphs()));
            }
        }
        return new Source(titles, null, List.of(), null, null, sections, List.of());
    }

    /// The sections that the figures stand in and the sections of their places, under names that say whose they are.
    private List<Section> sections(List<Figure> figures) {
        var sections = new ArrayList<Section>();
        Stream.concat(
                        figures.stream().map(Figure::section),
                        figures.stream()
                                .flatMap(figure -> figure.places().stream())
                                .map(Place::section))
                .distinct()
                .forEach(id -> sections.add(section(id)));
        return sections;
    }

    private Section section(String id) {
        int number = Integer.parseInt(id.substring(0, id.indexOf('/')));
        String own = id.substring(id.indexOf('/') + 1);
        Report report = reports.get(number);
        Text title = report.section(own)
                .map(Section::title)
                .orElseGet(() -> report.source()
                        .section(own)
                        .map(section -> new Text(section.title(), "“" + section.title() + "”"))
                        .orElseGet(() -> new Text(own, own)));
        Text name = names.get(number);
        return new Section(
                id,
                new Text(name.zh() + "·" + title.zh(), name.en() + " · " + title.en()),
                new Text("", ""),
                List.of());
    }
}
