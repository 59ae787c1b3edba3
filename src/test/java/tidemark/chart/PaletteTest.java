package tidemark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tidemark.picture.Colour;

/// Rule R10.
final class PaletteTest {
    private static final double TEXT = 4.5;
    private static final double MARK = 3;

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
    void everythingStandsOutAndEveryDifferenceStaysClearWhateverTheColourVision(Theme theme) {
        assertThat(faults(Palette.of(theme), TEXT, MARK)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theSameHoldsWhateverTheSpeakersColour(Theme theme) {
        double text = theme.isHighContrast() ? 7 : TEXT;
        double mark = theme.isHighContrast() ? 4.5 : MARK;
        var faults = new TreeMap<String, List<String>>();
        for (int i = 0; i < 8 * 8 * 8; i++) {
            var accent = new Colour(255 * (i / 64) / 7, 255 * (i / 8 % 8) / 7, 255 * (i % 8) / 7);
            Palette palette = Palette.of(theme, accent);
            List<String> found = faults(palette, text, mark);
            if (palette.equals(Palette.of(theme))) {
                found.add("the colour is not taken");
            }
            if (!found.isEmpty()) {
                faults.put(accent.hex(), found);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aColourThatStandsOutIsTakenAsItIsAndAPaleOneDarkened() {
        assertThat(Palette.of(Theme.LIGHT, Colour.of(0x9c1f2f)).sea()).isEqualTo(Colour.of(0x9c1f2f));
        Colour yellow = Palette.of(Theme.LIGHT, Colour.of(0xffe000)).sea();
        assertThat(yellow.contrast(Colour.of(0xffffff))).isGreaterThan(4.5);
        assertThat(yellow.red()).isGreaterThan(2 * yellow.blue());
        assertThat(Palette.of(Theme.DARK, Colour.of(0x101060)).sea().luminance())
                .isGreaterThan(Colour.of(0x101060).luminance());
    }

    @Test
    void whatIsInFocusIsNeverOfTheSpeakersColour() {
        Palette orange = Palette.of(Theme.LIGHT, Palette.of(Theme.LIGHT).signal());
        assertThat(orange.signal()).isEqualTo(Palette.of(Theme.LIGHT).sea());
    }

    private static List<String> faults(Palette p, double text, double mark) {
        var faults = new ArrayList<String>();
        for (Colour words : List.of(p.ink(), p.calm(), p.faint(), p.sea())) {
            expect(words, p.ground(), text, faults);
        }
        expect(p.onSea(), p.sea(), text, faults);
        expect(p.onSea(), p.signal(), TEXT, faults);
        expect(p.onGold(), p.gold(), TEXT, faults);
        expect(p.goldInk(), p.goldPale(), TEXT, faults);
        expect(p.ink(), p.signalPale(), TEXT, faults);
        expect(p.ink(), p.seaPale(), TEXT, faults);
        for (Colour each : List.of(p.sea(), p.seaMid(), p.signal(), p.gold(), p.calm(), p.faint())) {
            expect(each, p.ground(), mark, faults);
        }
        differences(p).forEach((meaning, pair) -> {
            double seen = ColourVision.least(pair.getFirst(), pair.getLast());
            if (seen < ColourVision.CLEAR) {
                faults.add(String.format(Locale.ROOT, "%s: %.1f", meaning, seen));
            }
            // Ranks need no lightness of their own: they are badges with words, never bars.
            double grey = ColourVision.grey(pair.getFirst(), pair.getLast());
            if (grey < ColourVision.CLEAR_GREY && !meaning.equals("amount and rank")) {
                faults.add(String.format(Locale.ROOT, "%s in grey: %.1f", meaning, grey));
            }
        });
        return faults;
    }

    private static void expect(Colour colour, Colour ground, double least, List<String> faults) {
        if (colour.contrast(ground) < least) {
            faults.add(
                    String.format(Locale.ROOT, "%s on %s: %.2f", colour.hex(), ground.hex(), colour.contrast(ground)));
        }
    }
}
