package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tidemark.chart.ChartRequest;
import tidemark.chart.rule.TwoEnds;
import tidemark.picture.Bounds;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.MissingGlyphs;
import tidemark.picture.Picture;
import tidemark.picture.Segment;
import tidemark.report.Figure;
import tidemark.report.Form;
import tidemark.report.wording.Wording;

/// What must hold for every picture.
///
/// Text is boxed from 0.88 em above its baseline to 0.22 em below. Boxes of two runs may meet by 0.14 em of the smaller
/// one:
/// that much of a box is empty above Latin letters and below Chinese ones. Where text meets other marks, its core
/// counts, from
/// 0.62 em above to the baseline.
final class PictureChecks {
    private static final double OVERLAP_IN_EMS = 0.14;
    private static final double EDGE = 0.5;
    private static final double TEXT_CONTRAST = 4.5;
    private static final double MARK_CONTRAST = 3;
    private static final String NEVER_FIRST = "。，、；：）》”";
    private static final String NEVER_LAST = "（《“";

    private final ChartRequest request;
    private final Picture picture;
    private final BiConsumer<String, String> complain;
    private final List<Mark> painted = new ArrayList<>();
    private final List<Bounds> boxes = new ArrayList<>();

    PictureChecks(ChartRequest request, Picture picture, BiConsumer<String, String> complain) {
        this.request = request;
        this.picture = picture;
        this.complain = complain;
        paint(picture.marks());
    }

