package tidemark.render.png;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;
import tidemark.picture.font.OutlinePen;

/// Text as outlines taken from the font file itself, each character at the sum of the advances before it. AWT's own
/// text is
/// not used: it needs the system's font libraries, writes temporary files and puts small characters on whole pixels.
final class GlyphOutlines {

    private record Glyph(Path2D outline, double advance) {}

    private final Face face;
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

    GlyphOutlines(Face face) {
        this.face = face;
    }

    /// The run in pixels.
    Path2D line(Mark.TextRun run) {
        var line = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var place = AffineTransform.getTranslateInstance(run.x(), run.baseline());
        place.scale(run.size(), run.size());
        run.text()
                .codePoints()
                .mapToObj(point -> glyphs.computeIfAbsent(point, this::read))
                .forEach(glyph -> {
                    line.append(glyph.outline().getPathIterator(place), false);
                    place.translate(glyph.advance(), 0);
                });
        return line;
    }

    private Glyph read(int codePoint) {
        var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        face.outline(codePoint, new PathPen(outline));
        outline.trimToSize();
        return new Glyph(outline, face.width(Character.toString(codePoint), 1));
    }

    private record PathPen(Path2D path) implements OutlinePen {
        @Override
        public void moveTo(double x, double y) {
            path.moveTo(x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            path.lineTo(x, y);
        }

        @Override
        public void curveTo(double cx, double cy, double x, double y) {
            path.quadTo(cx, cy, x, y);
        }

        @Override
        public void close() {
            path.closePath();
        }
    }
}
