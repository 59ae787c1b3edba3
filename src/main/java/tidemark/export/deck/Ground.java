package tidemark.export.deck;

import java.util.List;
import tidemark.chart.Palette;
import tidemark.chart.Theme;
import tidemark.picture.Colour;
import tidemark.render.pptx.Presentation;

/// On what a chart stands in a template: on the template's own ground where the chart can be seen on it, else on a
/// panel
/// (R10).
///
/// @param theme that goes with the ground
/// @param isBare whether no panel is needed
record Ground(Theme theme, boolean isBare) {
    private static final double MARKS = 3;
    private static final double WORDS = 4.5;

    static Ground of(Theme asked, Presentation.Page page) {
        if (page.area() == null) {
            return new Ground(asked, true);
        }
        return List.of(asked, other(asked)).stream()
                .filter(theme -> page.ground()
                        .filter(colour -> canBeSeen(Palette.of(theme), colour))
                        .isPresent())
                .findFirst()
                .map(theme -> new Ground(theme, true))
                .orElse(new Ground(asked, false));
    }

    private static Theme other(Theme theme) {
        return switch (theme) {
            case LIGHT -> Theme.DARK;
            case DARK -> Theme.LIGHT;
            case LIGHT_CONTRAST -> Theme.DARK_CONTRAST;
            case DARK_CONTRAST -> Theme.LIGHT_CONTRAST;
        };
    }

    private static boolean canBeSeen(Palette palette, Colour ground) {
        return List.of(palette.ink(), palette.calm(), palette.faint(), palette.goldInk()).stream()
                        .allMatch(words -> words.contrast(ground) >= WORDS)
                && List.of(palette.sea(), palette.signal(), palette.gold()).stream()
                        .allMatch(mark -> mark.contrast(ground) >= MARKS);
    }
}
