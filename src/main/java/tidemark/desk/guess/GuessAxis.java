package tidemark.desk.guess;

import javafx.geometry.Point2D;

/// How far along its axis a place on a chart lies, and where on the chart a part of the way is.
sealed interface GuessAxis {

    /// @param x from the left of the room, `y` from its top
    /// @return 0 for zero, 1 for the end of the axis
    double share(double x, double y, double width, double height);

    Point2D at(double share, double width, double height);

    /// How far down a guess is marked once the value is told, so that it leaves its label free.
    ///
    /// @param y of the guess
    double told(double y, double height);

    /// From left to right.
    record Along() implements GuessAxis {
        @Override
        public double share(double x, double y, double width, double height) {
            return Math.clamp(x / Math.max(1, width), 0, 1);
        }

        @Override
        public Point2D at(double share, double width, double height) {
            return new Point2D(share * width, height / 2);
        }

        @Override
        public double told(double y, double height) {
            return height;
        }
    }

    /// A hundred cells, row by row.
    record Cells() implements GuessAxis {
        private static final int ROWS = 10;

        @Override
        public double share(double x, double y, double width, double height) {
            int row = (int) Math.clamp(Math.floor(y / Math.max(1, height) * ROWS), 0, ROWS - 1);
            return (row + Math.clamp(x / Math.max(1, width), 0, 1)) / ROWS;
        }

        @Override
        public Point2D at(double share, double width, double height) {
            int row = (int) Math.min(Math.ceil(share * ROWS) - 1, ROWS - 1);
            int shown = Math.max(0, row);
            return new Point2D((share * ROWS - shown) * width, (shown + 0.5) * height / ROWS);
        }

        @Override
        public double told(double y, double height) {
            return y;
        }
    }
}
