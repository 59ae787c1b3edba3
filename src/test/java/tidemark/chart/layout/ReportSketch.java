package tidemark.chart.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tidemark.chart.ChartRequest;
import tidemark.chart.Palette;
import tidemark.chart.Purpose;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.report.*;

/// A report of one chart, put together for a test.
public final class ReportSketch {
    private ReportSketch() {}

    public static ChartRequest request(
            Form form, Text title, List<Figure> figures, List<Event> events, @Nullable String focus) {
        var chart = new ChartSpec(
                "chart",
                "reform",
                title,
                form,
                figures.stream().map(Figure::id).toList(),
                events.stream().map(Event::id).toList(),
                focus,
                null);
        var report = new Report(
                "sketch",
                new Text("北仑区2023年发展报告", "Beilun 2023"),
                "330206",
                TimePeriod.ofYear(2023),
                List.of(new Area("330206", new Text("北仑区", "Beilun District"), Area.Level.COUNTY, null)),
                new Source("年度发展报告", null, List.of(), null, null, List.of(), List.of()),
                List.of(new Section("reform", new Text("改革", "Reform"), title, List.of())),
                List.of(),
                List.of(),
                events,
                List.of(chart),
                figures);
        return new ChartRequest(report, chart, Language.ZH, Theme.LIGHT, Size.HD, Purpose.DOCUMENT, false);
    }

    static Content content(List<Figure> figures, List<Event> events, @Nullable String focus) {
        return content(Form.CARD, figures, events, focus);
    }

    static Content content(Form form, List<Figure> figures, List<Event> events, @Nullable String focus) {
        var request = request(form, new Text("题", "Title"), figures, events, focus);
        return new Content(request.report(), request.chart(), figures, events);
    }

    static Style style(Language language) {
        return new Style(language, Palette.of(Theme.LIGHT), Purpose.READING, 14);
    }

    public static Event event(
            String id,
            String zh,
            String en,
            @Nullable String date,
            Event.Kind kind,
            Scope scope,
            Event.@Nullable Claim claim) {
        return new Event(
                id, "reform", new Text(zh, en), null, null, date, kind, scope, claim, zh, new Place("reform", 3));
    }
}
