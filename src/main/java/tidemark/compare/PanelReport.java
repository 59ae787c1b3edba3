package tidemark.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.compare.Panels.Panel;
import tidemark.report.Area;
import tidemark.report.ChartSpec;
import tidemark.report.Figure;
import tidemark.report.Form;
import tidemark.report.Growth;
import tidemark.report.IndicatorKind;
import tidemark.report.Place;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.Source;
import tidemark.report.Text;
import tidemark.report.unit.Unit;
import tidemark.report.unit.Units;

/// Makes the reports that the charts of a comparison are charts of: the figures of each chart, with the areas, the
/// sections and the sources of all reports compared.
final class PanelReport {
    private static final String GROUP = "compared";
    private static final String LEVELS = "levels";
    private static final String GROWTHS = "growths";

    private final List<Report> reports;
    private final List<Text> names;

    PanelReport(List<Report> reports, List<Text> names) {
        this.reports = reports;
        this.names = names;
    }

    static String key(String id, String observation) {
        return id + "\n" + observation;
    }

    /// A figure of a chart and the cell that it shows.
    private record Drawn(Figure figure, Cell cell) {}

    /// The reports of one row as marks of their own, each named after its report.
    Panel apart(Row row, Form form, Text title) {
        var drawn = levels(row, cell -> shown(cell, idOf(cell), names.get(cell.report())));
        return panel(List.of(row), LEVELS, title, form, drawn, row.of(0).isPresent());
    }

    /// The reports of one row as numbers side by side, each named after its area and its period.
    Panel beside(Row row, Text title) {
        var drawn = levels(row, cell -> shown(cell, idOf(cell), areaAndPeriod(cell)));
        return panel(List.of(row), LEVELS, title, Form.TILES, drawn, false);
    }

    /// Rows as they stand for their indicators, with the reports as ends or points of each.
    Panel joined(List<Row> rows, Form form, boolean growths, Text title) {
        var drawn = new ArrayList<Drawn>();
        for (Row row : rows) {
            String id = row.match().first().id();
            drawn.addAll(
                    growths
                            ? row.cells().stream()
                                    .map(cell -> new Drawn(change(cell, id, PanelTitles.growthLabel(row)), cell))
                                    .toList()
                            : levels(row, cell -> shown(cell, id, label(row))));
        }
        return panel(rows, growths ? GROWTHS : LEVELS, title, form, drawn, false);
    }

    /// The growths of one row around zero, each named after its report.
    Panel grown(Row row, Text title) {
        boolean amounts = row.levels().size() == row.cells().size();
        var drawn = row.cells().stream()
                .filter(cell -> cell.growth().isPresent())
                .map(cell -> new Drawn(growing(cell, amounts), cell))
                .toList();
        return panel(
                List.of(row), GROWTHS, title, Form.GROWTH_BARS, drawn, row.of(0).isPresent());
    }

    private static Text label(Row row) {
        return row.match().first().figure().label();
    }

    private static List<Drawn> levels(Row row, Function<Cell, Figure> made) {
        return row.cells().stream()
                .filter(cell -> cell.level() != null)
                .map(cell -> new Drawn(made.apply(cell), cell))
                .toList();
    }

    /// The first report's figures keep their ids; those of others are marked with their report.
    private static String idOf(Cell cell) {
        return cell.report() == 0 ? cell.subject().id() : cell.subject().id() + "@" + cell.report();
    }

    private Text areaAndPeriod(Cell cell) {
        Figure figure = cell.subject().figure();
        Text area = reports.get(cell.report())
                .area(figure.refArea())
                .map(Area::name)
                .orElseGet(() -> new Text(figure.refArea(), figure.refArea()));
        return SideNames.joined(area, figure.timePeriod());
    }

