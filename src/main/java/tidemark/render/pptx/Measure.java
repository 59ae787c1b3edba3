package tidemark.render.pptx;

import tidemark.picture.Bounds;

/// From pixels of a picture to the units of a slide.
///
/// @param emu English metric units, 914400 to the inch, for a pixel
/// @param left where on the slide the picture's left edge is, in English metric units
/// @param top where its upper edge is
public record Measure(double emu, long left, long top) {
    private static final double EMU_PER_POINT = 12700;
    private static final long LEAST_LINE = 3175;

    /// Of a picture that fills the whole slide.
    public static Measure filling(double emu) {
        return new Measure(emu, 0, 0);
    }

    long x(double pixels) {
        return left + length(pixels);
    }

    long y(double pixels) {
        return top + length(pixels);
    }

    long length(double pixels) {
        return Math.round(pixels * emu);
    }

    long line(double pixels) {
        return Math.max(LEAST_LINE, length(pixels));
    }

    /// Hundredths of a point, as sizes of letters are written.
    long letters(double pixels) {
        return Math.max(100, Math.round(pixels * emu / EMU_PER_POINT * 100));
    }

    double points(double pixels) {
        return pixels * emu / EMU_PER_POINT;
    }

    Xml place(String element, Bounds box) {
        return Xml.of(element, offset("a:off", box), extent("a:ext", box));
    }

    Xml offset(String element, Bounds box) {
        return Xml.of(element).set("x", x(box.x())).set("y", y(box.y()));
    }

    Xml extent(String element, Bounds box) {
        return Xml.of(element).set("cx", length(box.width())).set("cy", length(box.height()));
    }
}
