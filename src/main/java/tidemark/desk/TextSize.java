package tidemark.desk;

/// How large words are, in per cent of their usual size, pictures and all.
public record TextSize(int percent) {

    public static final int LEAST = 80;
    public static final int MOST = 200;
    public static final TextSize USUAL = new TextSize(100);

    private static final int STEP = 10;

    public TextSize {
        if (!isSound(percent)) {
            throw new IllegalArgumentException("words are " + LEAST + " to " + MOST + " % large, not " + percent);
        }
    }

    public static boolean isSound(int percent) {
        return percent >= LEAST && percent <= MOST;
    }

    public double factor() {
        return percent / 100.0;
    }

    public TextSize larger() {
        return new TextSize(Math.min(MOST, percent + STEP));
    }

    public TextSize smaller() {
        return new TextSize(Math.max(LEAST, percent - STEP));
    }
}
