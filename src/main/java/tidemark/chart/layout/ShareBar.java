package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.Part;
import tidemark.picture.Stroke;
import tidemark.picture.font.Face;
import tidemark.report.Figure;
import tidemark.report.Text;

/// One 100 % bar: the part with its numbers above it, the rest hollow because nobody stated it – or unsaid where
/// nothing
/// derived is to be seen – and below a bracket over the whole with its name.
final class ShareBar {
    private static final Text REST = new Text("其余（推算）", "rest (derived)");
    private static final Text WHOLE = new Text("100%＝", "100% = ");
    private static final double THICKNESS = 2.4;
    private static final double NUMBERS_GAP = 0.5;
    private static final double NUMBER_COLUMN = 15;
    private static final double ACROSS = 2;
    private static final double PAD = 0.6;
    private static final double BRACE_GAP = 0.45;
    private static final double BRACE = 0.5;
    static final double REST_LINE = 0.7;

    private final Share share;
    private final Content content;
    private final double width;
    private final Style style;
    private final double thickness;
    private final List<Mark> marks = new ArrayList<>();
    private double needed;
    private double y;

    private ShareBar(Share share, Content content, double width, double stretch, Style style) {
        this.share = share;
        this.content = content;
        this.width = width;
        this.style = style;
        this.thickness = style.times(THICKNESS) * stretch;
    }

    /// @param stretch how many times thicker than need be
    static Body lay(Share share, Content content, double width, double stretch, Style style) {
        var bar = new ShareBar(share, content, width, stretch, style);
        bar.draw();
        var key = EnumSet.noneOf(KeyEntry.class);
        key.addAll(Look.of(share.part()).key());
        if (restIsSaid(content)) {
            key.addAll(Look.DERIVED.key());
        }
        return new Body(bar.needed, bar.y, bar.marks, key);
    }

    /// Neither where nothing derived is to be seen nor while the part is guessed.
    private static boolean restIsSaid(Content content) {
        return content.report().derivedShown() && !content.isGuessed();
    }

    private void draw() {
        var part = new ArrayList<Mark>();
        addNumbers(part);
        y += style.times(NUMBERS_GAP);
        double scale = width / Math.max(1, share.fraction());
        double end = Math.max(0, share.fraction()) * scale;
        var tint = Tint.of(content, share.part(), style.palette());
        var bar = QualifiedBar.of(share.part(), end, thickness, tint, style);
        var drawn = new ArrayList<Mark>();
        if (share.part().isDerived()) {
            drawn.add(Surface.filled(new Bounds(0, y, end, thickness), tint.pale()));
        }
        drawn.addAll(bar.at(0, y));
        boolean rest = restIsSaid(content);
        var plot = new SharePlot(share, new Bounds(0, y, scale, thickness), tint, style);
        var grown = new Mark.Group(null, new Part.Bar(0), drawn);
        part.addAll(style.plotted(List.of(grown), () -> plot.plot(rest)));
        marks.add(Shown.figure(share.part(), style, part));
        if (content.rail(share.part()).isPresent()) {
            marks.add(Rail.unseen(share.part(), new Bounds(0, y, scale, thickness), style));
        }
        if (rest) {
            addRest(end + bar.reach(), scale);
        } else {
            addEmpty(end + bar.reach(), scale);
        }
        addWhole(scale);
    }

    /// The amount of the part, and its share if that is among the figures.
    private void addNumbers(List<Mark> part) {
        double column = Math.min(width, style.times(NUMBER_COLUMN));
        var block = NumberBlock.of(share.part(), content, Style.Role.BIG, column, style);
        part.addAll(block.marks());
        take(block.width());
        y = block.height();
        var percent = share.percent();
        if (percent != null) {
            var beside = NumberBlock.of(percent, content, Style.Role.BIG, column, style);
            double x = block.width() + style.times(ACROSS);
            if (x + beside.width() <= width) {
                double tall = Math.max(y, beside.height());
                part.replaceAll(mark -> mark.moved(0, tall - block.height()));
                marks.add(beside.at(x, tall - beside.height(), style));
                y = tall;
            } else {
                marks.add(beside.at(0, 0, style));
                double drop = beside.height() + style.times(NUMBERS_GAP);
                part.replaceAll(mark -> mark.moved(0, drop));
                y += drop;
                take(beside.width());
            }
        }
    }

