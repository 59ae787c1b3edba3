package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.report.ObsStatus;
import tidemark.report.Qualifier;

/// Dots in blocks of ten by ten, exactly as many as are counted. Where a figure is no plain report, its dots are
/// little squares, which can be hatched and hollow.
///
/// @param count how many dots; a part of one is drawn as a smaller dot of that part's area
/// @param blocks how many blocks stand side by side
/// @param pitch from one dot to the next in pixels
record DotField(Look look, double count, int blocks, double pitch, Tint tint, double line) {
    private static final int PER_ROW = 10;
    private static final int PER_BLOCK = PER_ROW * PER_ROW;
    private static final double BLOCK_GAP = 0.9;
    private static final double DIAMETER = 0.74;
    private static final double ALMOST = 1e-9;
    private static final double[] SOFT = {0.85, 0.68, 0.5};

    /// The width of so many blocks side by side.
    static double width(int blocks, double pitch) {
        return pitch * (blocks * PER_ROW + (blocks - 1) * BLOCK_GAP);
    }

    static int blocksOf(double count) {
        return Math.max(1, (int) Math.ceil((count - ALMOST) / PER_BLOCK));
    }

    int dots() {
        return (int) Math.ceil(count - ALMOST);
    }

    /// The rows of dots that it takes, in pixels.
    double height() {
        int dots = dots();
        int lines = (blocksOf(count) + blocks - 1) / blocks;
        int onLastLine = dots - (lines - 1) * blocks * PER_BLOCK;
        int rows = Math.clamp((onLastLine + PER_ROW - 1) / PER_ROW, 1, PER_ROW);
        return pitch * ((lines - 1) * (PER_ROW + BLOCK_GAP) + rows);
    }

    double width() {
        return width(Math.min(blocks, blocksOf(count)), pitch) + tip().reach();
    }

    List<Mark> at(double x, double y) {
        var marks = new ArrayList<Mark>();
        int dots = dots();
        for (int i = 0; i < dots; i++) {
            var cell = cell(i, x, y);
            boolean last = i == dots - 1;
            if (last && look.qualifier() == Qualifier.LESS_THAN) {
                marks.add(Surface.dashed(inner(cell, DIAMETER), tint, Math.min(line, pitch / 8)));
            } else if (last && look.qualifier() == Qualifier.AT_MOST) {
                marks.addAll(new QualifiedBar(look, pitch, pitch, tint, line).at(cell.x(), cell.y()));
            } else {
                marks.addAll(dot(cell, DIAMETER * size(i, dots)));
            }
            if (last) {
                marks.addAll(tip().at(cell.right(), cell.y()));
            }
        }
        return marks;
    }

    /// An arrow after the last dot, where there is one to draw.
    private QualifiedBar tip() {
        boolean arrow = look.qualifier() == Qualifier.MORE_THAN || look.qualifier() == Qualifier.AT_LEAST;
        return new QualifiedBar(arrow ? look : Look.PLAIN, 0, pitch, tint, Math.min(line, pitch / 8));
    }

    private double size(int index, int dots) {
        int fromEnd = dots - 1 - index;
        double part = fromEnd == 0 ? Math.sqrt(count - index > 1 - ALMOST ? 1 : count - index) : 1;
        boolean soft = look.qualifier() == Qualifier.ABOUT && fromEnd < SOFT.length && dots > SOFT.length;
        return soft ? part * SOFT[SOFT.length - 1 - fromEnd] : part;
    }

    private List<Mark> dot(Bounds cell, double diameter) {
        if (look.status() == ObsStatus.A && !look.derived()) {
            return List.of(new Mark.Circle(
                    cell.x() + pitch / 2, cell.y() + pitch / 2, pitch * diameter / 2, tint.strong(), null));
        }
        return Surface.of(look.unqualified(), inner(cell, diameter), tint, Math.min(line, pitch / 8));
    }

    private Bounds inner(Bounds cell, double share) {
        return cell.grow(-pitch * (1 - share) / 2);
    }

    private Bounds cell(int index, double x, double y) {
        int block = index / PER_BLOCK;
        int within = index % PER_BLOCK;
        double step = pitch * (PER_ROW + BLOCK_GAP);
        return new Bounds(
                x + block % blocks * step + within % PER_ROW * pitch,
                y + block / blocks * step + within / PER_ROW * pitch,
                pitch,
                pitch);
    }
}
