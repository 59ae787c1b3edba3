package tidemark.export.workbook;

import java.util.ArrayList;
import java.util.List;
import tidemark.export.Extract;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.wording.Narrative;
import tidemark.report.wording.Wording;

/// The first sheet: what the workbook is made from, how it is to be read, and a link to every other sheet.
final class ContentsSheet {
    private static final Text HOW_TO_READ = new Text(
            "“数据”中的数值可以改：推算值、上下限和图表随之重算。数值按原文的单位和位数；状态和限定各占一列，不要只抄数值。",
            "Values on the sheet of figures may be changed: derived values, ranges and charts follow. Values have the"
                    + " source's unit and digits; status and bound stand in columns of their own, so do not copy a"
                    + " value without them.");

    private final Extract extract;
    private final Language language;

    /// @param sheet the name of a sheet
    /// @param holds what it is about
    /// @param form of the chart, empty for other sheets
    record Entry(String sheet, String holds, String form, int rows) {}

    ContentsSheet(Extract extract, Language language) {
        this.extract = extract;
        this.language = language;
    }

    Sheet sheet(String name, List<Entry> entries) {
        Report report = extract.report();
        var above = new ArrayList<List<Content>>();
        above.add(Sheet.line(Narrative.plain(report.title(), report, language), Look.TITLE));
        above.add(Sheet.line(Wording.sourceLine(report, language), Look.NOTE));
        above.add(Sheet.line(HOW_TO_READ.in(language), Look.NOTE));
        above.add(List.of());
        List<Column<Entry>> columns = List.of(
                new Column<>(text("工作表", "Sheet"), 36, entry -> new Content.Link(entry.sheet(), entry.sheet())),
                new Column<>(text("内容", "What it holds"), 80, entry -> Content.words(entry.holds())),
                new Column<>(text("图形", "Form"), 18, entry -> Content.words(entry.form())),
                Column.ofNumbers(
                        text("行数", "Rows"), 8, entry -> Content.amount(java.math.BigDecimal.valueOf(entry.rows()))));
        return Sheet.under(above, name, columns, entries, List.of(), 0, null);
    }

    private String text(String zh, String en) {
        return new Text(zh, en).in(language);
    }
}
