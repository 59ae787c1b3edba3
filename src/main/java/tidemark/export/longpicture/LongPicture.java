package tidemark.export.longpicture;

import java.util.ArrayList;
import tidemark.export.DocumentRequest;
import tidemark.export.PlainWords;
import tidemark.picture.Picture;
import tidemark.report.Language;

/// One long picture of a report for a telephone: a cover with the key figures, then section by section its message and
/// its charts, drawn for the width of a hand, and the source at the foot. The same request gives the same picture.
public final class LongPicture {

    /// In pixels, as messengers keep it sharp.
    public static final double WIDTH = 1080;

    private LongPicture() {}

    /// Draws the charts of a request as one picture, as high as they need. The first chart is the one on the cover.
    public static Picture draw(DocumentRequest request) {
        var sheet = new Sheet(Paper.of(request.theme()));
        var cards = new ChartCards(request, sheet.paper());
        Cover.put(request, cards.onCover(), sheet);
        ChapterBlock.putAll(request, cards, sheet);
        Foot.put(request, sheet);
        return picture(request, sheet);
    }

    private static Picture picture(DocumentRequest request, Sheet sheet) {
        var language = request.language();
        var title = PlainWords.of(request.report().title().in(language));
        var said = new ArrayList<String>();
        said.add(title + (language == Language.ZH ? "。" : "."));
        said.addAll(sheet.descriptions());
        double height = Math.ceil(sheet.bottom());
        return new Picture(
                        request.report().id(),
                        Paper.WIDTH,
                        height,
                        sheet.paper().behind(),
                        language.tag(),
                        title,
                        String.join(language == Language.ZH ? "" : " ", said),
                        sheet.marks())
                .scaled(WIDTH / Paper.WIDTH);
    }
}
