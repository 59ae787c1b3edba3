package tidemark.export.handout;

import tidemark.chart.Size;

/// An upright A4 page and what stands where on it, in pixels.
final class Paper {
    static final double DPI = 150;
    static final double WIDTH = 1240;
    static final double HEIGHT = 1754;
    static final double MARGIN = 96;
    static final double RIGHT = WIDTH - MARGIN;

    /// Of the slides and their notes.
    static final double TOP = 176;

    static final double BOTTOM = HEIGHT - 176;

    /// Between what stands one below the other.
    static final double GAP = 36;

    /// So many slides at the most stand on a page.
    static final int MOST_SLIDES = 3;

    static final double NOTES = 21;
    static final double SMALL = 17;

    private static final double SLIDE_WIDTH = 540;
    private static final double BESIDE = 40;

    /// How large a slide is on it: a third of the page at the most.
    private final double slideWidth;

    private final double slideHeight;

    /// @param slide its size on the screen
    Paper(Size slide) {
        double ratio = slide.width() / slide.height();
        double highest = rowHeight() - GAP;
        slideWidth = Math.min(SLIDE_WIDTH, highest * ratio);
        slideHeight = slideWidth / ratio;
    }

    /// The least room that a slide takes.
    static double rowHeight() {
        return (BOTTOM - TOP + GAP) / MOST_SLIDES;
    }

    double slideWidth() {
        return slideWidth;
    }

    double slideHeight() {
        return slideHeight;
    }

    /// The left edge of the notes.
    double notesLeft() {
        return MARGIN + slideWidth + BESIDE;
    }

    double notesWidth() {
        return RIGHT - notesLeft();
    }
}
