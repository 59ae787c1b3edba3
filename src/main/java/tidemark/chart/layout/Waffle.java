package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.Stroke;

/// A hundred cells in ten rows, filled exactly as far as a share goes.
///
/// @param side of the whole grid in pixels
/// @param fraction of the whole, 1 for all of it
record Waffle(Look look, double fraction, double side, Tint tint, double line) {
    private static final int PER_ROW = 10;
    private static final int CELLS = PER_ROW * PER_ROW;
    private static final double GAP = 0.16;
    private static final double TOO_THIN = 2;

    /// @param rest colour of the cells that the share leaves empty
    List<Mark> at(double x, double y, tidemark.picture.Colour rest) {
        var marks = new ArrayList<Mark>();
        double filled = Math.clamp(fraction * CELLS, 0, CELLS);
        for (int i = 0; i < CELLS; i++) {
            var cell = cell(i, x, y);
            double part = roundedPart(filled - i);
            if (part < 1) {
                marks.add(Surface.filled(cell, rest));
            }
            if (part > 0) {
                marks.addAll(Surface.of(
                        look.unqualified(),
                        new Bounds(cell.x(), cell.y(), cell.width() * part, cell.height()),
                        tint,
                        line));
            }
            if (part > 0 && part < 1 && (i == 0 || cell.width() * part < TOO_THIN)) {
                marks.add(Surface.outline(cell, Stroke.solid(tint.strong(), line)));
            }
        }
        return marks;
    }

    private static double roundedPart(double part) {
        return part > 1 - 1e-9 ? 1 : part < 1e-9 ? 0 : part;
    }

    private Bounds cell(int index, double x, double y) {
        double pitch = side / (PER_ROW - GAP);
        double size = pitch * (1 - GAP);
        return new Bounds(x + index % PER_ROW * pitch, y + index / PER_ROW * pitch, size, size);
    }
}