    /// What is left of the whole, hollow and dashed; its label within it, or below where it is too short.
    private void addRest(double from, double whole) {
        double left = Math.min(from, whole);
        var area = new Bounds(left, y, whole - left, thickness);
        double line = QualifiedBar.lineOf(style) * REST_LINE;
        var plain = Tint.plain(style.palette());
        var label = restLabel(style);
        var calm = style.palette().calm();
        var drawn = new ArrayList<Mark>();
        if (area.width() > 0) {
            drawn.add(Surface.dashed(area, plain, line));
        }
        boolean within = hasRoomForRest(area.width(), style);
        if (within) {
            drawn.addAll(label.centredOn(whole - style.times(PAD), y + thickness / 2, TextBox.Align.RIGHT, calm));
        }
        marks.addAll(style.plots() ? List.of(new Mark.Group(null, new Part.InPlot(), drawn)) : drawn);
        if (within) {
            y += thickness;
        } else {
            y += thickness;
            if (area.width() > 0) {
                y += style.times(BRACE_GAP / 2);
                marks.addAll(label.at(whole, y, TextBox.Align.RIGHT, calm));
                y += label.height();
                take(label.width());
            }
        }
    }

    static TextBox restLabel(Style style) {
        return TextBox.line(style.say(REST), Face.REGULAR, style.size(Style.Role.SMALL));
    }

    /// Whether the rest is wide enough for its label.
    static boolean hasRoomForRest(double width, Style style) {
        return restLabel(style).width() + 2 * style.times(PAD) <= width;
    }

    /// The room up to the whole, with nothing said of what fills it.
    private void addEmpty(double from, double whole) {
        double left = Math.min(from, whole);
        if (left < whole) {
            var stroke = Stroke.solid(style.palette().faint(), QualifiedBar.lineOf(style) * REST_LINE);
            marks.add(Surface.outline(new Bounds(left, y, whole - left, thickness), stroke));
        }
        y += thickness;
    }

    private void addWhole(double whole) {
        y += style.times(BRACE_GAP);
        double line = Math.max(1, style.times(0.08));
        double bottom = y + style.times(BRACE);
        var stroke = Stroke.solid(style.palette().faint(), line);
        var brace = new ArrayList<Mark>();
        brace.add(Mark.Path.line(line / 2, y, line / 2, bottom, stroke));
        brace.add(Mark.Path.line(whole - line / 2, y, whole - line / 2, bottom, stroke));
        brace.add(Mark.Path.line(0, bottom - line / 2, whole, bottom - line / 2, stroke));
        y = bottom + style.times(BRACE_GAP);
        addWholeLabel(brace);
        Figure figure = share.whole();
        if (figure == null) {
            marks.addAll(brace);
        } else {
            marks.add(Shown.figure(figure, style, brace));
        }
    }

    private void addWholeLabel(List<Mark> brace) {
        Figure figure = share.whole();
        Text name = figure == null ? share.part().whole() : figure.name();
        var words = TextBox.wrap(
                style.say(WHOLE) + (name == null ? "" : style.say(name)),
                Face.REGULAR,
                style.size(Style.Role.NAME),
                width);
        take(words.width());
        var palette = style.palette();
        if (figure == null) {
            brace.addAll(words.at(0, y, TextBox.Align.LEFT, palette.calm()));
            y += words.height();
            return;
        }
        var value = ReadingLine.of(figure, Style.Role.VALUE, style);
        take(value.width());
        double x = words.width() + style.times(PAD);
        boolean oneLine = words.lines().size() == 1 && x + value.width() <= width;
        if (oneLine) {
            double tall = Math.max(words.height(), value.height());
            brace.addAll(words.centredOn(0, y + tall / 2, TextBox.Align.LEFT, palette.calm()));
            brace.addAll(value.centredOn(x, y + tall / 2, Tint.of(content, figure, palette), palette));
            y += tall;
        } else {
            brace.addAll(words.at(0, y, TextBox.Align.LEFT, palette.calm()));
            y += words.height();
            brace.addAll(value.at(0, y, Tint.of(content, figure, palette), palette));
            y += value.height();
        }
    }

    private void take(double wide) {
        needed = Math.max(needed, wide);
    }
}
