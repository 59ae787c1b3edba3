package tidemark.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tidemark.export.NamedFile;
import tidemark.export.SlideName;
import tidemark.export.TalkRequest;
import tidemark.export.deck.TalkDeck;
import tidemark.export.handout.Handout;
import tidemark.export.provenance.ChartOrigin;
import tidemark.picture.Background;
import tidemark.picture.Finish;
import tidemark.picture.Lettering;
import tidemark.picture.Picture;
import tidemark.picture.Provenance;
import tidemark.picture.UnwritableException;
import tidemark.render.pdf.Pages;
import tidemark.render.pdf.PdfRenderer;
import tidemark.render.png.PngRenderer;
import tidemark.report.ChartSpec;
import tidemark.talk.Slide;
import tidemark.talk.Talk;

/// One talk as the bytes of files.
final class TalkFiles {
    /// Of a slide on a page.
    private static final double INCHES_HIGH = 7.5;

    private final OpenReport open;
    private final PictureOrder look;
    private final TalkRequest request;

    /// @param look whose size the slides have
    TalkFiles(OpenReport open, Talk talk, PictureOrder look) {
        this.open = open;
        this.look = look;
        request = new TalkRequest(talk, look.language(), look.theme(), look.size());
    }

    byte[] presentation() throws UnwritableException {
        return TalkDeck.write(request);
    }

    byte[] handout() throws UnwritableException {
        return Handout.write(request);
    }

    byte[] document() throws UnwritableException {
        List<Picture> slides = request.numbers().mapToObj(request::picture).toList();
        String contents = slides.stream().map(Picture::title).collect(Collectors.joining("\n"));
        var pages = new Pages(request.title(), contents, look.language().tag(), slides, true);
        double dpi = look.size().height() / INCHES_HIGH;
        return PdfRenderer.render(pages, new Finish(Background.OPAQUE, look.lettering(), dpi, null));
    }

    /// Named by their numbers and titles; one that shows a chart says where it comes from.
    List<NamedFile> pictures() throws UnwritableException {
        var files = new ArrayList<NamedFile>();
        int digits = Math.max(2, Integer.toString(request.talk().size()).length());
        for (int number = 0; number < request.talk().size(); number++) {
            Picture picture = request.picture(number);
            String place = String.format(Locale.ROOT, "%0" + digits + "d", number + 1);
            var finish = new Finish(Background.OPAQUE, Lettering.TEXT, look.dpi() / look.scale(), origin(number));
            files.add(new NamedFile(
                    SlideName.of(place, picture.title(), PictureFormat.PNG.extension()),
                    PngRenderer.render(picture, look.scale(), finish)));
        }
        return files;
    }

    private @Nullable Provenance origin(int number) {
        return switch (request.talk().slide(number)) {
            case Slide.Chart(ChartSpec chart) ->
                ChartOrigin.of(chart, request.talk().report(), open.sha256(), look.language(), look.theme(), false)
                        .provenance();
            case Slide.Cover _, Slide.Agenda _, Slide.Opening _, Slide.Words _, Slide.Image _, Slide.Closing _ -> null;
        };
    }
}
