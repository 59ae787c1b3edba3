package tidemark.export.longpicture;

import tidemark.chart.layout.TextBox;
import tidemark.export.DocumentRequest;
import tidemark.export.PlainWords;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;
import tidemark.report.Text;
import tidemark.report.wording.Wording;

/// The end of the sheet: where everything comes from and how to read it.
final class Foot {
    private static final Text HOW = new Text(
            "每张图下的出处指来源的小节和段落；预计、目标和推算的数据都已标明。",
            "The source under a chart names the section and paragraph; estimates, targets and derived figures are"
                    + " marked.");
    private static final double SIZE = 12.5;

    private Foot() {}

    static void put(DocumentRequest request, Sheet sheet) {
        var palette = sheet.paper().palette();
        sheet.gap(26);
        sheet.mark(new Mark.Rectangle(Paper.TEXT, sheet.bottom(), 40, 3, 0, palette.sea(), null));
        sheet.gap(16);
        sheet.words(wrap(Wording.sourceLine(request.report(), request.language()), Face.BOLD), palette.calm());
        sheet.gap(8);
        sheet.words(wrap(HOW.in(request.language()), Face.REGULAR), palette.faint());
        sheet.gap(36);
    }

    private static TextBox wrap(String words, Face face) {
        return TextBox.wrap(PlainWords.of(words), face, SIZE, Paper.TEXT_WIDTH);
    }
}
