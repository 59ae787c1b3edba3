package tidemark.export.briefing;

import tidemark.export.Chapter;
import tidemark.export.DocumentRequest;
import tidemark.picture.UnwritableException;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.wording.Narrative;
import tidemark.report.wording.Wording;

/// A report as a DOCX file: sections as headings with their narrative and charts, every figure and event with its
/// evidence in tables, the source. Pages are white, so charts are drawn in the light counterpart of the theme. The same
/// request gives the same bytes.
public final class Briefing {

    private static final Text FIGURES = new Text("数据表", "Figures");
    private static final Text EVENTS = new Text("荣誉与大事", "Honours and events");
    private static final Text SOURCE = new Text("来源", "Source");
    private static final Text HOW = new Text(
            "正文中的数据可点击，跳到数据表中的原文和出处。推算的数不是来源所说，算式列在数据表中。",
            "Figures in the text lead to their words in the source and their place. Derived figures are not stated by"
                    + " the source; their formulas are in the table.");

    private Briefing() {}

    /// Writes the charts of a request with their sections.
    ///
    /// @throws UnwritableException if a chart has a character that the bundled font lacks
    public static byte[] write(DocumentRequest request) throws UnwritableException {
        var rows = EvidenceRows.of(request);
        var manuscript = new Manuscript(request, rows);
        front(request, manuscript);
        for (Chapter chapter : Chapter.of(request)) {
            chapter(chapter, request, manuscript);
        }
        tables(rows, request.language(), manuscript);
        source(request.report(), request.language(), manuscript);
        return manuscript.bytes();
    }

    private static void front(DocumentRequest request, Manuscript manuscript) {
        Report report = request.report();
        var language = request.language();
        manuscript.paragraph("Title", report.title().in(language));
        var place = report.area(report.refArea())
                .map(area -> area.name().in(language))
                .orElse(report.refArea());
        manuscript.paragraph(
                "Subtitle",
                place + (language == Language.ZH ? "，" : ", ") + Wording.period(report.timePeriod(), language));
        manuscript.paragraph("Subtitle", Wording.sourceLine(report, language));
    }

    private static void chapter(Chapter chapter, DocumentRequest request, Manuscript manuscript)
            throws UnwritableException {
        var language = request.language();
        manuscript.paragraph("Heading1", chapter.section().title().in(language));
        manuscript.paragraph("Message", Narrative.plain(chapter.section().message(), request.report(), language));
        var charts = new ChartRows(request, manuscript);
        for (Chapter.Passage passage : chapter.passages()) {
            if (passage.words() != null) {
                manuscript.narrative(Narrative.runs(passage.words().words().in(language), request.report(), language));
            }
            charts.put(passage.charts());
        }
    }

    private static void tables(EvidenceRows rows, Language language, Manuscript manuscript) {
        if (!rows.figures().isEmpty()) {
            manuscript.paragraph("Heading1", FIGURES.in(language));
            EvidenceTable.figures(rows, language).put(manuscript);
        }
        if (!rows.events().isEmpty()) {
            manuscript.paragraph("Heading1", EVENTS.in(language));
            EvidenceTable.events(rows, language).put(manuscript);
        }
    }

    private static void source(Report report, Language language, Manuscript manuscript) {
        manuscript.paragraph("Heading1", SOURCE.in(language));
        manuscript.paragraph("Normal", Wording.sourceLine(report, language));
        manuscript.paragraph("Note", HOW.in(language));
    }
}
