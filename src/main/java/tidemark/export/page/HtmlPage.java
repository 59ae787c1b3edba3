package tidemark.export.page;

import java.nio.charset.StandardCharsets;
import tidemark.export.Chapter;
import tidemark.export.DocumentRequest;
import tidemark.export.Evidence;
import tidemark.picture.MissingGlyphException;
import tidemark.picture.UnwritableException;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.wording.Narrative;
import tidemark.report.wording.Run;
import tidemark.report.wording.Wording;

/// A report as one HTML file that needs nothing else: no network, which its own policy forbids, and no script. Charts
/// are drawings whose words are words; their marks lead to the evidence in the tables and show it under the pointer and
/// the keyboard. The same request gives the same bytes.
public final class HtmlPage {
    private static final Text FIGURES = new Text("数据表", "Figures");
    private static final Text EVENTS = new Text("荣誉与大事", "Honours and events");
    private static final Text SOURCE = new Text("来源", "Source");
    private static final Text CONTENTS = new Text("目录", "Contents");
    private static final Text SKIP = new Text("跳到正文", "Skip to the text");
    private static final Text HOW = new Text(
            "指向或用 Tab 键选中正文和图表中的数据，可以看到它的含义、原文和出处；点击或按回车键，跳到数据表中的这一行。",
            "Point at a figure in the text or in a chart, or reach it with the Tab key, to see what it means, its"
                    + " words in the source and where they stand; a click or Enter leads to its row in the tables.");
    private static final Text DERIVED = new Text(
            "推算的数不是来源所说，由来源中的数算出，算式列在数据表中。",
            "Derived figures are not stated by the source: they are computed from figures in it, by the formulas in the"
                    + " tables.");

    private final DocumentRequest request;
    private final Report report;
    private final Language language;
    private final Anchors anchors;
    private final EvidenceCards cards = new EvidenceCards();
    private final ChartFigures charts;
    private final Markup body = new Markup();

    private HtmlPage(DocumentRequest request) {
        this.request = request;
        this.report = request.report();
        this.language = request.language();
        this.anchors = Anchors.of(request);
        this.charts = new ChartFigures(request, anchors, cards);
    }

    /// Writes the charts of a request with their sections.
    ///
    /// @throws UnwritableException if a chart has a character that the bundled font lacks
    public static byte[] write(DocumentRequest request) throws UnwritableException {
        return new HtmlPage(request).page().getBytes(StandardCharsets.UTF_8);
    }

    private String page() throws MissingGlyphException {
        body();
        String words = body.toString();
        String style =
                new PageStyle(request.theme(), charts.colours()).sheet(PageFont.rules(words + "“”"), charts.rules());
        return "<!DOCTYPE html>\n" + head(style) + words + "</html>\n";
    }

    private String head(String style) {
        var head = new Markup();
        String policy = "default-src 'none'; style-src " + PageStyle.hash(style)
                + "; font-src data:; base-uri 'none'; form-action 'none'";
        head.raw("<html lang=\"" + tag() + "\">\n<head>\n");
        head.empty("meta", "charset", "utf-8").line();
        head.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .line();
        head.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        head.empty("meta", "name", "description", "content", Wording.sourceLine(report, language))
                .line();
        head.words("title", report.title().in(language)).line();
        head.open("style").raw(style).close().raw("\n</head>\n");
        return head.toString();
    }

    private String tag() {
        return language == Language.ZH ? "zh-CN" : "en-GB";
    }

    private void body() throws MissingGlyphException {
        body.open("body").line();
        body.words("a", SKIP.in(language), "class", "skip", "href", "#content").line();
        cover();
        contents();
        body.open("main", "id", "content").line();
        var chapters = Chapter.of(request);
        for (int i = 0; i < chapters.size(); i++) {
            chapter(chapters.get(i), "s" + (i + 1));
        }
        evidence();
        source();
        body.closeLine().closeLine();
    }

    private void cover() {
        body.open("header").open("div", "class", "in").line();
        String place = report.area(report.refArea())
                .map(area -> area.name().in(language))
                .orElse(report.refArea());
        body.words(
                        "p",
                        place + (language == Language.ZH ? "，" : ", ") + Wording.period(report.timePeriod(), language),
                        "class",
                        "eyebrow")
                .line();
        body.words("h1", report.title().in(language)).line();
        body.words("p", Wording.sourceLine(report, language), "class", "from").line();
        body.close().closeLine();
    }

    private void contents() {
        body.open("nav", "aria-label", CONTENTS.in(language))
                .open("ol", "class", "in")
                .line();
        var sections = request.sections();
        for (int i = 0; i < sections.size(); i++) {
            entry("s" + (i + 1), sections.get(i).title());
        }
        if (!anchors.figures().isEmpty()) {
            entry("figures", FIGURES);
        }
        if (!anchors.events().isEmpty()) {
            entry("events", EVENTS);
        }
        entry("source", SOURCE);
        body.close().closeLine();
    }

    private void entry(String id, Text words) {
        body.open("li").words("a", words.in(language), "href", "#" + id).closeLine();
    }

    private void chapter(Chapter chapter, String id) throws MissingGlyphException {
        begin(id, chapter.section().title());
        body.words("p", Narrative.plain(chapter.section().message(), report, language), "class", "message")
                .line();
        for (Chapter.Passage passage : chapter.passages()) {
            body.open("div", "class", passage.charts().isEmpty() ? "passage bare" : "passage")
                    .line();
            if (passage.words() != null) {
                narrative(passage.words().words());
            }
            charts.put(passage.charts(), body);
            body.closeLine();
        }
        body.closeLine();
    }

    private void begin(String id, Text title) {
        body.open("section", "id", id, "class", "in", "aria-labelledby", id + "-title")
                .line();
        body.words("h2", title.in(language), "id", id + "-title").line();
    }

    private void narrative(Text words) {
        body.open("p", "class", "words");
        for (Run run : Narrative.runs(words.in(language), report, language)) {
            switch (run) {
                case Run.Words said -> body.text(said.text());
                case Run.FigureRun figure -> leading(figure.id(), figure.text(), "fig");
                case Run.EventRun event -> leading(event.id(), event.text(), "event");
            }
        }
        body.closeLine();
    }

    private void leading(String id, String text, String kind) {
        body.words("a", text, "class", kind, "href", anchors.target(id));
        Evidence.of(id, report, language).ifPresent(evidence -> cards.put(evidence, "span", "t", body));
    }

    private void evidence() {
        var tables = new EvidenceTables(request, anchors);
        body.open("div", "id", "evidence").line();
        if (!anchors.figures().isEmpty()) {
            begin("figures", FIGURES);
            body.words("p", HOW.in(language), "class", "how").line();
            tables.figures(body);
            body.closeLine();
        }
        if (!anchors.events().isEmpty()) {
            begin("events", EVENTS);
            tables.events(body);
            body.closeLine();
        }
        body.closeLine();
    }

    private void source() {
        begin("source", SOURCE);
        body.words("p", Wording.sourceLine(report, language)).line();
        body.words("p", DERIVED.in(language), "class", "how").line();
        body.closeLine();
    }
}
