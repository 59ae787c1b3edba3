package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import tidemark.chart.AltText;
import tidemark.chart.ChartRequest;
import tidemark.chart.Palette;
import tidemark.chart.Purpose;
import tidemark.picture.Bounds;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.Part;
import tidemark.picture.Picture;
import tidemark.picture.Stroke;
import tidemark.picture.font.Face;
import tidemark.report.wording.Narrative;

/// The frame around every form: section, title and subtitle above, key and source below (R4). Finds the largest size of
/// words, up to the
/// nominal one, at which everything fits.
final class Frame {
    private static final double SMALLER = 0.94;
    private static final int LEAP = 4;
    private static final double LEAST_BASE = 0.25;
    private static final double GAP_BELOW_HEADER = 1.0;
    private static final double GAP_ABOVE_FOOTER = 0.9;
    private static final double MOST_CORNER = 0.4;

    private final ChartRequest request;
    private final Content content;
    private final FormLayout form;
    private final Use use;
    private final String title;
    private final String subtitle;
    private final String source;
    private final Palette palette;

    Frame(ChartRequest request, Content content, FormLayout form, Use use) {
        this.request = request;
        this.content = content;
        this.form = form;
        this.use = use;
        title = Narrative.plain(request.chart().title(), request.report(), request.language());
        subtitle = request.plain() ? "" : Subtitle.of(content, request.language());
        source = request.plain() ? "" : SourceNote.of(request, content);
        palette = request.palette();
    }

    /// A picture of exactly this size.
    Picture ofSize(double width, double height) {
        return picture(width, height, fitting(width, height).place(height));
    }

    /// A picture of the width that was asked for and of the height that its content needs.
    Picture ofWidth(double width) {
        var parts = fitting(width, 0);
        double height = Math.ceil(parts.needed());
        return picture(width, height, parts.place(height));
    }

    /// The parts at the largest size of words at which they fit: down in growing leaps, then by halves between the last
    /// size that does not fit and the first that does.
    private Parts fitting(double width, double height) {
        double nominal = Style.nominalBase(request.purpose(), request.size());
        var fitting = new Parts(style(nominal), width, height);
        int tooLarge = 0;
        int fits = 0;
        for (int leap = LEAP; !fitting.fits(); leap += LEAP) {
            tooLarge = fits;
            fits += leap;
            double base = nominal * Math.pow(SMALLER, fits);
            if (base < LEAST_BASE) {
                throw new IllegalStateException(
                        "nothing of the chart " + request.chart().id() + " fits");
            }
            fitting = new Parts(style(base), width, height);
        }
        while (fits - tooLarge > 1) {
            int between = (tooLarge + fits) / 2;
            var tried = new Parts(style(nominal * Math.pow(SMALLER, between)), width, height);
            if (tried.fits()) {
                fitting = tried;
                fits = between;
            } else {
                tooLarge = between;
            }
        }
        return fitting;
    }

    private Style style(double base) {
        double legible = Style.legible(request.purpose(), request.size());
        return new Style(request.language(), palette, request.purpose(), base, use != Use.PICTURE, legible);
    }

    private Picture picture(double width, double height, List<Mark> marks) {
        var language = request.language();
        return new Picture(
                request.chart().id(),
                width,
                height,
                palette.ground(),
                language.tag(),
                title,
                AltText.of(request.report(), request.chart(), language),
                marks);
    }

    /// The parts of the picture at one size of words.
    private final class Parts {
        private final Style style;
        private final double inset;
        private final double inner;
        private final double height;
        private final List<Line> header;
        private final Box box;
        private final Body body;
        private final KeyRow key;
        private final List<Line> footer;

        Parts(Style style, double width, double height) {
            this.style = style;
            this.height = height;
            inset = inset(width);
            inner = width - 2 * inset;
            header = request.plain() ? List.of() : header();
            footer = request.plain() ? List.of() : footer();
            double room = height == 0 ? 0 : height - overhead(KeyRow.none(style));
            var tried = form.lay(content, new Box(inner, Math.max(0, room)), style);
            key = KeyRow.of(tried.key(), inner, style);
            box = new Box(inner, height == 0 ? 0 : Math.max(1, height - overhead(key)));
            body = key.height() == 0 ? tried : form.lay(content, box, style);
        }

        /// On a stage the margin is narrower, so that words can stay large.
        private double inset(double width) {
            if (use == Use.AREA) {
                return 0;
            }
            return switch (request.purpose()) {
                case READING -> style.times(1.3);
                case DOCUMENT -> Math.min(style.times(2.6), width * 0.06);
                case STAGE -> Math.min(style.times(1.9), width * 0.06);
            };
        }

