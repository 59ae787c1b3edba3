package tidemark.render.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.MissingGlyphException;
import tidemark.picture.MissingGlyphs;
import tidemark.picture.Picture;
import tidemark.picture.Plot;
import tidemark.picture.Subject;

/// A picture as parts of a slide: where it has a [Plot], a chart whose data can be edited; everything else as shapes. The
/// same picture gives the same parts.
public final class PptxRenderer {
    private static final double SLACK_ACROSS = 0.8;
    private static final double SLACK_DOWN = 0.25;
    private static final double SPARE = 1.05;

    private final Picture picture;
    private final Measure measure;
    private final Ids ids;
    private final String language;

    private PptxRenderer(Picture picture, Measure measure, Ids ids) {
        this.picture = picture;
        this.measure = measure;
        this.ids = ids;
        this.language = Languages.tag(picture.language());
    }

    /// @param ids of the slide's shapes
    /// @throws MissingGlyphException if the bundled font lacks a character of the picture
    public static SlideContent render(Picture picture, Measure measure, Ids ids) throws MissingGlyphException {
        MissingGlyphs.refuse(picture);
        return new PptxRenderer(picture, measure, ids).content();
    }

    private SlideContent content() {
        var writer = new ShapeWriter(picture, measure, ids);
        var shapes = writer.shapes(picture.marks(), null);
        var charts = writer.charted().stream().map(this::chart).toList();
        var words = writer.worded().stream().map(this::words).toList();
        return new SlideContent(words, together(shapes, charts.isEmpty(), writer), charts);
    }

    /// All shapes as one, which can be moved as one and says in words what is to be seen.
    private List<Xml> together(List<Xml> shapes, boolean alone, ShapeWriter writer) {
        if (shapes.isEmpty()) {
            return List.of();
        }
        var drawn = picture.marks().stream().filter(PptxRenderer::isDrawn).toList();
        var box = Bounds.of(drawn).orElse(new Bounds(0, 0, picture.width(), picture.height()));
        var description = alone ? picture.description() : labels(shown(drawn, false));
        return List.of(writer.grouped(picture.title(), description, box, shapes));
    }

    private static boolean isDrawn(Mark mark) {
        return !(mark instanceof Mark.Group group) || group.part() == null;
    }

    private SlideContent.Words words(ShapeWriter.Worded worded) {
        var run = worded.first();
        double up = (ShapeWriter.MIDDLE + run.face().descent(1) - (run.face().ascent(1) + run.face().descent(1)) / 2)
                * run.size();
        return new SlideContent.Words(
                worded.words().kind(),
                worded.words().text(),
                measure.place("a:xfrm", room(worded).moved(0, -up)),
                run.face(),
                measure.letters(run.size()),
                run.colour());
    }

    /// As wide as the lines of the picture, with a little to spare, so that the program breaks them there too.
    private static Bounds room(ShapeWriter.Worded worded) {
        var room = worded.words().room();
        double widest = Bounds.of(worded.lines()).map(Bounds::width).orElse(room.width());
        double enough = widest * SPARE + worded.first().size();
        return worded.lines().size() == 1
                ? room
                : new Bounds(room.x(), room.y(), Math.min(room.width(), enough), room.height());
    }

    private SlideContent.Chart chart(ShapeWriter.Charted charted) {
        var plot = charted.plot();
        var frame = frame(charted);
        var sheet = Sheet.of(plot);
        var space =
                switch (plot) {
                    case Plot.Bars bars -> new BarChart(bars, sheet, frame, measure, language).space();
                    case Plot.Lines lines -> new LineChart(lines, sheet, frame, measure, language).space();
                };
        return new SlideContent.Chart(
                ids.next(),
                picture.title(),
                description(charted),
                measure.place("p:xfrm", frame),
                space.document(),
                Workbook.of(sheet));
    }

    /// Names and labels need a little more room than they take in the picture.
    private static Bounds frame(ShapeWriter.Charted charted) {
        var plot = charted.plot();
        var box = Bounds.of(charted.group()).map(plot.area()::union).orElse(plot.area());
        double across =
                switch (plot) {
                    case Plot.Bars bars -> bars.names() == null ? 0 : bars.names().size() * SLACK_ACROSS;
                    case Plot.Lines lines -> lines.names().size() * SLACK_ACROSS;
                };
        double down =
                switch (plot) {
                    case Plot.Bars _ -> 0;
                    case Plot.Lines lines -> lines.names().size() * SLACK_DOWN;
                };
        return new Bounds(
                box.x() - across, box.y() - down, box.width() + 2 * across, Math.max(1, box.height() + 2 * down));
    }

    private String description(ShapeWriter.Charted charted) {
        var within = shown(List.of(charted.group()), true);
        var around = charted.around() == null ? Stream.<Subject>empty() : Stream.of(charted.around());
        return labels(Stream.concat(around, within.stream()).toList());
    }

    private String labels(List<Subject> subjects) {
        return subjects.stream()
                .map(Subject::label)
                .distinct()
                .collect(Collectors.joining(picture.language().equals("zh") ? "" : " "));
    }

    private static List<Subject> shown(List<Mark> marks, boolean withPlots) {
        var found = new ArrayList<Subject>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group && (withPlots || !(group.part() instanceof Plot))) {
                @Nullable Subject subject = group.subject();
                if (subject != null) {
                    found.add(subject);
                }
                found.addAll(shown(group.marks(), withPlots));
            }
        }
        return found;
    }
}
