package tidemark.desk.present.floor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tidemark.chart.Size;
import tidemark.chart.rule.Choice;
import tidemark.chart.rule.FormRules;
import tidemark.chart.rule.PageNotes;
import tidemark.compare.Apart;
import tidemark.compare.Cell;
import tidemark.compare.Comparison;
import tidemark.compare.Panels;
import tidemark.compare.Panels.Panel;
import tidemark.compare.Row;
import tidemark.compare.Subject;
import tidemark.picture.Picture;
import tidemark.report.ChartSpec;
import tidemark.report.Text;
import tidemark.talk.EvidenceCard;
import tidemark.talk.LegibleParts;
import tidemark.talk.StageCharts;
import tidemark.talk.StageLook;

/// The figures of a slide beside the same ones of another report, as far as they can honestly be compared: as few
/// charts
/// as the last row can still read.
///
/// @param figures ids of the figures of the slide
/// @param comparison of their report with another one
/// @param rows of the figures that both have, some of which can be drawn
public record Compared(Set<String> figures, Comparison comparison, List<Row> rows) implements Interlude {
    private static final int MOST_PANELS = 12;

    public Compared {
        figures = Set.copyOf(figures);
        rows = List.copyOf(rows);
    }

    /// Empty where nothing can be drawn.
    static Optional<Compared> of(Set<String> figures, Comparison comparison) {
        Set<Subject> growths = comparison.alone().stream()
                .filter(alone -> alone.subject().report() == 0
                        && figures.contains(alone.subject().id()))
                .flatMap(alone -> matchedGrowth(alone.reason()).stream())
                .collect(Collectors.toSet());
        var rows = comparison.rows().stream()
                .filter(row -> row.cells().stream()
                        .map(Cell::subject)
                        .anyMatch(subject ->
                                growths.contains(subject) || subject.report() == 0 && figures.contains(subject.id())))
                .toList();
        var compared = new Compared(figures, comparison, rows);
        return compared.panels(rows).isEmpty() ? Optional.empty() : Optional.of(compared);
    }

    /// Where the other report says only how a figure grew, that may be matched with an indicator of its own here.
    private static Optional<Subject> matchedGrowth(Apart reason) {
        return reason instanceof Apart.OnlyGrowth(Subject own, Subject other)
                        && own.growth().isPresent()
                        && other.isGrowth()
                ? Optional.of(other)
                : Optional.empty();
    }

    @Override
    public List<Page> pages(Size size) {
        var charts =
                panels(rows).stream().flatMap(panel -> legible(panel, size)).toList();
        return IntStream.range(0, charts.size())
                .mapToObj(number -> page(charts.get(number), number + 1, charts.size()))
                .toList();
    }

    /// Charts that the rules allow.
    private List<Panel> panels(List<Row> of) {
        return Panels.of(of, comparison, MOST_PANELS).stream()
                .filter(panel -> FormRules.choose(panel.chart(), panel.report()) instanceof Choice.Drawn)
                .toList();
    }

    /// A chart of several rows that is too full becomes charts of fewer, each with a scale of its own.
    private Stream<Panel> legible(Panel panel, Size size) {
        var drawn = rows(panel);
        if (drawn.size() < 2 || new LegibleParts(panel.report(), size).isLegible(panel.chart())) {
            return Stream.of(panel);
        }
        int half = (drawn.size() + 1) / 2;
        return Stream.of(drawn.subList(0, half), drawn.subList(half, drawn.size()))
                .flatMap(some -> panels(some).stream())
                .filter(part -> part.growths() == panel.growths())
                .map(Compared::ownScale)
                .flatMap(part -> legible(part, size));
    }

    private static Panel ownScale(Panel part) {
        ChartSpec chart = part.chart();
        Text note = chart.note();
        boolean said = note != null && note.zh().contains(PageNotes.OWN_SCALE.zh());
        return said ? part : part.noting(PageNotes.OWN_SCALE);
    }

    private List<Row> rows(Panel panel) {
        return rows.stream()
                .filter(row -> row.cells().stream().anyMatch(panel.cells()::containsValue))
                .toList();
    }

    private Page page(Panel panel, int number, int of) {
        ChartSpec chart = panel.chart();
        ChartSpec titled = of == 1 ? chart : chart.withTitle(LegibleParts.numbered(chart.title(), number, of));
        return new Page(
                look -> StageCharts.draw(titled, panel.report(), look), (id, look) -> evidence(panel, id, look));
    }

    /// What each report says of a mark, in its own words.
    private Optional<Picture> evidence(Panel panel, String id, StageLook look) {
        var stated = panel.report().series(id).stream()
                .flatMap(figure -> panel.cell(id, figure.observation()).stream())
                .map(cell -> new EvidenceCard.Stated(
                        cell.subject().figure(), comparison.reports().get(cell.report())))
                .toList();
        return stated.isEmpty() ? Optional.empty() : Optional.of(EvidenceCard.of(stated, look));
    }
}
