package tidemark.compare;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tidemark.chart.rule.PageNotes;
import tidemark.report.ChartSpec;
import tidemark.report.Figure;
import tidemark.report.Form;
import tidemark.report.Growth;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.TimePeriod;

/// The charts of a comparison. Rows that may share an axis stand in one chart and so on one scale, a dumbbell or a
/// slope;
/// of the others each has a panel of its own, and at most one more for its growths. Each is a chart of a report that
/// holds no more than it shows, so that the same rules and layouts serve it.
public final class Panels {

    /// A chart with the report that it is a chart of.
    ///
    /// @param growths true where it shows how much each grew, false where it shows the amounts
    /// @param cells what each of its figures says, by id and observation
    public record Panel(Report report, ChartSpec chart, boolean growths, Map<String, Cell> cells) {
        public Panel {
            cells = Map.copyOf(cells);
        }

        /// The cell that a mark shows.
        ///
        /// @param observation as [Figure#observation()] says it
        public Optional<Cell> cell(String id, String observation) {
            return Optional.ofNullable(cells.get(PanelReport.key(id, observation)));
        }

        boolean isScaled() {
            return chart.form() != Form.TILES;
        }

        /// The same with something more said under its title.
        public Panel noting(Text words) {
            Text note = chart.note();
            Text both = note == null ? words : Texts.joined(note, words);
            return new Panel(report, chart.withNote(both), growths, cells);
        }
    }

    private static final int MOST_ROWS = 12;
    private static final int MOST_LINES = 8;
    private static final int LINE_FROM = 3;

    private final PanelReport made;
    private final List<Text> names;
    private final boolean derivedShown;

    private Panels(Comparison comparison) {
        names = SideNames.of(comparison.reports());
        derivedShown = comparison.reports().getFirst().derivedShown();
        made = new PanelReport(comparison.reports(), names);
    }

    /// What rows must have in common to share an axis.
    ///
    /// @param unit as printed, or the basis of growths
    /// @param groups the comparable group that each report states; none of them is missing
    private record Axis(Object unit, List<String> groups, List<TimePeriod> periods, List<String> areas) {}

    /// The charts of rows, those of one row as well as those of all. Fewer than rows where rows share an axis or say
    /// nothing that could be drawn.
    ///
    /// @param most how many charts at most
    public static List<Panel> of(List<Row> rows, Comparison comparison, int most) {
        var panels = new Panels(comparison);
        var levels = gathered(rows, panels::levelAxis);
        var growths = gathered(panels.grownOnce(rows), panels::growthAxis);
        var all = new ArrayList<Panel>();
        for (Row row : rows) {
            if (all.size() >= most) {
                break;
            }
            all.addAll(panels.levels(first(levels.get(row), most)));
            all.addAll(panels.growths(first(growths.get(row), most)));
        }
        return scaled(all.subList(0, Math.min(most, all.size())));
    }

    /// Those of a group that are enough to fill so many charts.
    private static List<Row> first(@Nullable List<Row> group, int charts) {
        return group == null ? List.of() : group.subList(0, Math.min(group.size(), charts * MOST_ROWS));
    }

    /// Why a row has no picture at all, in a sentence.
    public static Text none(Row row) {
        return row.relation() == Relation.NEITHER
                ? NOTHING_BESIDE
                : row.levels().size() < 2 ? ONE_LEVEL : NOTHING;
    }

    private static final Text NOTHING_BESIDE = new Text(
            "地区和时期都不同，又不都写明了数值，所以没有图；各自的说法见左表。",
            "Neither area nor period is the same and not every side states an amount, so there is no picture; the table"
                    + " says what each states.");
    private static final Text ONE_LEVEL = new Text(
            "能相比的数不到两个，或增速口径不同，画不成图；各自的说法见左表。",
            "Fewer than two of the figures can be compared, or the growths are on different bases, so there is no"
                    + " picture; the table says what each states.");
    private static final Text NOTHING = new Text("这一行没有可画的数。", "There is nothing to draw in this row.");

    /// Rows by the first of those that they share an axis with.
    private static Map<Row, List<Row>> gathered(List<Row> rows, Function<Row, Optional<Axis>> axis) {
        var firsts = new LinkedHashMap<Axis, Row>();
        var gathered = new IdentityHashMap<Row, List<Row>>();
        for (Row row : rows) {
            Row first = axis.apply(row)
                    .map(key -> firsts.computeIfAbsent(key, _ -> row))
                    .orElse(row);
            gathered.computeIfAbsent(first, _ -> new ArrayList<>()).add(row);
        }
        return gathered;
    }

    /// A growth that a report states twice, beside the amount and on its own, is drawn once.
    private List<Row> grownOnce(List<Row> rows) {
        var seen = new LinkedHashMap<Text, Row>();
        rows.stream().filter(Panels::hasGrowths).forEach(row -> seen.putIfAbsent(PanelTitles.growth(row), row));
        return List.copyOf(seen.values());
    }

