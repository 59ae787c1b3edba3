package tidemark.chart.layout;

import tidemark.chart.Palette;
import tidemark.picture.Colour;
import tidemark.report.Figure;

/// The colours in which one figure is drawn: sea, or signal where it is the one in focus.
///
/// @param strong of the mark itself, 3:1 against the ground
/// @param pale under hatching
/// @param number of the figure's digits, 4.5:1 against the ground
record Tint(Colour strong, Colour pale, Colour number, Colour ground) {
    private static final double DARKER = 0.15;

    static Tint of(Content content, Figure figure, Palette palette) {
        return content.inFocus(figure) ? focus(palette) : plain(palette);
    }

    static Tint plain(Palette palette) {
        return new Tint(palette.sea(), palette.seaPale(), palette.ink(), palette.ground());
    }

    private static Tint focus(Palette palette) {
        var words = palette.signal().towards(palette.ink(), DARKER);
        return new Tint(palette.signal(), palette.signalPale(), words, palette.ground());
    }

    /// A step of the way to the ground.
    Tint faded(double share) {
        return new Tint(strong.towards(ground, share), pale.towards(ground, share), number, ground);
    }
}