    private static Figure shown(Cell cell, String id, Text name) {
        Figure level = java.util.Objects.requireNonNull(cell.level());
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

    /// The growth as the value itself, so that those of several indicators share an axis.
    private static Figure change(Cell cell, String id, Text name) {
        Growth growth = cell.growth().orElseThrow();
        Figure figure = cell.subject().figure();
        return new Figure(
                id,
                section(cell, figure.section()),
                name,
                null,
                null,
                IndicatorKind.RATIO,
                unit(growth),
                growth.value(),
                null,
                figure.timePeriod(),
                figure.refArea(),
                figure.obsStatus(),
                cell.level() == null ? figure.qualifier() : null,
                null,
                List.of(),
                GROUP,
                null,
                null,
                null,
                origin(figure, cell));
    }

    private static Unit unit(Growth growth) {
        return Units.find(growth.unit().printed()).orElseThrow();
    }

    /// @param amounts true to name what grew, which all sides state
    private Figure growing(Cell cell, boolean amounts) {
        Figure figure = cell.subject().figure();
        return new Figure(
                idOf(cell),
                section(cell, figure.section()),
                names.get(cell.report()),
                null,
                null,
                figure.kind(),
                figure.unit(),
                amounts ? figure.value() : null,
                null,
                figure.timePeriod(),
                figure.refArea(),
                figure.obsStatus(),
                amounts ? figure.qualifier() : null,
                cell.growth().orElseThrow(),
                List.of(),
                GROUP,
                figure.better(),
                null,
                null,
                origin(figure, cell));
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

    /// @param lit true to light the first report's figure
    private Panel panel(List<Row> rows, String part, Text title, Form form, List<Drawn> drawn, boolean lit) {
        var figures = drawn.stream().map(Drawn::figure).toList();
        var ids = figures.stream().map(Figure::id).distinct().toList();
        Row first = rows.getFirst();
        var chart = new ChartSpec(
                "compare-" + part + "-" + first.match().first().id(),
                figures.getFirst().section(),
                title,
                form,
                ids,
                List.of(),
                lit ? ids.getFirst() : null,
                note(rows, part.equals(GROWTHS)));
        var cells = new HashMap<String, Cell>();
        drawn.forEach(each -> cells.put(key(each.figure().id(), each.figure().observation()), each.cell()));
        return new Panel(report(first, title, figures), chart, part.equals(GROWTHS), cells);
    }

    private Report report(Row row, Text title, List<Figure> figures) {
        Report first = reports.get(row.cells().getFirst().report());
        return new Report(
                String.join("+", reports.stream().map(Report::id).toList()),
                title,
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
    }

    private static @Nullable Text note(List<Row> rows, boolean growths) {
        return rows.stream()
                .flatMap(row -> row.cautions().stream())
                .filter(caution -> isNoted(caution, growths))
                .distinct()
                .sorted()
                .map(Caution::label)
                .reduce(Texts::joined)
                .orElse(null);
    }

    /// What must be said with a picture of growths, or of levels.
    private static boolean isNoted(Caution caution, boolean growths) {
        return switch (caution) {
            case PRICES_NOT_STATED -> growths;
            case NEITHER_AREA_NOR_PERIOD, CONVERTED, CURRENT_PRICES, REAL_GROWTH, OTHER_WHOLE -> !growths;
            case STATUS, TARGET, ROUGH, DERIVED, OTHER_AMONG -> false;
        };
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
        return Stream.concat(
                        figures.stream().map(Figure::section),
                        figures.stream()
                                .flatMap(figure -> figure.places().stream())
                                .map(Place::section))
                .distinct()
                .map(this::section)
                .toList();
    }

    private Section section(String id) {
        int number = Integer.parseInt(id.substring(0, id.indexOf('/')));
        String own = id.substring(id.indexOf('/') + 1);
        Text title = title(reports.get(number), own);
        Text name = names.get(number);
        return new Section(
                id,
                new Text(name.zh() + "·" + title.zh(), name.en() + " · " + title.en()),
                new Text("", ""),
                List.of());
    }

    private static Text title(Report report, String section) {
        return report.section(section)
                .map(Section::title)
                .or(() -> Optional.of(report)
                        .flatMap(one -> one.source().section(section))
                        .map(found -> new Text(found.title(), "“" + found.title() + "”")))
                .orElseGet(() -> new Text(section, section));
    }
}