        boolean fits() {
            return body.fits(box)
                    && key.width() <= inner + 0.01
                    && linesFit()
                    && (height == 0 || needed() <= height + 0.01);
        }

        private boolean linesFit() {
            return header.stream().allMatch(line -> line.text.width() <= inner + 0.01)
                    && footer.stream().allMatch(line -> line.text.width() <= inner + 0.01);
        }

        double needed() {
            return overhead(key) + body.height();
        }

        private double overhead(KeyRow row) {
            double gaps = header.isEmpty() ? 0 : style.times(GAP_BELOW_HEADER);
            gaps += row.height() == 0 ? 0 : style.times(GAP_ABOVE_FOOTER);
            gaps += footer.isEmpty() ? 0 : style.times(GAP_ABOVE_FOOTER);
            return 2 * inset + heightOf(header) + heightOf(footer) + row.height() + gaps;
        }

        List<Mark> place(double height) {
            var marks = new ArrayList<Mark>();
            double y = put(header, inset, marks) + (header.isEmpty() ? 0 : style.times(GAP_BELOW_HEADER));
            double footerTop = height - inset - heightOf(footer);
            double keyTop = footerTop - (footer.isEmpty() ? 0 : style.times(GAP_ABOVE_FOOTER)) - key.height();
            double bottom = key.height() == 0 ? keyTop : keyTop - style.times(GAP_ABOVE_FOOTER);
            double spare = Math.max(0, bottom - y - body.height());
            double drop = request.purpose() == Purpose.READING ? 0 : spare * 0.38;
            marks.addAll(Mark.moved(body.marks(), inset, y + drop));
            marks.addAll(Mark.moved(key.marks(), inset, keyTop));
            if (!footer.isEmpty() && request.purpose() == Purpose.READING) {
                double rule = footerTop - style.times(GAP_ABOVE_FOOTER / 2);
                marks.add(Mark.Path.line(
                        inset,
                        rule,
                        inset + inner,
                        rule,
                        Stroke.solid(style.palette().hairline(), 1)));
            }
            put(footer, footerTop, marks);
            return marks;
        }

        private double put(List<Line> lines, double top, List<Mark> marks) {
            double y = top;
            for (Line line : lines) {
                y += line.gapAbove;
                marks.add(line.at(inset, y, inner));
                y += line.text.height();
            }
            return y;
        }

        private static double heightOf(List<Line> lines) {
            return lines.stream()
                    .mapToDouble(line -> line.gapAbove + line.text.height())
                    .sum();
        }

        private List<Line> header() {
            var lines = new ArrayList<Line>();
            var report = request.report();
            if (use != Use.AREA && request.purpose() != Purpose.READING) {
                report.section(request.chart().section())
                        .ifPresent(section -> lines.add(line(
                                Part.Words.Kind.SECTION,
                                style.say(section.title()),
                                Face.BOLD,
                                Style.Role.EYEBROW,
                                0,
                                style.palette().sea())));
            }
            if (use != Use.AREA) {
                lines.add(line(
                        Part.Words.Kind.TITLE,
                        title,
                        Face.BOLD,
                        Style.Role.TITLE,
                        lines.isEmpty() ? 0 : 0.45,
                        style.palette().ink()));
            }
            lines.add(line(
                    Part.Words.Kind.SUBTITLE,
                    subtitle,
                    Face.REGULAR,
                    Style.Role.SUBTITLE,
                    lines.isEmpty() ? 0 : 0.35,
                    style.palette().faint()));
            return lines;
        }

        private List<Line> footer() {
            double width = inner - Math.min(request.corner(), MOST_CORNER * inner);
            var text = TextBox.wrap(source, Face.REGULAR, style.size(Style.Role.FOOT), width);
            return List.of(new Line(
                    Part.Words.Kind.SOURCE, source, text, 0, style.palette().faint()));
        }

        private Line line(
                Part.Words.Kind kind, String words, Face face, Style.Role role, double gapAbove, Colour colour) {
            var text = TextBox.wrap(words, face, style.size(role), inner);
            return new Line(kind, words, text, style.times(gapAbove), colour);
        }
    }

    private record Line(Part.Words.Kind kind, String words, TextBox text, double gapAbove, Colour colour) {
        Mark at(double left, double top, double room) {
            var part = new Part.Words(kind, words, new Bounds(left, top, room, text.height()));
            return new Mark.Group(null, part, text.at(left, top, TextBox.Align.LEFT, colour));
        }
    }
}
