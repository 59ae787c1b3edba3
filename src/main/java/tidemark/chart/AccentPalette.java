package tidemark.chart;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import tidemark.picture.Colour;

/// A palette with a speaker's colour in the place of the sea's. Whatever colour it is, what rule R10 asks for holds: a
/// colour that would not stand out is made darker on light ground and lighter on dark, and what is in focus and what is
/// a rank take other colours where they would look like it.
final class AccentPalette {
    private static final Colour BLACK = Colour.of(0x000000);
    private static final Colour WHITE = Colour.of(0xffffff);
    private static final double STEP = 0.02;
    private static final int STEPS = 50;
    private static final double REST = 0.84;

    private final Palette base;
    private final Theme theme;

    AccentPalette(Theme theme) {
        this.theme = theme;
        base = Palette.of(theme);
    }

    /// One meaning's colours.
    ///
    /// @param pale behind its words
    /// @param ink of words on the pale one
    /// @param on words on the main one
    private record Family(Colour main, Colour pale, Colour ink, Colour on) {}

    Palette of(Colour accent) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> accent.towards(extreme(), step * STEP))
                .map(this::with)
                .filter(this::holds)
                .findFirst()
                .orElse(base);
    }

    private Colour extreme() {
        return theme.isDark() ? WHITE : BLACK;
    }

    private double text() {
        return theme.isHighContrast() ? 7 : 4.5;
    }

    private double mark() {
        return theme.isHighContrast() ? 4.5 : 3;
    }

    private Palette with(Colour sea) {
        Colour pale = sea.towards(base.ground(), REST);
        var signal = families(new Family(base.signal(), base.signalPale(), base.ink(), base.onSea())).stream()
                .filter(family -> isClear(sea, family.main()) && family.main().contrast(base.onSea()) >= text())
                .filter(family -> ColourVision.least(family.main(), pale) >= ColourVision.CLEAR)
                .findFirst()
                .orElse(new Family(base.ink(), base.seaPale(), base.ink(), base.ground()));
        var gold = families(new Family(base.gold(), base.goldPale(), base.goldInk(), base.onGold())).stream()
                .filter(family -> !family.main().equals(signal.main()))
                .filter(family -> ColourVision.least(sea, family.main()) >= ColourVision.CLEAR)
                .findFirst()
                .orElse(new Family(base.gold(), base.goldPale(), base.goldInk(), base.onGold()));
        return new Palette(
                base.ground(),
                base.ink(),
                base.calm(),
                base.faint(),
                base.hairline(),
                sea,
                lighter(sea),
                pale,
                base.onSea(),
                signal.main(),
                signal.pale(),
                gold.main(),
                gold.pale(),
                gold.ink(),
                gold.on());
    }

    /// As far towards the ground as an outline may go.
    private Colour lighter(Colour sea) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> sea.towards(base.ground(), 0.5 - step * STEP / 2))
                .filter(colour -> colour.contrast(base.ground()) >= mark())
                .findFirst()
                .orElse(sea);
    }

    /// What a meaning may look like, its own colours first.
    private List<Family> families(Family own) {
        Colour violet = switch (theme) {
            case LIGHT -> Colour.of(0x6b3fa0);
            case DARK -> Colour.of(0xbfa2f5);
            case LIGHT_CONTRAST -> Colour.of(0x4b1f85);
            case DARK_CONTRAST -> Colour.of(0xd3bdff);
        };
        return List.of(
                own,
                new Family(base.sea(), base.seaPale(), base.ink(), base.onSea()),
                new Family(violet, violet.towards(base.ground(), REST), base.ink(), base.ground()));
    }

    private static boolean isClear(Colour a, Colour b) {
        return ColourVision.least(a, b) >= ColourVision.CLEAR && ColourVision.grey(a, b) >= ColourVision.CLEAR_GREY;
    }

    private boolean holds(Palette p) {
        return p.sea().contrast(p.ground()) >= text()
                && p.onSea().contrast(p.sea()) >= text()
                && isClear(p.sea(), p.seaMid())
                && isClear(p.sea(), p.seaPale())
                && isClear(p.sea(), p.signal())
                && ColourVision.least(p.sea(), p.gold()) >= ColourVision.CLEAR
                && !Objects.equals(p.signal(), p.ink());
    }
}
