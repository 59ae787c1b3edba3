package tidemark.desk.present.hand;

import tidemark.picture.Bounds;
import tidemark.picture.Picture;

/// The part of a slide that fills the screen; it has the shape of the slide, and never reaches beyond it.
///
/// @param x of its left edge, as a fraction of the slide
/// @param y of its upper edge, as a fraction of the slide
/// @param share of the slide's width and height that it takes, [#LEAST] to 1
public record Region(double x, double y, double share) {
    public static final Region WHOLE = new Region(0, 0, 1);

    /// At eight times its size, one character of a title fills a third of the screen.
    static final double LEAST = 1.0 / 8;

    /// A share so near to the whole is the whole: no sliver stays out of sight.
    private static final double NEARLY = 0.98;

    public Region {
        if (!(share >= LEAST && share <= 1 && x >= 0 && y >= 0 && x + share <= 1 + 1e-9 && y + share <= 1 + 1e-9)) {
            throw new IllegalArgumentException("no part of a slide: " + x + ", " + y + ", share " + share);
        }
    }

    public boolean isWhole() {
        return share == 1;
    }

    /// Where on the slide a place on the screen is.
    public Spot onSlide(Spot screen) {
        return new Spot(x + screen.x() * share, y + screen.y() * share);
    }

    /// Where on the screen a place on the slide is, which may be beyond its edges.
    public Spot onScreen(Spot slide) {
        return new Spot((slide.x() - x) / share, (slide.y() - y) / share);
    }

    /// The slide so many times as large as now, what is at a place of the screen staying there.
    Region enlarged(double times, Spot screen) {
        double wished = share / times;
        if (wished >= NEARLY) {
            return WHOLE;
        }
        double next = Math.max(LEAST, wished);
        Spot held = onSlide(screen);
        return at(held.x() - screen.x() * next, held.y() - screen.y() * next, next);
    }

    /// As if the slide were taken by the hand.
    ///
    /// @param dx to the right, as a fraction of the screen
    /// @param dy down, as a fraction of the screen
    Region dragged(double dx, double dy) {
        return at(x - dx * share, y - dy * share, share);
    }

    /// The least part of this one, with the shape of the slide, that holds two corners on the screen.
    Region around(Spot from, Spot to) {
        double wished = share * Math.max(Math.abs(from.x() - to.x()), Math.abs(from.y() - to.y()));
        double next = Math.clamp(wished, LEAST, 1);
        Spot middle = onSlide(new Spot((from.x() + to.x()) / 2, (from.y() + to.y()) / 2));
        return next >= NEARLY ? WHOLE : at(middle.x() - next / 2, middle.y() - next / 2, next);
    }

    private static Region at(double x, double y, double share) {
        return new Region(Math.clamp(x, 0, 1 - share), Math.clamp(y, 0, 1 - share), share);
    }

    /// The region of a picture of the slide, as large as the whole picture.
    public Picture of(Picture whole) {
        return isWhole()
                ? whole
                : whole.enlarged(new Bounds(
                        x * whole.width(), y * whole.height(), share * whole.width(), share * whole.height()));
    }
}