    private static boolean hasGrowths(Row row) {
        var grown = growing(row);
        return row.relation() != Relation.NEITHER
                && grown.size() > 1
                && grown.stream().map(Panels::basis).distinct().count() == 1;
    }

    private static List<Cell> growing(Row row) {
        return row.cells().stream().filter(cell -> cell.growth().isPresent()).toList();
    }

    private static Object basis(Cell cell) {
        Growth growth = cell.growth().orElseThrow();
        return List.of(growth.unit(), growth.price());
    }

    private Optional<Axis> levelAxis(Row row) {
        var groups = row.cells().stream()
                .flatMap(cell -> Optional.ofNullable(cell.level()).stream())
                .map(level -> Objects.requireNonNullElse(level.comparableGroup(), ""))
                .toList();
        boolean joins = groups.size() == row.cells().size() && !groups.contains("") && isPairable(row, groups.size());
        return joins ? Optional.of(axis(row, row.unit().printed(), groups)) : Optional.empty();
    }

    private Optional<Axis> growthAxis(Row row) {
        var grown = growing(row);
        return grown.size() == row.cells().size() && isPairable(row, grown.size())
                ? Optional.of(axis(row, basis(grown.getFirst()), List.of()))
                : Optional.empty();
    }

    /// A dumbbell has two ends; a slope or a line may have more of one area.
    private static boolean isPairable(Row row, int count) {
        return switch (row.relation()) {
            case OVER_TIME -> true;
            case SIDE_BY_SIDE -> count == 2;
            case TOLD_TWICE, NEITHER -> false;
        };
    }

    private static Axis axis(Row row, Object unit, List<String> groups) {
        var figures = row.cells().stream().map(cell -> cell.subject().figure()).toList();
        return new Axis(
                unit,
                groups,
                figures.stream().map(Figure::timePeriod).toList(),
                figures.stream().map(Figure::refArea).toList());
    }

    private List<Panel> levels(List<Row> rows) {
        if (rows.isEmpty() || rows.getFirst().levels().size() < 2) {
            return List.of();
        }
        Row first = rows.getFirst();
        if (rows.size() > 1) {
            boolean over = first.relation() == Relation.OVER_TIME;
            return lots(rows, over ? overTime(first) : Form.DUMBBELL, false);
        }
        return List.of(
                switch (first.relation()) {
                    case NEITHER -> made.beside(first, first.name());
                    case OVER_TIME -> made.joined(rows, overTime(first), false, title(rows, false));
                    case SIDE_BY_SIDE, TOLD_TWICE -> made.apart(first, bars(first.levels()), title(rows, false));
                });
    }

    private static Form overTime(Row row) {
        long periods = row.levels().stream().map(Figure::timePeriod).distinct().count();
        return periods < LINE_FROM ? Form.SLOPE : Form.LINE;
    }

    /// Bars start at zero and show no loss; where there is one, the amounts stand as numbers.
    private static Form bars(List<Figure> figures) {
        return figures.stream()
                        .anyMatch(
                                figure -> Objects.requireNonNull(figure.value()).signum() < 0)
                ? Form.TILES
                : Form.BARS;
    }

    private List<Panel> growths(List<Row> rows) {
        if (rows.size() > 1 && rows.getFirst().cells().size() == 2) {
            return lots(rows, Form.DUMBBELL, true);
        }
        return rows.stream()
                .map(row -> made.grown(row, title(List.of(row), true)))
                .toList();
    }

    /// As many charts as the form needs to hold all rows.
    private List<Panel> lots(List<Row> rows, Form form, boolean growths) {
        int most = form == Form.LINE ? MOST_LINES : MOST_ROWS;
        var panels = new ArrayList<Panel>();
        for (int from = 0; from < rows.size(); from += most) {
            var lot = rows.subList(from, Math.min(rows.size(), from + most));
            panels.add(made.joined(lot, form, growths, title(lot, growths)));
        }
        return panels;
    }

    private Text title(List<Row> rows, boolean growths) {
        return rows.size() == 1
                ? PanelTitles.of(rows.getFirst(), growths, names, derivedShown)
                : PanelTitles.ofAll(rows, growths, names);
    }

    /// Where lengths of one unit stand in several charts of the page, each says that its scale is its own (R11).
    private static List<Panel> scaled(List<Panel> panels) {
        var units = new LinkedHashMap<String, Integer>();
        panels.stream().filter(Panel::isScaled).map(Panels::unit).forEach(unit -> units.merge(unit, 1, Integer::sum));
        return panels.stream()
                .map(panel -> panel.isScaled() && units.getOrDefault(unit(panel), 0) > 1
                        ? panel.noting(PageNotes.OWN_SCALE)
                        : panel)
                .toList();
    }

    private static String unit(Panel panel) {
        Figure first = panel.report().figures().getFirst();
        Growth growth = first.growth();
        return growth != null && panel.chart().form() == Form.GROWTH_BARS
                ? growth.unit().printed()
                : first.unit().printed();
    }
}
