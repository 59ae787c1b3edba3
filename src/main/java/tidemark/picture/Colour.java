package tidemark.picture;

/// An opaque sRGB colour. Lighter steps are colours of their own, never transparency, so that every surface shows the
/// same.
///
/// @param red 0 to 255
/// @param green 0 to 255
/// @param blue 0 to 255
public record Colour(int red, int green, int blue) {

    public Colour {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException("components run from 0 to 255");
        }
    }

    /// @param rgb 0xRRGGBB
    public static Colour of(int rgb) {
        return new Colour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /// `#rrggbb`
    public String hex() {
        return "#"
                + Integer.toHexString(0x1000000 | red << 16 | green << 8 | blue).substring(1);
    }

    /// The colour `share` of the way from this one to another, 0 being this one.
    public Colour towards(Colour other, double share) {
        return new Colour(mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    /// Relative luminance as WCAG 2.2 defines it, 0 to 1.
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /// Contrast as WCAG 2.2 defines it, 1 to 21.
    public double contrast(Colour other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double linear(int component) {
        double c = component / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
