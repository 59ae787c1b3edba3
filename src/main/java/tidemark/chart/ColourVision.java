package tidemark.chart;

import java.util.Arrays;
import tidemark.picture.Colour;

/// How people see colours: as most do, or without one kind of cone, simulated after Machado, Oliveira and Fernandes, A
/// Physiologically-based Model for Simulation of Color Vision Deficiency (2009), at full severity, on linear light.
enum ColourVision {
    USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    /// A difference that is seen at a glance between neighbouring areas.
    static final double CLEAR = 12;

    /// In lightness alone.
    static final double CLEAR_GREY = 5;

    private final double[] matrix;

    ColourVision(double... matrix) {
        this.matrix = matrix;
    }

    /// How far two colours seem apart, Euclidean in CIELAB.
    double difference(Colour a, Colour b) {
        double[] one = lab(a);
        double[] other = lab(b);
        return Math.hypot(Math.hypot(one[0] - other[0], one[1] - other[1]), one[2] - other[2]);
    }

    /// To whoever sees it worst.
    static double least(Colour a, Colour b) {
        return Arrays.stream(values())
                .mapToDouble(vision -> vision.difference(a, b))
                .min()
                .orElseThrow();
    }

    /// In lightness alone, as on paper without colour.
    static double grey(Colour a, Colour b) {
        return Math.abs(USUAL.lab(a)[0] - USUAL.lab(b)[0]);
    }

    /// CIELAB of what is seen, white being D65.
    private double[] lab(Colour colour) {
        double[] in = {linear(colour.red()), linear(colour.green()), linear(colour.blue())};
        var out = new double[3];
        for (int row = 0; row < 3; row++) {
            double sum = 0;
            for (int column = 0; column < 3; column++) {
                sum += matrix[3 * row + column] * in[column];
            }
            out[row] = Math.clamp(sum, 0, 1);
        }
        return labOfLinear(out);
    }

    private static double linear(int component) {
        double c = component / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double[] labOfLinear(double[] rgb) {
        double x = bend((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
        double y = bend(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
        double z = bend((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double bend(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
}
