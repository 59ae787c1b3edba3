package tidemark.chart.layout;

import static tidemark.chart.gallery.Drafts.figure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Palette;
import tidemark.chart.Purpose;
import tidemark.chart.Theme;
import tidemark.chart.gallery.Drafts;
import tidemark.chart.gallery.Examples;
import tidemark.picture.Mark;
import tidemark.report.ChartSpec;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.Text;
import tidemark.report.TimePeriod;

/// A body laid out in Chinese, in light, in a document, for tests to look into.
record Laid(Body body) {
    static final Style STYLE = new Style(Language.ZH, Palette.of(Theme.LIGHT), Purpose.DOCUMENT, 20);
    private static final Box BOX = new Box(1000, 500);

    static Laid of(FormLayout form, Figure... figures) {
        return of(form, null, figures);
    }

    static Laid of(FormLayout form, @Nullable String focus, Figure... figures) {
        var ids = Stream.of(figures).map(Figure::id).distinct().toList();
        var chart = new ChartSpec("chart", "reform", new Text("题", "Title"), null, ids, List.of(), focus, null);
        var report = Examples.report(chart, List.of(figures), List.of());
        return new Laid(form.lay(new Content(report, chart, List.of(figures), List.of()), BOX, STYLE));
    }

    /// A figure of 亿元 in a year.
    static Drafts amount(String id, int year, String value) {
        return figure(id, id, id, value, Drafts.CNY_100M).period(TimePeriod.ofYear(year));
    }

    Set<KeyEntry> key() {
        return body.key();
    }

    List<Mark> marks() {
        return flat(body.marks()).toList();
    }

    List<String> texts() {
        return runs().map(Mark.TextRun::text).toList();
    }

    Stream<Mark.TextRun> runs() {
        return flat(body.marks()).filter(Mark.TextRun.class::isInstance).map(Mark.TextRun.class::cast);
    }

    Stream<Mark.Rectangle> rectangles() {
        return flat(body.marks()).filter(Mark.Rectangle.class::isInstance).map(Mark.Rectangle.class::cast);
    }

    Stream<Mark.Path> paths() {
        return flat(body.marks()).filter(Mark.Path.class::isInstance).map(Mark.Path.class::cast);
    }

    private static Stream<Mark> flat(List<Mark> marks) {
        return marks.stream().flatMap(mark -> mark instanceof Mark.Group group ? flat(group.marks()) : Stream.of(mark));
    }
}
