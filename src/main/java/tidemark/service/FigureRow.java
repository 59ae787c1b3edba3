package tidemark.service;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidemark.export.Cell;
import tidemark.report.Figure;
import tidemark.report.Growth;
import tidemark.report.ObsStatus;
import tidemark.report.Place;
import tidemark.report.Qualifier;
import tidemark.report.Rank;
import tidemark.report.Text;
import tidemark.report.TimePeriod;

/// One figure as a row.
///
/// @param section of the source where the source states the figure, of the report where it is derived
/// @param paragraph of the source; null where the figure is derived
/// @param printed null where the figure is derived
public record FigureRow(
        String id,
        Text name,
        @Nullable BigDecimal value,
        String unit,
        ObsStatus obsStatus,
        @Nullable Qualifier comparator,
        @Nullable Growth growth,
        List<Rank> ranks,
        TimePeriod timePeriod,
        String refArea,
        String section,
        @Nullable Integer paragraph,
        @Nullable String printed) {

    static final List<String> HEADER = List.of(
            "id",
            "name_zh",
            "name_en",
            "value",
            "unit",
            "obs_status",
            "comparator",
            "growth",
            "ranks",
            "time_period",
            "ref_area",
            "section",
            "paragraph",
            "printed");

    public FigureRow {
        ranks = List.copyOf(ranks);
    }

    static FigureRow of(Figure figure) {
        return switch (figure.origin()) {
            case Figure.Origin.Stated(String printed, Place place) ->
                row(figure, place.section(), place.paragraph(), printed);
            case Figure.Origin.Computed computed -> row(figure, figure.section(), null, null);
        };
    }

    private static FigureRow row(Figure f, String section, @Nullable Integer paragraph, @Nullable String printed) {
        return new FigureRow(
                f.id(),
                f.name(),
                f.value(),
                f.unit().printed(),
                f.obsStatus(),
                f.qualifier(),
                f.growth(),
                f.ranks(),
                f.timePeriod(),
                f.refArea(),
                section,
                paragraph,
                printed);
    }

    List<Cell> cells() {
        return List.of(
                Cell.of(id),
                Cell.of(name.zh()),
                Cell.of(name.en()),
                Cell.of(value),
                Cell.of(unit),
                Cell.of(obsStatus.name()),
                Cell.of(comparator == null ? null : comparator.symbol()),
                Cell.of(
                        growth == null
                                ? null
                                : growth.value().toPlainString() + growth.unit().printed()),
                new Cell.Many(ranks.stream().map(RankCode::of).toList(), "; "),
                Cell.of(timePeriod.code()),
                Cell.of(refArea),
                Cell.of(section),
                Cell.of(paragraph == null ? null : BigDecimal.valueOf(paragraph)),
                Cell.of(printed));
    }
}
