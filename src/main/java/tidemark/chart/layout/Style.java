package tidemark.chart.layout;

import java.util.List;
import java.util.function.Supplier;
import tidemark.chart.Palette;
import tidemark.chart.Purpose;
import tidemark.chart.Size;
import tidemark.picture.Mark;
import tidemark.picture.Plot;
import tidemark.report.Language;

/// Colours, words and sizes of one picture. Every length in a layout is a multiple of [#base], so that a picture that
/// does not fit can be laid
/// out again with a smaller one.
///
/// @param base in pixels, about the size of running text
/// @param plots whether marks shall say which data they draw
/// @param legible the size in pixels below which words are hard to read where the picture is shown
record Style(Language language, Palette palette, Purpose purpose, double base, boolean plots, double legible) {

    /// What a piece of text is for. Sizes in bases: while reading, in a document, on a stage.
    enum Role {
        EYEBROW(0.9, 0.62, 1.0),
        TITLE(1.18, 1.42, 1.6),
        SUBTITLE(0.9, 0.68, 1.0),
        NAME(0.95, 0.92, 1.1),
        VALUE(1.05, 1.15, 1.4),
        BIG(2.3, 2.6, 3.0),
        SMALL(0.86, 0.72, 1.0),
        FOOT(0.8, 0.56, 1.0);

        private final double reading;
        private final double document;
        private final double stage;

        Role(double reading, double document, double stage) {
            this.reading = reading;
            this.document = document;
            this.stage = stage;
        }

        private double in(Purpose purpose) {
            return switch (purpose) {
                case READING -> reading;
                case DOCUMENT -> document;
                case STAGE -> stage;
            };
        }
    }

    Style(Language language, Palette palette, Purpose purpose, double base) {
        this(language, palette, purpose, base, false, LEAST_LEGIBLE);
    }

    private static final double READING_BASE = 14;
    private static final double LEAST_LEGIBLE = 9;

    /// On a stage, titles and numbers give way so far before the smallest words do.
    private static final double GIVING_WAY = 1.32;

    /// The base that a picture of this size begins with.
    static double nominalBase(Purpose purpose, Size size) {
        return switch (purpose) {
            case READING -> READING_BASE;
            case DOCUMENT -> Math.max(LEAST_LEGIBLE, Math.min(size.width() / 50, size.height() / 29));
            case STAGE -> size.height() / 27;
        };
    }

    /// The size below which no word of a picture should fall: on a stage, 20 pt (R12).
    static double legible(Purpose purpose, Size size) {
        return switch (purpose) {
            case READING, DOCUMENT -> LEAST_LEGIBLE;
            case STAGE -> nominalBase(purpose, size);
        };
    }

    Style withBase(double smaller) {
        return new Style(language, palette, purpose, smaller, plots, legible);
    }

    /// In pixels. No role falls below what can be read as long as the base itself can; on a stage, a little longer.
    double size(Role role) {
        double reach = purpose == Purpose.STAGE ? GIVING_WAY * base : base;
        return Math.max(role.in(purpose) * base, Math.min(legible, reach));
    }

    /// Marks, as one group that says which data they draw, where that is wanted.
    List<Mark> plotted(List<Mark> marks, Supplier<Plot> plot) {
        return plots ? List.of(new Mark.Group(null, plot.get(), marks)) : marks;
    }

    /// A length of so many bases.
    double times(double bases) {
        return bases * base;
    }

    String say(tidemark.report.Text text) {
        return text.in(language);
    }
}
