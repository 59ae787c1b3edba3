package tidemark.desk.present;

import tidemark.chart.Size;

/// How the speaker's screen is shared out: everything grows with the screen, the words a little less.
///
/// @param screen its size
record SpeakerRoom(Size screen) {
    private static final double WORDS = 14;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;
    private static final double LESS = 0.92;
    private static final double LINE = 1.9;
    private static final double NOW = 0.56;
    private static final double NOW_HEIGHT = 0.56;
    private static final double NEXT = 0.2;
    private static final double NEXT_HEIGHT = 0.2;
    private static final double QUESTIONS = 0.32;

    /// The size of its words in pixels.
    double words() {
        return WORDS * Math.pow(Math.min(screen.width() / WIDTH, screen.height() / HEIGHT), LESS);
    }

    /// The height of a line of the list of slides.
    double line() {
        return Math.ceil(LINE * words());
    }

    double nowWidth() {
        return Math.floor(NOW * screen.width());
    }

    double nowHeight() {
        return Math.floor(NOW_HEIGHT * screen.height());
    }

    double nextWidth() {
        return Math.floor(NEXT * screen.width());
    }

    double nextHeight() {
        return Math.floor(NEXT_HEIGHT * screen.height());
    }

    double questionsHeight() {
        return Math.floor(QUESTIONS * screen.height());
    }
}
