package tidemark.picture;

/// What a group of marks is, for surfaces that have something of their own for it: a slide has a place for its title,
/// charts whose data can be edited, or frames in which bars grow. Every other surface just draws the marks.
public sealed interface Part permits Part.Words, Part.KeySign, Part.InPlot, Part.Bar, Plot {

    /// The same part further right and down.
    Part moved(double dx, double dy);

    /// The same part, so many times as large from the top left corner.
    Part scaled(double by);

    /// Words around the chart or in its place, broken into lines by the marks.
    ///
    /// @param text in one piece
    /// @param room the box that the lines were set into, as wide as they may be
    record Words(Kind kind, String text, Bounds room) implements Part {

        public enum Kind {
            SECTION,
            TITLE,
            SUBTITLE,
            SOURCE,

            /// A paragraph of which there may be several, as on a slide that has no chart.
            TEXT
        }

        @Override
        public Words moved(double dx, double dy) {
            return new Words(kind, text, room.moved(dx, dy));
        }

        @Override
        public Words scaled(double by) {
            return new Words(kind, text, room.scaled(by));
        }
    }

    /// An entry of the key.
    ///
    /// @param inPlots whether what it explains is also to be seen in a chart made from a [Plot]
    record KeySign(boolean inPlots) implements Part {

        @Override
        public KeySign moved(double dx, double dy) {
            return this;
        }

        @Override
        public KeySign scaled(double by) {
            return this;
        }
    }

    /// Marks that a chart made from a [Plot] of the same picture draws too.
    record InPlot() implements Part {

        @Override
        public InPlot moved(double dx, double dy) {
            return this;
        }

        @Override
        public InPlot scaled(double by) {
            return this;
        }
    }

    /// A bar.
    ///
    /// @param base x of the line from which it runs
    record Bar(double base) implements Part {

        @Override
        public Bar moved(double dx, double dy) {
            return new Bar(base + dx);
        }

        @Override
        public Bar scaled(double by) {
            return new Bar(base * by);
        }
    }
}
