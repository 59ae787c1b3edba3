package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;
import tidemark.report.Figure;

/// One figure as name, large number and chips, one below the other.
record Tile(Figure figure, boolean lit, Body name, Body number, Body chips) {
    private static final double NAME_GAP = 0.1;
    private static final double CHIP_GAP = 0.35;
    private static final double WORDS = 0.62;
    private static final double ACCENT = 0.24;
    private static final double ACCENT_WIDTH = 2.2;
    private static final double ACCENT_GAP = 0.5;

    /// @param larger how many times the size of a big number
    static Tile of(Figure figure, boolean lit, double width, double larger, Style style) {
        var palette = style.palette();
        var headline = Headline.of(figure, style.language());
        var name = Names.fitting(figure, Face.REGULAR, style.size(Style.Role.NAME), width, style);
        return new Tile(
                figure,
                lit,
                Stack.block(name, palette.calm()),
                number(headline, lit, width, larger, style),
                ChipFlow.of(headline.chips(), width, style));
    }

    private static Body number(Headline headline, boolean lit, double width, double larger, Style style) {
        var palette = style.palette();
        double size = larger * style.size(Style.Role.BIG);
        if (headline.inWords()) {
            return Stack.block(words(headline, size, width), lit ? palette.signal() : palette.goldInk());
        }
        return big(headline, larger, style).lay(width, lit ? palette.signal() : palette.ink(), palette.calm());
    }

    /// True where the number stands in one line of this width and the name in two.
    static boolean standsWell(Figure figure, double width, double larger, Style style) {
        var headline = Headline.of(figure, style.language());
        var name = Names.fitting(figure, Face.REGULAR, style.size(Style.Role.NAME), width, style);
        if (name.lines().size() > 2 || name.width() > width) {
            return false;
        }
        if (headline.inWords()) {
            var words = words(headline, larger * style.size(Style.Role.BIG), width);
            return words.lines().size() <= 2 && words.width() <= width;
        }
        return big(headline, larger, style).inOneLine(width);
    }

    private static TextBox words(Headline headline, double size, double width) {
        return TextBox.wrap(headline.reading().number(), Face.BOLD, WORDS * size, width);
    }

    private static BigNumber big(Headline headline, double larger, Style style) {
        return new BigNumber(
                headline.reading(),
                larger * style.size(Style.Role.BIG),
                Math.max(1, 0.82 * larger) * style.size(Style.Role.VALUE));
    }

    /// @param names the height kept for names, so that the numbers of a row stand on one line
    Body lay(double names, boolean accents, Style style) {
        var marks = new ArrayList<Mark>();
        double y = accents ? style.times(ACCENT + ACCENT_GAP) : 0;
        if (lit) {
            marks.add(new Mark.Rectangle(
                    0,
                    0,
                    style.times(ACCENT_WIDTH),
                    style.times(ACCENT),
                    0,
                    style.palette().signal(),
                    null));
        }
        marks.addAll(Mark.moved(name.marks(), 0, y + names - name.height()));
        y += names + style.times(NAME_GAP);
        marks.addAll(Mark.moved(number.marks(), 0, y));
        y += number.height();
        if (!chips.marks().isEmpty()) {
            y += style.times(CHIP_GAP);
            marks.addAll(Mark.moved(chips.marks(), 0, y));
            y += chips.height();
        }
        double width = Math.max(Math.max(name.width(), number.width()), chips.width());
        return Shown.figure(figure, style.language(), new Body(width, y, List.copyOf(marks), Set.of()));
    }
}
