package tidemark.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The units in which the size of a picture is asked for.
public enum LengthUnit {
    /// Pixels of the picture.
    PX,
    /// Millimetres on paper.
    MM,
    /// Inches on paper.
    IN;

    private static final double MM_PER_INCH = 25.4;

    /// @param dpi pixels an inch
    public double pixels(double length, double dpi) {
        return switch (this) {
            case PX -> length;
            case MM -> length / MM_PER_INCH * dpi;
            case IN -> length * dpi;
        };
    }

    /// The length of so many pixels in this unit.
    ///
    /// @param dpi pixels an inch
    public double length(double pixels, double dpi) {
        return switch (this) {
            case PX -> pixels;
            case MM -> pixels / dpi * MM_PER_INCH;
            case IN -> pixels / dpi;
        };
    }

    /// As it is written behind a number: `mm`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LengthUnit> ofCode(String code) {
        return Stream.of(values())
                .filter(unit -> unit.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
