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
    private final List<Piece> pieces = new ArrayList<>();

    /// @param fonts of the document; what the picture needs of them is added
    PdfPainter(Picture picture, Finish finish, Map<Face, UsedCharacters> fonts) {
        this.picture = picture;
        this.finish = finish;
        this.fonts = fonts;
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
            Piece piece = Piece.of(mark);
            if (!piece.equals(open)) {
                if (open != null) {
                    content.operator("EMC");
                }
                content.raw("/" + piece.type() + " << /MCID " + pieces.size() + " >>")
                        .operator("BDC");
                pieces.add(piece);
                open = piece;
            }
            paint(mark);
        }
        if (open != null) {
            content.operator("EMC");
        }
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
