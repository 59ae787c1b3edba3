package tidemark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tidemark.picture.Colour;

/// Rule R10. Colour vision is simulated after Machado, Oliveira and Fernandes, A Physiologically-based Model for
/// Simulation of Color Vision Deficiency (2009), at full severity, on linear light; differences are Euclidean in
/// CIELAB.
final class PaletteTest {
    private static final double TEXT = 4.5;
    private static final double MARK = 3;

    /// A difference that is seen at a glance between neighbouring areas.
    private static final double CLEAR = 12;

    /// In lightness alone.
    private static final double CLEAR_GREY = 5;

    private enum Vision {
        USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final double[] matrix;

        Vision(double... matrix) {
            this.matrix = matrix;
        }

        /// CIELAB of what is seen, white being D65.
        double[] lab(Colour colour) {
            double[] in = {linear(colour.red()), linear(colour.green()), linear(colour.blue())};
            var out = new double[3];
            for (int row = 0; row < 3; row++) {
                double sum = 0;
                for (int column = 0; column < 3; column++) {
                    sum += matrix[3 * row + column] * in[column];
                }
                out[row] = Math.max(0, Math.min(1, sum));
            }
            return labOfLinear(out);
        }
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

    private static double difference(double[] a, double[] b) {
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    /// Colours whose difference tells something apart.
    private static Map<String, List<Colour>> differences(Palette p) {
        return new TreeMap<>(Map.of(
                "reported and rest", List.of(p.sea(), p.seaPale()),
                "reported and earlier", List.of(p.sea(), p.seaMid()),
                "plain and in focus", List.of(p.sea(), p.signal()),
                "in focus and rest", List.of(p.signal(), p.seaPale()),
                "amount and rank", List.of(p.sea(), p.gold()),
                "rank and its ground", List.of(p.gold(), p.goldPale()),
                "focus and its ground", List.of(p.signal(), p.signalPale())));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textStandsOutFromItsGround(Theme theme) {
        var p = Palette.of(theme);
        var faults = new ArrayList<String>();
        for (Colour text : List.of(p.ink(), p.calm(), p.faint(), p.sea())) {
            expect(text, p.ground(), TEXT, faults);
        }
        expect(p.onSea(), p.sea(), TEXT, faults);
        expect(p.onSea(), p.signal(), TEXT, faults);
        expect(p.onGold(), p.gold(), TEXT, faults);
        expect(p.goldInk(), p.goldPale(), TEXT, faults);
        expect(p.ink(), p.signalPale(), TEXT, faults);
        expect(p.ink(), p.seaPale(), TEXT, faults);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void marksStandOutFromTheGround(Theme theme) {
        var p = Palette.of(theme);
        var faults = new ArrayList<String>();
        for (Colour mark : List.of(p.sea(), p.seaMid(), p.signal(), p.gold(), p.calm(), p.faint())) {
            expect(mark, p.ground(), MARK, faults);
        }
        assertThat(faults).isEmpty();
    }

    private static void expect(Colour colour, Colour ground, double least, List<String> faults) {
        if (colour.contrast(ground) < least) {
            faults.add(
                    String.format(Locale.ROOT, "%s on %s: %.2f", colour.hex(), ground.hex(), colour.contrast(ground)));
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyDifferenceStaysClearWhateverTheColourVision(Theme theme) {
        var faults = new ArrayList<String>();
        differences(Palette.of(theme)).forEach((meaning, pair) -> {
            for (Vision vision : Vision.values()) {
                double seen = difference(vision.lab(pair.getFirst()), vision.lab(pair.getLast()));
                if (seen < CLEAR) {
                    faults.add(String.format(Locale.ROOT, "%s, %s: %.1f", meaning, vision, seen));
                }
            }
        });
        assertThat(faults).isEmpty();
    }

    /// Ranks need no lightness of their own: they are badges with words, never bars.
    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyDifferenceOfAreasStaysClearInGrey(Theme theme) {
        var faults = new ArrayList<String>();
        differences(Palette.of(theme)).forEach((meaning, pair) -> {
            double seen =
                    Math.abs(Vision.USUAL.lab(pair.getFirst())[0] - Vision.USUAL.lab(pair.getLast())[0]);
            if (seen < CLEAR_GREY && !meaning.equals("amount and rank")) {
                faults.add(String.format(Locale.ROOT, "%s: %.1f", meaning, seen));
            }
        });
        assertThat(faults).isEmpty();
    }
}