    private void paint(List<Mark> marks) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Group group -> paint(group.marks());
                case Mark.Rectangle _, Mark.Circle _, Mark.Path _, Mark.TextRun _, Mark.Image _ -> {
                    painted.add(mark);
                    boxes.add(Bounds.of(mark).orElseThrow());
                }
            }
        }
    }

    void all() {
        nothingIsOutside();
        textsKeepApart();
        linesBeginAndEndWell();
        everyValueIsWritten();
        everyNameIsWritten();
        noGlyphIsMissing();
        textStandsOutFromWhatLiesBeneath();
        nothingCrossesText();
        everySubjectStandsOut();
    }

    private void nothingIsOutside() {
        for (int i = 0; i < painted.size(); i++) {
            var mark = painted.get(i);
            var b = boxes.get(i);
            boolean inside = b.x() >= -EDGE
                    && b.y() >= -EDGE
                    && b.right() <= picture.width() + EDGE
                    && b.bottom() <= picture.height() + EDGE;
            if (!inside || Double.isNaN(b.x() + b.y() + b.width() + b.height())) {
                complain.accept("outside of the picture", describe(mark) + " " + b);
            }
        }
    }

    private void textsKeepApart() {
        var runs = picture.texts();
        for (int i = 0; i < runs.size(); i++) {
            for (int j = i + 1; j < runs.size(); j++) {
                var a = runs.get(i);
                var b = runs.get(j);
                double tolerance = OVERLAP_IN_EMS * Math.min(a.size(), b.size());
                if (Bounds.of(a).orElseThrow().overlaps(Bounds.of(b).orElseThrow(), tolerance)) {
                    complain.accept("texts overlap", describe(a) + " and " + describe(b));
                }
            }
        }
    }

    private void linesBeginAndEndWell() {
        for (Mark.TextRun run : picture.texts()) {
            var text = run.text();
            if (text.isEmpty() || NEVER_FIRST.indexOf(text.charAt(0)) >= 0) {
                complain.accept("a line begins with a closing mark", describe(run));
            } else if (NEVER_LAST.indexOf(text.charAt(text.length() - 1)) >= 0) {
                complain.accept("a line ends with an opening mark", describe(run));
            }
        }
    }

    private List<Figure> figures() {
        var form = request.chart().form();
        if (form == Form.DUMBBELL) {
            return TwoEnds.of(request.chart(), request.report()).orElseThrow().figures();
        }
        boolean overTime = form == Form.LINE || form == Form.SLOPE || form == Form.GROUPED_BARS;
        return request.chart().figures().stream()
                .flatMap(id -> overTime ? request.report().series(id).stream() : request.report().figure(id).stream())
                .toList();
    }

    private void everyValueIsWritten() {
        for (Figure figure : figures()) {
            var number = Wording.reading(figure, request.language()).number();
            if (figure.value() != null
                    && picture.texts().stream().noneMatch(run -> run.text().contains(number))) {
                complain.accept(
                        "a value is not written",
                        number + " of " + figure.name().in(request.language()));
            }
        }
    }

    private void everyNameIsWritten() {
        var all = squeezed(picture.texts().stream().map(Mark.TextRun::text).collect(Collectors.joining()));
        for (Figure figure : figures()) {
            var label = figure.label().in(request.language());
            if (!all.contains(squeezed(label))) {
                complain.accept("a name is not written", label);
            }
        }
        request.chart().events().forEach(id -> {
            var event = request.report().event(id).orElseThrow();
            var name = event.name().in(request.language());
            var label = event.label().in(request.language());
            if (!all.contains(squeezed(name)) && !all.contains(squeezed(label))) {
                complain.accept("a name is not written", label);
            }
        });
    }

    private static String squeezed(String text) {
        return text.replace(" ", "");
    }

    private void noGlyphIsMissing() {
        if (!MissingGlyphs.in(picture).isEmpty()) {
            complain.accept("glyphs are missing", MissingGlyphs.in(picture).toString());
        }
    }

    private void textStandsOutFromWhatLiesBeneath() {
        for (int i = 0; i < painted.size(); i++) {
            if (painted.get(i) instanceof Mark.TextRun run) {
                for (Colour beneath : beneath(run, i)) {
                    if (run.colour().contrast(beneath) < TEXT_CONTRAST) {
                        complain.accept("text does not stand out", describe(run) + " on " + beneath.hex());
                    }
                }
            }
        }
    }

    /// The ground and every fill that lies at the text's middle or corners, without those that are wholly covered.
    private List<Colour> beneath(Mark.TextRun run, int place) {
        var core = core(run);
        var colours = new ArrayList<>(List.of(picture.ground()));
        for (int i = 0; i < place; i++) {
            var fill = fill(painted.get(i));
            if (fill != null && boxes.get(i).overlaps(core, 0.5)) {
                if (covers(painted.get(i), core)) {
                    colours.clear();
                }
                if (covers(painted.get(i), core) || crosses(painted.get(i), core)) {
                    colours.add(fill);
                }
            }
        }
        return colours;
    }

    private static @Nullable Colour fill(Mark mark) {
        return switch (mark) {
            case Mark.Rectangle rectangle -> rectangle.fill();
            case Mark.Circle circle -> circle.fill();
            case Mark.Path path -> path.fill();
            case Mark.Group _, Mark.TextRun _, Mark.Image _ -> null;
        };
    }

    private static boolean covers(Mark mark, Bounds core) {
        return switch (mark) {
            case Mark.Rectangle r ->
                new Bounds(r.x(), r.y(), r.width(), r.height()).contains(core.x(), core.y())
                        && new Bounds(r.x(), r.y(), r.width(), r.height()).contains(core.right(), core.bottom());
            case Mark.Circle c ->
                far(c, core.x(), core.y()) <= c.radius() && far(c, core.right(), core.bottom()) <= c.radius();
            case Mark.Path path ->
                !crosses(path, core) && holds(path, core.x() + core.width() / 2, core.y() + core.height() / 2);
            case Mark.Group _, Mark.TextRun _, Mark.Image _ -> false;
        };
    }

    private static double far(Mark.Circle circle, double x, double y) {
        return Math.hypot(circle.x() - x, circle.y() - y);
    }

    /// True where an edge or a line of the mark runs through the box.
    private static boolean crosses(Mark mark, Bounds core) {
        return switch (mark) {
            case Mark.Rectangle r ->
                new Bounds(r.x(), r.y(), r.width(), r.height()).overlaps(core, 0.5) && !covers(r, core);
            case Mark.Circle c -> {
                double x = Math.max(core.x(), Math.min(c.x(), core.right()));
                double y = Math.max(core.y(), Math.min(c.y(), core.bottom()));
                yield far(c, x, y) < c.radius() - 0.5 && !covers(c, core);
            }
            case Mark.Path path ->
                edges(path).stream()
                        .anyMatch(edge -> new PointLabels.Span(edge[0], edge[1], edge[2], edge[3]).crosses(core));
            case Mark.Group _, Mark.TextRun _, Mark.Image _ -> false;
        };
    }

    private static List<double[]> edges(Mark.Path path) {
        var edges = new ArrayList<double[]>();
        double[] from = {0, 0};
        double[] begin = {0, 0};
        for (Segment segment : path.segments()) {
            switch (segment) {
                case Segment.MoveTo m -> {
                    from = new double[] {m.x(), m.y()};
                    begin = from;
                }
                case Segment.LineTo l -> {
                    edges.add(new double[] {from[0], from[1], l.x(), l.y()});
                    from = new double[] {l.x(), l.y()};
                }
                case Segment.CubicTo c -> {
                    edges.add(new double[] {from[0], from[1], c.x(), c.y()});
                    from = new double[] {c.x(), c.y()};
                }
                case Segment.Close _ -> edges.add(new double[] {from[0], from[1], begin[0], begin[1]});
            }
        }
        return edges;
    }

    private static boolean holds(Mark.Path path, double x, double y) {
        boolean inside = false;
        for (double[] edge : edges(path)) {
            if (edge[1] > y != edge[3] > y && x < (edge[2] - edge[0]) * (y - edge[1]) / (edge[3] - edge[1]) + edge[0]) {
                inside = !inside;
            }
        }
        return inside;
    }

    /// Lines never run through text, and nothing filled lies over it or under a part of it only.
    private void nothingCrossesText() {
        for (int i = 0; i < painted.size(); i++) {
            if (painted.get(i) instanceof Mark.TextRun run) {
                var core = core(run);
                for (int j = 0; j < painted.size(); j++) {
                    var mark = painted.get(j);
                    boolean over = j > i && fill(mark) != null && covers(mark, core);
                    if (boxes.get(j).overlaps(core, 0) && (over || crosses(mark, core))) {
                        complain.accept("a mark crosses text", describe(run) + " by " + mark);
                    }
                }
            }
        }
    }

    private static Bounds core(Mark.TextRun run) {
        return new Bounds(run.x(), run.baseline() - 0.62 * run.size(), run.width(), 0.62 * run.size());
    }

    private void everySubjectStandsOut() {
        for (Mark.Group group : picture.subjects()) {
            var colours = new ArrayList<Colour>();
            collectColours(group.marks(), colours);
            if (!colours.isEmpty() && colours.stream().noneMatch(c -> c.contrast(picture.ground()) >= MARK_CONTRAST)) {
                complain.accept("a mark does not stand out from the ground", String.valueOf(group.subject()));
            }
        }
    }

    private static void collectColours(List<Mark> marks, List<Colour> colours) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Group group -> collectColours(group.marks(), colours);
                case Mark.Rectangle m -> collect(m.fill(), m.stroke(), colours);
                case Mark.Circle m -> collect(m.fill(), m.stroke(), colours);
                case Mark.Path m -> collect(m.fill(), m.stroke(), colours);
                case Mark.TextRun run -> colours.add(run.colour());
                case Mark.Image _ -> {}
            }
        }
    }

    private static void collect(@Nullable Colour fill, tidemark.picture.@Nullable Stroke stroke, List<Colour> colours) {
        if (fill != null) {
            colours.add(fill);
        }
        if (stroke != null) {
            colours.add(stroke.colour());
        }
    }

    private static String describe(Mark mark) {
        return mark instanceof Mark.TextRun run
                ? String.format(
                        Locale.ROOT, "\"%s\" of %.1f px at %.1f, %.1f", run.text(), run.size(), run.x(), run.baseline())
                : mark.toString();
    }
}
