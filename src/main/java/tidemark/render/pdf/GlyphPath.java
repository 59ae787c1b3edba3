package tidemark.render.pdf;

import tidemark.picture.Mark;
import tidemark.picture.font.OutlinePen;

/// Paints the shapes of a run of text, each character at the sum of the advances before it. PDF knows cubic curves
/// only,
/// which draw every quadratic one exactly.
final class GlyphPath implements OutlinePen {

    private final PageContent content;
    private final Mark.TextRun run;
    private double left;
    private double lastX;
    private double lastY;

    private GlyphPath(PageContent content, Mark.TextRun run) {
        this.content = content;
        this.run = run;
        left = run.x();
    }

    static void paint(Mark.TextRun run, PageContent content) {
        content.colour(run.colour()).operator("rg");
        var pen = new GlyphPath(content, run);
        run.text().codePoints().forEach(point -> {
            run.face().outline(point, pen);
            pen.left += run.face().width(point, run.size());
        });
        content.operator("f");
    }

    @Override
    public void moveTo(double x, double y) {
        point(x, y).operator("m");
    }

    @Override
    public void lineTo(double x, double y) {
        point(x, y).operator("l");
    }

    @Override
    public void curveTo(double cx, double cy, double x, double y) {
        double fromX = lastX;
        double fromY = lastY;
        point(twoThirds(fromX, cx), twoThirds(fromY, cy));
        point(twoThirds(x, cx), twoThirds(y, cy));
        point(x, y).operator("c");
    }

    @Override
    public void close() {
        content.operator("h");
    }

    private static double twoThirds(double from, double to) {
        return from + (to - from) * 2 / 3;
    }

    private PageContent point(double x, double y) {
        lastX = x;
        lastY = y;
        return content.point(left + x * run.size(), run.baseline() + y * run.size());
    }
}
