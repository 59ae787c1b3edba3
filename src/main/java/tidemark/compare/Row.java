package tidemark.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.report.Figure;
import tidemark.report.Growth;
import tidemark.report.ObsStatus;
import tidemark.report.Qualifier;
import tidemark.report.Text;
import tidemark.report.unit.Unit;

/// One matched indicator: what each report says of it, and what follows.
///
/// @param unit of all levels in it
/// @param cells one for each report that has it, in the order of the reports
/// @param contrasts every later one against the first
public record Row(Match match, Unit unit, List<Cell> cells, List<Contrast> contrasts, Set<Caution> cautions) {

    public Row {
        cells = List.copyOf(cells);
        contrasts = List.copyOf(contrasts);
        cautions = Set.copyOf(cautions);
    }

    static Row of(Match match) {
        Unit unit = match.subjects().stream()
                .filter(Subject::hasLevel)
                .findFirst()
                .orElse(match.first())
                .figure()
                .unit();
        var statuses = match.subjects().stream()
                .map(subject -> subject.figure().obsStatus())
                .distinct()
                .sorted()
                .toList();
        var cells = match.subjects().stream()
                .map(subject -> Cell.of(
                        subject, unit, statuses.size() > 1 && subject.figure().obsStatus() == statuses.getFirst()))
                .toList();
        var contrasts = cells.stream()
                .skip(1)
                .map(cell -> Contrast.of(cells.getFirst(), cell))
                .toList();
        return new Row(match, unit, cells, contrasts, cautions(cells, contrasts));
    }

    public Text name() {
        return match.first().name();
    }

    public Relation relation() {
        return Relation.of(match.subjects().stream().map(Subject::figure).toList());
    }

    public Optional<Cell> of(int report) {
        return cells.stream().filter(cell -> cell.report() == report).findFirst();
    }

    /// The levels in it, all in one unit.
    public List<Figure> levels() {
        return cells.stream().flatMap(cell -> Stream.ofNullable(cell.level())).toList();
    }

    private static Set<Caution> cautions(List<Cell> cells, List<Contrast> contrasts) {
        var found = EnumSet.noneOf(Caution.class);
        cells.forEach(cell -> ofCell(cell, found));
        contrasts.forEach(contrast -> ofContrast(contrast, found));
        if (wholes(cells) > 1) {
            found.add(Caution.OTHER_WHOLE);
        }
        if (ranksDiffer(cells)) {
            found.add(Caution.OTHER_AMONG);
        }
        return found;
    }

    private static void ofCell(Cell cell, Set<Caution> found) {
        Figure figure = cell.subject().figure();
        if (cell.converted()) {
            found.add(Caution.CONVERTED);
        }
        switch (figure.obsStatus()) {
            case A -> {}
            case P, E -> found.add(Caution.STATUS);
            case F -> found.add(Caution.TARGET);
        }
        if (figure.qualifier() == Qualifier.ABOUT) {
            found.add(Caution.ROUGH);
        }
        if (figure.isDerived()) {
            found.add(Caution.DERIVED);
        }
    }

    private static void ofContrast(Contrast contrast, Set<Caution> found) {
        boolean levels = contrast.difference() instanceof Outcome.Reckoned;
        switch (contrast.relation()) {
            case NEITHER -> found.add(Caution.NEITHER_AREA_NOR_PERIOD);
            case OVER_TIME -> {
                if (levels && contrast.cell().subject().figure().unit().isMoney()) {
                    found.add(Caution.CURRENT_PRICES);
                }
                if (levels && price(contrast.cell()) == Growth.Price.REAL) {
                    found.add(Caution.REAL_GROWTH);
                }
            }
            case SIDE_BY_SIDE, TOLD_TWICE -> {}
        }
        if (contrast.growths() instanceof Outcome.Reckoned && price(contrast.cell()) == Growth.Price.UNKNOWN) {
            found.add(Caution.PRICES_NOT_STATED);
        }
    }

    private static Growth.@Nullable Price price(Cell cell) {
        return cell.growth().map(Growth::price).orElse(null);
    }

    private static boolean ranksDiffer(List<Cell> cells) {
        var scopes = new ArrayList<Object>();
        for (Cell cell : cells) {
            cell.subject().figure().ranks().stream().findFirst().ifPresent(rank -> scopes.add(rank.scope()));
        }
        return scopes.stream().distinct().count() > 1;
    }

    private static long wholes(List<Cell> cells) {
        return cells.stream()
                .flatMap(cell -> Stream.ofNullable(cell.subject().figure().whole()))
                .distinct()
                .count();
    }

    /// True where the sources are not equally sure.
    public boolean hasVintages() {
        return cells.stream()
                        .map(cell -> cell.subject().figure().obsStatus())
                        .distinct()
                        .count()
                > 1;
    }

    /// The surest status among the cells.
    public ObsStatus surest() {
        return cells.stream()
                .map(cell -> cell.subject().figure().obsStatus())
                .min(ObsStatus::compareTo)
                .orElseThrow();
    }
}
