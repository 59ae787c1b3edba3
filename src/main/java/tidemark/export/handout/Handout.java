package tidemark.export.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tidemark.export.TalkRequest;
import tidemark.picture.Background;
import tidemark.picture.Finish;
import tidemark.picture.Lettering;
import tidemark.picture.MissingGlyphException;
import tidemark.picture.Picture;
import tidemark.render.pdf.Pages;
import tidemark.render.pdf.PdfRenderer;
import tidemark.report.Text;

/// A talk to be given out on paper: two or three slides on an A4 page, each with what is said to it beside it.
public final class Handout {
    private static final Text WITH_NOTES = new Text("讲稿：幻灯片与备注", "The slides and what is said to them");
    private static final Finish ON_PAPER = new Finish(Background.OPAQUE, Lettering.TEXT, Paper.DPI, null);

    private Handout() {}

    /// The bytes of a `.pdf`; the same request gives the same.
    ///
    /// @throws MissingGlyphException if the bundled font lacks a character of a slide or its notes
    public static byte[] write(TalkRequest request) throws MissingGlyphException {
        var pages = new Pages(
                request.title(),
                WITH_NOTES.in(request.language()),
                request.language().tag(),
                pages(request),
                false);
        return PdfRenderer.render(pages, ON_PAPER);
    }

    /// Each page as a picture.
    static List<Picture> pages(TalkRequest request) {
        var paper = new Paper(request.size());
        List<List<Block>> blocks = Flow.of(request, paper);
        var pages = new ArrayList<Picture>();
        for (int page = 0; page < blocks.size(); page++) {
            var sheet = new HandoutPage(request, paper);
            blocks.get(page).forEach(sheet::put);
            pages.add(sheet.finished(page + 1, blocks.size()));
        }
        return pages;
    }

    /// What is to be seen on slides, for those who cannot see them.
    static String described(List<Picture> slides) {
        return slides.stream()
                .map(slide -> slide.title() + "\n" + slide.description())
                .collect(Collectors.joining("\n\n"));
    }
}
