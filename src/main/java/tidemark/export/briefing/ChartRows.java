package tidemark.export.briefing;

import java.util.List;
import tidemark.chart.ChartRequest;
import tidemark.chart.Purpose;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.chart.layout.Charts;
import tidemark.chart.rule.Choice;
import tidemark.chart.rule.FormRules;
import tidemark.export.ChartPairs;
import tidemark.export.DocumentRequest;
import tidemark.picture.Picture;
import tidemark.picture.UnwritableException;
import tidemark.report.ChartSpec;
import tidemark.report.wording.Narrative;

/// The charts of a passage, one below the other; two stand side by side where both are small.
record ChartRows(DocumentRequest request, Manuscript manuscript) {

    /// Pixels across the page, margins of the pictures included.
    private static final double WIDTH = 676;

    private static final double HALF = WIDTH / 2;
    private static final double MOST_HALF_HEIGHT = 430;

    /// Words of a chart that had to be made smaller to fit are below this.
    private static final double LEAST_WORDS = 11;

    void put(List<ChartSpec> charts) throws UnwritableException {
        for (List<ChartSpec> row : ChartPairs.of(charts, this::isHalf)) {
            if (row.size() == 1) {
                whole(row.getFirst());
            } else {
                pair(row);
            }
        }
    }

    /// Of one height, so that titles and sources stand on one line.
    private void pair(List<ChartSpec> charts) throws UnwritableException {
        double height = charts.stream()
                .mapToDouble(chart -> Charts.drawToWidth(asked(chart, HALF, Size.LEAST_HEIGHT))
                        .height())
                .reduce(Size.LEAST_HEIGHT, Math::max);
        manuscript.charts(
                charts.stream()
                        .map(chart -> Charts.draw(asked(chart, HALF, height)))
                        .toList(),
                WIDTH);
    }

    private void whole(ChartSpec chart) throws UnwritableException {
        switch (FormRules.choose(chart, request.report())) {
            case Choice.Drawn _ ->
                manuscript.charts(List.of(Charts.drawToWidth(asked(chart, WIDTH, Size.LEAST_HEIGHT))), WIDTH);
            case Choice.Refused refused -> {
                manuscript.paragraph("TableHead", Narrative.plain(chart.title(), request.report(), request.language()));
                manuscript.paragraph("Note", refused.reason().in(request.language()));
            }
        }
    }

    /// True where a chart reads well at half the width.
    private boolean isHalf(ChartSpec chart) {
        return switch (FormRules.choose(chart, request.report())) {
            case Choice.Refused _ -> false;
            case Choice.Drawn _ -> {
                Picture picture = Charts.drawToWidth(asked(chart, HALF, Size.LEAST_HEIGHT));
                yield picture.height() <= MOST_HALF_HEIGHT
                        && picture.texts().stream().allMatch(run -> run.size() >= LEAST_WORDS);
            }
        };
    }

    private ChartRequest asked(ChartSpec chart, double width, double height) {
        Theme theme = request.theme();
        return new ChartRequest(
                request.report(),
                chart,
                request.language(),
                theme.isDark() ? theme.opposite() : theme,
                new Size(width, height),
                Purpose.READING,
                false);
    }
}
