package tidemark.render.svg;

import tidemark.picture.Mark;
import tidemark.picture.font.OutlinePen;
import tidemark.picture.xml.XmlWriter;

/// Writes the shapes of a run of text as the data of one path, each character at the sum of the advances before it.
final class OutlineWriter implements OutlinePen {

    private final XmlWriter xml;
    private final double baseline;
    private final double size;
    private double left;

    private OutlineWriter(XmlWriter xml, Mark.TextRun run) {
        this.xml = xml;
        baseline = run.baseline();
        size = run.size();
        left = run.x();
    }

    static void write(Mark.TextRun run, XmlWriter xml) {
        var pen = new OutlineWriter(xml, run);
        run.text().codePoints().forEach(point -> {
            run.face().outline(point, pen);
            pen.left += run.face().width(point, run.size());
        });
    }

    @Override
    public void moveTo(double x, double y) {
        point('M', x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        point('L', x, y);
    }

    @Override
    public void curveTo(double cx, double cy, double x, double y) {
        point('Q', cx, cy);
        point(' ', x, y);
    }

    @Override
    public void close() {
        xml.raw('Z');
    }

    private void point(char before, double x, double y) {
        xml.raw(before).number(left + x * size).raw(' ').number(baseline + y * size);
    }
}
