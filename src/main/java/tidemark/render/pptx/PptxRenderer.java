package tidemark.render.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.MissingGlyphException;
import tidemark.picture.MissingGlyphs;
import tidemark.picture.Picture;
import tidemark.picture.Plot;
import tidemark.picture.Subject;

/// A picture as parts of a slide: where it has a [Plot], a chart whose data can be edited; everything else as shapes.
/// The
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
        var parting = new Parting(picture);
        var charts = parting.charted().stream().map(this::chart).toList();
        var words = parting.worded().stream().map(this::words).toList();
        var writer = new ShapeWriter(measure, ids, language);
        var shapes = together(parting.rest(), charts.isEmpty(), writer);
        return new SlideContent(words, shapes, charts, writer.images());
    }

    /// All shapes as one, which can be moved as one and says in words what is to be seen.
    ///
    /// @param alone whether no chart is beside them
    private List<Xml> together(List<Mark> marks, boolean alone, ShapeWriter writer) {
        var shapes = writer.shapes(marks);
        var description = alone ? picture.description() : said(marks);
        return shapes.isEmpty() ? List.of() : List.of(writer.grouped(picture.title(), description, marks, shapes));
    }

    /// What some marks beside charts show; of marks that show no figure, such as the key, their words.
    private String said(List<Mark> marks) {
        var labels = labels(shown(marks));
        return labels.isEmpty() ? String.join(picture.language().equals("zh") ? "；" : "; ", words(marks)) : labels;
    }

    private static List<String> words(List<Mark> marks) {
        var words = new ArrayList<String>();
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Group group -> words.addAll(words(group.marks()));
                case Mark.TextRun run -> words.add(run.text());
                case Mark.Image image -> words.add(image.words());
                case Mark.Rectangle _, Mark.Circle _, Mark.Path _ -> {}
            }
        }
        return words;
    }

    private SlideContent.Words words(Parting.Worded worded) {
        var run = worded.lines().getFirst();
        double up = (ShapeWriter.MIDDLE
                        + run.face().descent(1)
                        - (run.face().ascent(1) + run.face().descent(1)) / 2)
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
    private static Bounds room(Parting.Worded worded) {
        var room = worded.words().room();
        double widest = Bounds.of(worded.lines()).map(Bounds::width).orElse(room.width());
        double enough = widest * SPARE + worded.lines().getFirst().size();
        return worded.lines().size() == 1
                ? room
                : new Bounds(room.x(), room.y(), Math.min(room.width(), enough), room.height());
    }

    private SlideContent.Chart chart(Parting.Charted charted) {
        var plot = charted.plot();
        var frame = frame(charted);
        var sheet = Sheet.of(plot);
        var space = switch (plot) {
            case Plot.Bars bars -> new BarChart(bars, sheet, frame, measure, language).space();
            case Plot.Lines lines -> new LineChart(lines, sheet, frame, measure, language).space();
        };
        return new SlideContent.Chart(
                ids.next(),
                Names.cut(picture.title()),
                description(charted),
                measure.place("p:xfrm", frame),
                space.document(),
                Workbook.of(sheet));
    }

    /// Names and labels need a little more room than they take in the picture.
    private static Bounds frame(Parting.Charted charted) {
        var plot = charted.plot();
        var box = Bounds.of(charted.group()).map(plot.area()::union).orElse(plot.area());
        double across = switch (plot) {
            case Plot.Bars bars -> bars.names() == null ? 0 : bars.names().size() * SLACK_ACROSS;
            case Plot.Lines lines -> lines.names().size() * SLACK_ACROSS;
        };
        double down = switch (plot) {
            case Plot.Bars _ -> 0;
            case Plot.Lines lines -> lines.names().size() * SLACK_DOWN;
        };
        return new Bounds(
                box.x() - across, box.y() - down, box.width() + 2 * across, Math.max(1, box.height() + 2 * down));
    }

    private String description(Parting.Charted charted) {
        var within = shown(List.of(charted.group()));
        var around = charted.around() == null ? Stream.<Subject>empty() : Stream.of(charted.around());
        return labels(Stream.concat(around, within.stream()).toList());
    }

    private String labels(List<Subject> subjects) {
        return subjects.stream()
                .map(Subject::label)
                .distinct()
                .collect(Collectors.joining(picture.language().equals("zh") ? "" : " "));
    }

    private static List<Subject> shown(List<Mark> marks) {
        var found = new ArrayList<Subject>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                if (group.subject() != null) {
                    found.add(group.subject());
                }
                found.addAll(shown(group.marks()));
            }
        }
        return found;
    }
}
