package tidemark.export.longpicture;

import java.util.List;
import java.util.Optional;
import tidemark.chart.layout.Swell;
import tidemark.chart.layout.TextBox;
import tidemark.export.DocumentRequest;
import tidemark.export.PlainWords;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.picture.font.Face;
import tidemark.report.Text;
import tidemark.report.wording.Narrative;

/// The top of the sheet: the title, the message of the first section and the first chart, over a tide.
final class Cover {
    private static final Text EYEBROW = new Text("一图读懂", "The report at a glance");
    private static final double TOP = 40;
    private static final double EYEBROW_SIZE = 15;
    private static final double MESSAGE_SIZE = 15.5;
    private static final double WAVE = 40;

    /// So that no edge of the cover shines through below the last swell.
    private static final double OVERLAP = 3;

    private static final List<Double> TITLE_SIZES = List.of(33.0, 30.0, 27.0, 24.0);
    private static final int MOST_TITLE_LINES = 3;

    private Cover() {}

    static void put(DocumentRequest request, Optional<Picture> chart, Sheet sheet) {
        var inFront = new Sheet(sheet.paper());
        var colours = sheet.paper().cover();
        var language = request.language();
        inFront.gap(TOP);
        inFront.words(wrap(EYEBROW.in(language), Face.BOLD, EYEBROW_SIZE), colours.sea());
        inFront.gap(12);
        inFront.words(title(request.report().title().in(language)), colours.ink());
        message(request).ifPresent(message -> {
            inFront.gap(12);
            inFront.words(Paper.sentence(message, MESSAGE_SIZE), colours.calm());
        });
        chart.ifPresent(picture -> {
            inFront.gap(18);
            inFront.chart(picture, Paper.MARGIN);
        });
        inFront.gap(chart.isPresent() ? 0 : 24);
        double height = inFront.bottom() + WAVE;
        sheet.mark(new Mark.Rectangle(0, 0, Paper.WIDTH, height, 0, colours.ground(), null));
        tide(height, sheet);
        inFront.marks().forEach(sheet::mark);
        sheet.descriptions().addAll(inFront.descriptions());
        sheet.gap(height);
    }

    private static Optional<String> message(DocumentRequest request) {
        return request.sections().stream()
                .findFirst()
                .map(section -> Narrative.plain(section.message(), request.report(), request.language()));
    }

    /// As large as three lines allow.
    private static TextBox title(String words) {
        return TITLE_SIZES.stream()
                .map(size -> wrap(words, Face.BOLD, size))
                .filter(box -> box.lines().size() <= MOST_TITLE_LINES && box.width() <= Paper.TEXT_WIDTH)
                .findFirst()
                .orElseGet(() -> wrap(words, Face.BOLD, TITLE_SIZES.getLast()));
    }

    private static TextBox wrap(String words, Face face, double size) {
        return TextBox.wrap(PlainWords.of(words), face, size, Paper.TEXT_WIDTH);
    }

    /// Three swells, the last of which is the sheet below.
    private static void tide(double bottom, Sheet sheet) {
        var colours = sheet.paper().cover();
        sheet.mark(Swell.of(Paper.WIDTH, bottom - 30, 9, bottom, colours.seaPale()));
        sheet.mark(Swell.of(Paper.WIDTH, bottom - 20, -8, bottom, colours.seaMid()));
        sheet.mark(Swell.of(
                Paper.WIDTH, bottom - 10, 6, bottom + OVERLAP, sheet.paper().behind()));
    }
}
