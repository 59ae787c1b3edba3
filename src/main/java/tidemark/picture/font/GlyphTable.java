package tidemark.picture.font;

import java.nio.ByteBuffer;

/// The outlines of a TrueType file: tables `loca` (long) and `glyf` (simple glyphs, as the bundled fonts have), as the
/// OpenType
/// specification 1.9 lays them out.
final class GlyphTable {

    private static final int ON_CURVE = 1;
    private static final int X_BYTE = 2;
    private static final int Y_BYTE = 4;
    private static final int REPEAT = 8;
    private static final int X_SAME = 16;
    private static final int Y_SAME = 32;

    private final ByteBuffer file;
    private final int loca;
    private final int glyf;
    private final double unitsPerEm;

    /// @param loca where the table begins
    /// @param glyf where the table begins
    GlyphTable(ByteBuffer file, int loca, int glyf, int unitsPerEm) {
        this.file = file;
        this.loca = loca;
        this.glyf = glyf;
        this.unitsPerEm = unitsPerEm;
    }

    /// In ems, x to the right from where the advance begins, y down from the baseline.
    void outline(int glyph, OutlinePen pen) {
        int from = file.getInt(loca + 4 * glyph);
        int to = file.getInt(loca + 4 * glyph + 4);
        if (from < to) {
            contours(glyf + from, pen);
        }
    }

    private void contours(int at, OutlinePen pen) {
        int count = file.getShort(at);
        if (count < 0) {
            throw new IllegalStateException("the bundled fonts have no glyphs made of others");
        }
        int ends = at + 10;
        int points = count == 0 ? 0 : unsigned16(ends + 2 * count - 2) + 1;
        int instructions = ends + 2 * count;
        Points outline = readPoints(instructions + 2 + unsigned16(instructions), points);
        int first = 0;
        for (int i = 0; i < count; i++) {
            int last = unsigned16(ends + 2 * i);
            outline.contour(first, last, pen);
            first = last + 1;
        }
    }

    private Points readPoints(int at, int count) {
        var flags = new int[count];
        int next = at;
        for (int i = 0; i < count; ) {
            int flag = unsigned8(next++);
            int times = (flag & REPEAT) == 0 ? 1 : 1 + unsigned8(next++);
            for (; times > 0; times--) {
                flags[i++] = flag;
            }
        }
        var x = new double[count];
        next = readCoordinates(next, flags, X_BYTE, X_SAME, 1 / unitsPerEm, x);
        var y = new double[count];
        readCoordinates(next, flags, Y_BYTE, Y_SAME, -1 / unitsPerEm, y);
        return new Points(flags, x, y);
    }

    /// Returns where the next table of coordinates begins.
    private int readCoordinates(int at, int[] flags, int asByte, int same, double scale, double[] into) {
        int next = at;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            if ((flags[i] & asByte) != 0) {
                int step = unsigned8(next++);
                value += (flags[i] & same) != 0 ? step : -step;
            } else if ((flags[i] & same) == 0) {
                value += file.getShort(next);
                next += 2;
            }
            into[i] = value * scale;
        }
        return next;
    }

    private int unsigned8(int at) {
        return file.get(at) & 0xff;
    }

    private int unsigned16(int at) {
        return file.getShort(at) & 0xffff;
    }

    /// The points of a glyph: on its curve, or controlling a quadratic curve. Midway between two that control lies one
    /// on it.
    private static final class Points {
        private final int[] flags;
        private final double[] x;
        private final double[] y;

        Points(int[] flags, double[] x, double[] y) {
            this.flags = flags;
            this.x = x;
            this.y = y;
        }

        void contour(int first, int last, OutlinePen pen) {
            int start = first;
            while (start <= last && !on(start)) {
                start++;
            }
            if (start > last || first == last) {
                return;
            }
            pen.moveTo(x[start], y[start]);
            int control = -1;
            int count = last - first + 1;
            for (int step = 1; step <= count; step++) {
                int at = first + (start - first + step) % count;
                control = step(control, at, pen);
            }
            pen.close();
        }

        /// Returns the point that controls the next curve, or -1.
        private int step(int control, int at, OutlinePen pen) {
            if (control < 0) {
                if (on(at)) {
                    pen.lineTo(x[at], y[at]);
                    return -1;
                }
                return at;
            }
            if (on(at)) {
                pen.curveTo(x[control], y[control], x[at], y[at]);
                return -1;
            }
            pen.curveTo(x[control], y[control], (x[control] + x[at]) / 2, (y[control] + y[at]) / 2);
            return at;
        }

        private boolean on(int at) {
            return (flags[at] & ON_CURVE) != 0;
        }
    }
}
