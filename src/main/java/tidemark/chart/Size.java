package tidemark.chart;

/// A picture's size in pixels, 320×240 to 7680×7680.
public record Size(double width, double height) {
    public static final Size HD = new Size(1920, 1080);
    public static final double LEAST_WIDTH = 320;
    public static final double LEAST_HEIGHT = 240;
    public static final double MOST = 7680;

    public Size {
        if (!(width >= LEAST_WIDTH && height >= LEAST_HEIGHT && width <= MOST && height <= MOST)) {
            throw new IllegalArgumentException("a picture is 320×240 to 7680×7680 pixels, not " + width + "×" + height);
        }
    }
}
