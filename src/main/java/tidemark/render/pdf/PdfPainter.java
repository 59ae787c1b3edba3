package tidemark.render.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import tidemark.picture.Finish;
import tidemark.picture.Mark;
import tidemark.picture.Outline;
import tidemark.picture.Picture;
import tidemark.picture.font.Face;

/// Paints marks as the content of a page.
final class PdfPainter {

    private final Picture picture;
    private final Finish finish;
    private final PageContent content;
    private final Map<Face, UsedCharacters> fonts;
    private final PageImages images;
    private final List<Piece> pieces = new ArrayList<>();

    /// @param fonts of the document; what the picture needs of them is added
    /// @param images likewise
    PdfPainter(Picture picture, Finish finish, Map<Face, UsedCharacters> fonts, PageImages images) {
        this.picture = picture;
        this.finish = finish;
        this.fonts = fonts;
        this.images = images;
        content = new PageContent(picture.height());
    }

    /// What the content consists of, after it was painted: the first has the number 0.
    List<Piece> pieces() {
        return Collections.unmodifiableList(pieces);
    }

    /// @param unit of the page for each pixel
    byte[] paint(String unit) {
        content.raw(unit).raw("0 0").raw(unit).raw("0 0").operator("cm");
        ground();
        paintPieces();
        return content.bytes();
    }

    private void paintPieces() {
        Piece open = null;
        for (Mark mark : picture.marks()) {
            Piece piece = isDecoration(mark) ? null : Piece.of(mark);
            if (open != null && !open.equals(piece)) {
                content.operator("EMC");
            }
            if (piece == null) {
                decorate(mark);
            } else {
                if (!piece.equals(open)) {
                    begin(piece);
                }
                paint(mark);
            }
            open = piece;
        }
        if (open != null) {
            content.operator("EMC");
        }
    }

    private void begin(Piece piece) {
        content.raw("/" + piece.type() + " << /MCID " + pieces.size() + " >>").operator("BDC");
        pieces.add(piece);
    }

    private static boolean isDecoration(Mark mark) {
        return mark instanceof Mark.Image image && image.isDecoration();
    }

    private void decorate(Mark mark) {
        content.raw("/Artifact").operator("BMC");
        paint(mark);
        content.operator("EMC");
    }

    private void ground() {
        if (!finish.isTransparent()) {
            content.raw("/Artifact").operator("BMC");
            content.colour(picture.ground()).operator("rg");
            content.number(0)
                    .number(0)
                    .number(picture.width())
                    .number(picture.height())
                    .operator("re");
            content.operator("f").operator("EMC");
        }
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Group group -> group.marks().forEach(this::paint);
            case Mark.Rectangle r -> content.shape(Outline.of(r), r.fill(), r.stroke());
            case Mark.Circle c -> content.shape(Outline.of(c), c.fill(), c.stroke());
            case Mark.Path p -> content.shape(p.segments(), p.fill(), p.stroke());
            case Mark.TextRun run -> paint(run);
            case Mark.Image image -> content.image(images.name(image.image()), image);
        }
    }

    private void paint(Mark.TextRun run) {
        switch (finish.lettering()) {
            case TEXT -> text(run);
            case OUTLINES -> GlyphPath.paint(run, content);
        }
    }

    private void text(Mark.TextRun run) {
        var font = fonts.computeIfAbsent(run.face(), UsedCharacters::new);
        content.operator("BT").colour(run.colour()).operator("rg");
        content.raw("/" + font.name().getName()).number(run.size()).operator("Tf");
        content.point(run.x(), run.baseline()).operator("Td");
        content.raw(font.encode(run.text())).operator("Tj").operator("ET");
    }
}
