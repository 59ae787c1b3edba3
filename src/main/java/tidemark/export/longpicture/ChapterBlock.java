package tidemark.export.longpicture;

import tidemark.chart.layout.TextBox;
import tidemark.export.DocumentRequest;
import tidemark.export.PlainWords;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;
import tidemark.report.Section;
import tidemark.report.wording.Narrative;

/// A section: its number and title, its message, its charts.
final class ChapterBlock {
    private static final double BADGE = 34;
    private static final double NUMBER_SIZE = 18;
    private static final double TITLE_SIZE = 25;
    private static final double MESSAGE_SIZE = 15.5;
    private static final double GAP_ABOVE = 36;
    private static final double GAP_BETWEEN = 10;

    private ChapterBlock() {}

    static void putAll(DocumentRequest request, ChartCards cards, Sheet sheet) {
        var sections = request.sections();
        for (int i = 0; i < sections.size(); i++) {
            var charts = cards.of(sections.get(i));
            if (!charts.isEmpty()) {
                sheet.gap(GAP_ABOVE);
                heading(i + 1, sections.get(i).title().in(request.language()), sheet);
                if (i > 0) {
                    message(sections.get(i), request, sheet);
                }
                sheet.gap(18);
                charts.forEach(chart -> {
                    cards.put(chart, sheet);
                    sheet.gap(GAP_BETWEEN);
                });
            }
        }
    }

    /// The first section's stands on the cover.
    private static void message(Section section, DocumentRequest request, Sheet sheet) {
        var message = Narrative.plain(section.message(), request.report(), request.language());
        sheet.gap(10);
        sheet.words(
                Paper.sentence(message, MESSAGE_SIZE), sheet.paper().palette().calm());
    }

    private static void heading(int number, String title, Sheet sheet) {
        var palette = sheet.paper().palette();
        double left = Paper.TEXT + BADGE + 12;
        var words = TextBox.wrap(PlainWords.of(title), Face.BOLD, TITLE_SIZE, Paper.WIDTH - Paper.TEXT - left);
        double middle = sheet.bottom() + Math.max(BADGE, words.height()) / 2;
        var digits = TextBox.line(Integer.toString(number), Face.BOLD, NUMBER_SIZE);
        sheet.mark(new Mark.Circle(Paper.TEXT + BADGE / 2, middle, BADGE / 2, palette.sea(), null));
        digits.centredOn(Paper.TEXT + BADGE / 2, middle, TextBox.Align.CENTRE, palette.onSea())
                .forEach(sheet::mark);
        words.centredOn(left, middle, TextBox.Align.LEFT, palette.ink()).forEach(sheet::mark);
        sheet.gap(Math.max(BADGE, words.height()));
    }
}
