package tidemark.export.longpicture;

import java.util.List;
import java.util.Optional;
import tidemark.chart.ChartRequest;
import tidemark.chart.Purpose;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.chart.layout.Charts;
import tidemark.chart.layout.TextBox;
import tidemark.chart.rule.Choice;
import tidemark.chart.rule.FormRules;
import tidemark.export.DocumentRequest;
import tidemark.export.PlainWords;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.picture.font.Face;
import tidemark.report.ChartSpec;
import tidemark.report.Section;
import tidemark.report.Text;
import tidemark.report.wording.Narrative;

/// Charts as they stand on the sheet. One that the rules refuse, as when what it rests on is hidden, says why in its
/// place.
record ChartCards(DocumentRequest request, Paper paper) {
    private static final double WIDTH = Paper.WIDTH - 2 * Paper.MARGIN;
    private static final double CORNER = 10;
    private static final double PADDING = Paper.TEXT - Paper.MARGIN;
    private static final double TITLE = 16.5;
    private static final double REASON = 13;

    /// The first chart, for the cover; empty where there is none or the rules refuse it.
    Optional<Picture> onCover() {
        return request.charts().stream().findFirst().flatMap(chart -> drawn(chart, paper.coverTheme()));
    }

    /// The charts of a section that are not on the cover, in the order of the report.
    List<ChartSpec> of(Section section) {
        var first = onCover().map(Picture::id);
        return request.charts().stream()
                .filter(chart -> chart.section().equals(section.id()))
                .filter(chart -> !first.equals(Optional.of(chart.id())))
                .toList();
    }

    void put(ChartSpec chart, Sheet sheet) {
        switch (FormRules.choose(chart, request.report())) {
            case Choice.Drawn _ -> drawn(chart, paper.theme()).ifPresent(picture -> put(picture, sheet));
            case Choice.Refused refused -> putReason(chart, refused, sheet);
        }
    }

    private Optional<Picture> drawn(ChartSpec chart, Theme theme) {
        return switch (FormRules.choose(chart, request.report())) {
            case Choice.Drawn _ ->
                Optional.of(Charts.drawToWidth(new ChartRequest(
                        request.report(),
                        chart,
                        request.language(),
                        theme,
                        new Size(WIDTH, Size.LEAST_HEIGHT),
                        Purpose.READING,
                        false)));
            case Choice.Refused _ -> Optional.empty();
        };
    }

    private void put(Picture picture, Sheet sheet) {
        card(picture.height(), sheet);
        sheet.chart(picture, Paper.MARGIN);
    }

    private void putReason(ChartSpec chart, Choice.Refused refused, Sheet sheet) {
        var title = box(chart.title(), Face.BOLD, TITLE);
        var reason = box(refused.reason(), Face.REGULAR, REASON);
        card(title.height() + reason.height() + 2.5 * PADDING, sheet);
        sheet.gap(PADDING);
        sheet.words(title, paper.palette().ink());
        sheet.gap(PADDING / 2);
        sheet.words(reason, paper.palette().faint());
        sheet.gap(PADDING);
    }

    private TextBox box(Text text, Face face, double size) {
        var words = PlainWords.of(Narrative.plain(text, request.report(), request.language()));
        return TextBox.wrap(words, face, size, Paper.TEXT_WIDTH);
    }

    private void card(double height, Sheet sheet) {
        sheet.mark(new Mark.Rectangle(
                Paper.MARGIN,
                sheet.bottom(),
                WIDTH,
                height,
                CORNER,
                paper.palette().ground(),
                null));
    }
}
